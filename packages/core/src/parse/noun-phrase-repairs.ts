/** Repairs of noun phrases: owners that own nothing, compounds behind their nouns, numbers that count what comes next. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** `give Europe "real power"`, with a power of Europe's: without a possessive, a name owns nothing. */
function ownerWithoutMark(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, xpos = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod:poss" || upos !== "PROPN" || xpos.endsWith("$") || noun < index) return NO_MOVES;
  const isMarked = tokens[index + 1]?.xpos === "POS" || childrenOf(tokens, index, "case").length > 0;
  const { deprel: place, head: verb = -1 } = tokens[noun] ?? {};
  const isNext = verb === index - 1 && tokens[verb]?.upos === "VERB" && place === "obj";
  const isGift =
    isNext && /^(?:give|offer|grant|lend|promise|deny|send|hand|show|teach)$/.test(tokens[verb]?.lemma ?? "");
  if (isMarked || !isGift || childrenOf(tokens, verb, "iobj").length > 0) return NO_MOVES;
  return [{ index, head: verb, deprel: "iobj" }];
}

/** `a human rights commission`, with rights of what stands before: a word without a preposition belongs to the noun right behind it. */
function compoundOfNext(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "compound" || upos !== "NOUN" || head > index - 2 || next?.upos !== "NOUN") return NO_MOVES;
  const isOther = next.head !== index && childrenOf(tokens, index, "case", "det").length === 0;
  // What hangs on the noun before it must stand apart from it: `people dead, the rights commission`.
  const isApart = tokens
    .slice(head + 1, index)
    .some(({ upos: word }) => word === "PUNCT" || word === "ADP" || word === "VERB");
  return isOther && isApart ? [{ index, head: index + 1, deprel }] : NO_MOVES;
}

/** `cram up to 70 people in`, with people that are up: `up to` bounds the number behind it. */
function upToNumber(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form, head = -1 } = tokens[index] ?? {};
  const up = tokens[index - 1];
  const isNumber = head === index + 1 && tokens[head]?.upos === "NUM";
  if (deprel !== "case" || form !== "to" || up?.form.toLowerCase() !== "up" || !isNumber) return NO_MOVES;
  return [
    { index, head: index - 1, deprel: "fixed" },
    { index: index - 1, head, deprel: "advmod" },
  ];
}

/** `12 men had been killed and 121 wounded`, with 121 men that were killed: between a conjunction and a participle stands its subject. */
function numberBeforeParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head: noun = -1 } = tokens[index] ?? {};
  const verb = index + 1;
  const { deprel: place, xpos = "", head: first = -1 } = tokens[verb] ?? {};
  if (
    !/^(?:nummod|conj|nsubj|nsubj:pass)$/.test(deprel) ||
    upos !== "NUM" ||
    place !== "conj" ||
    !/^VB[DN]$/.test(xpos)
  )
    return NO_MOVES;
  // `and more than 100 injured since May`: the number may be taken for the subject of a verb further on.
  const opening = tokens.findIndex((_, at) => at <= index && isBelow(tokens, at, index));
  const isBefore = deprel.startsWith("nsubj") ? noun > index + 1 : noun < first;
  const cc = opening - 1;
  const isBehind = tokens[cc]?.upos === "CCONJ" && isBefore && first < index;
  const isPassive = childrenOf(tokens, first, "aux:pass").length > 0;
  if (!isBehind || !isPassive || childrenOf(tokens, verb, "nsubj", "nsubj:pass").length > 0) return NO_MOVES;
  return [
    { index, head: verb, deprel: "nsubj:pass" },
    { index: cc, head: verb, deprel: "cc" },
    { index: verb, head: first, deprel: "conj", as: { xpos: "VBN" } },
  ];
}

/** `called the sinking "terrible"`, with somebody who sinks: what has an article is a thing. */
function gerundWithArticle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^(?:xcomp|ccomp)$/.test(deprel) || xpos !== "VBG" || verb > index || tokens[verb]?.upos !== "VERB")
    return NO_MOVES;
  const hasArticle = childrenOf(tokens, index, "det").some(
    (at) => at === index - 1 && /^(?:the|an?|this|that)$/i.test(tokens[at]?.form ?? ""),
  );
  const isBare = childrenOf(tokens, index, "obj", "aux", "nsubj", "mark").length === 0;
  if (!hasArticle || !isBare || childrenOf(tokens, verb, "obj").length > 0) return NO_MOVES;
  return [{ index, head: verb, deprel: "obj", as: { upos: "NOUN", xpos: "NN", lemma: form.toLowerCase() } }];
}

/** `were female, six of them under 18`, with six that female is called: a part of the subject is no name of an adjective. */
function partOfAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || tokens[head]?.upos !== "ADJ" || tokens[index - 1]?.form !== ",") return NO_MOVES;
  const isPart = childrenOf(tokens, index, "nmod").some((at) => /^(?:them|whom|which)$/.test(tokens[at]?.form ?? ""));
  return isPart ? [{ index, head, deprel: "parataxis" }] : NO_MOVES;
}

/** `were engaged, with the aim of stretching them`, an aim that stretches: behind `of` is what the aim is. */
function aimOfGerund(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const [noun = -1] = childrenOf(tokens, index, "nsubj");
  const marks = childrenOf(tokens, index, "mark");
  const mark = marks.find((at) => at < noun && /^(?:with|in|for)$/i.test(tokens[at]?.form ?? ""));
  const isOf = tokens[noun + 1]?.form === "of" && marks.includes(noun + 1);
  if (deprel !== "advcl" || xpos !== "VBG" || mark === undefined || !isOf || !NOMINAL.test(tokens[noun]?.upos ?? ""))
    return NO_MOVES;
  return [
    { index: noun, head: verb, deprel: "obl" },
    { index: mark, head: noun, deprel: "case", as: { upos: "ADP" } },
    { index, head: noun, deprel: "acl" },
  ];
}

/** `he jailed Berg to life, told Lund he had lied`, lied to life: a phrase before the main verb is of the verb before it. */
function phraseAcrossSpeech(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: content = -1 } = tokens[index] ?? {};
  const { deprel: place, head: speech = -1 } = tokens[content] ?? {};
  if (deprel !== "obl" || place !== "ccomp" || !(index < speech && speech < content)) return NO_MOVES;
  const verb = tokens.findLastIndex((token, at) => at < index && token.upos === "VERB");
  const isMarked = childrenOf(tokens, index, "case").length > 0;
  const hasSubject = childrenOf(tokens, content, "nsubj", "nsubj:pass").some((at) => at > speech);
  return verb >= 0 && isMarked && hasSubject ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `Mali's ruling green party won`, with a ruling that won: a form in -ing without comma before a subject describes it. */
function describedSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", form = "", upos, head } = tokens[index] ?? {};
  if (!/^nsubj/.test(deprel) || upos !== "NOUN" || !/^(?:ruling|governing|outgoing|incoming|leading)$/i.test(form))
    return NO_MOVES;
  const noun = tokens.findIndex((token, at) => at > index && token.head === head && token.deprel === deprel);
  const isRow = noun > 0 && tokens.slice(index + 1, noun).every((_, at) => isBelow(tokens, index + 1 + at, noun));
  if (!isRow || tokens[noun]?.upos !== "NOUN" || childrenOf(tokens, noun, "det", "nmod:poss").length > 0)
    return NO_MOVES;
  return [
    { index, head: noun, deprel: "amod", as: { upos: "VERB", xpos: "VBG" } },
    ...rehang(tokens, allChildrenOf(tokens, index), noun),
  ];
}

/** `pledged a million, to be split between them`, with a pledge to be split: behind a comma, it is the object that is. */
function passiveOfObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const [to = -1] = childrenOf(tokens, index, "mark");
  if (deprel !== "xcomp" || tokens[to]?.xpos !== "TO" || tokens[to - 1]?.form !== ",") return NO_MOVES;
  const isPassive = childrenOf(tokens, index, "aux:pass").length > 0;
  const object = childrenOf(tokens, verb, "obj").find((at) => at > verb && at < to);
  return isPassive && object !== undefined ? [{ index, head: object, deprel: "acl" }] : NO_MOVES;
}

/** All repairs of noun phrases. */
export const NOUN_PHRASE_REPAIRS: readonly Repair[] = [
  {
    id: "described-subject",
    relations: ["nsubj", "nsubj:pass"],
    description: "What a subject is described by is taken for a second one.",
    mend: describedSubject,
  },
  {
    id: "passive-of-object",
    relations: ["xcomp"],
    description: "What is to be done to an object is told of who gives it.",
    mend: passiveOfObject,
  },
  {
    id: "owner-without-mark",
    relations: ["nmod:poss"],
    description: "To whom something is given is taken for its owner.",
    mend: ownerWithoutMark,
  },
  {
    id: "compound-of-next",
    relations: ["compound"],
    description: "The first word of a compound hangs on a noun before it.",
    mend: compoundOfNext,
  },
  {
    id: "up-to-number",
    relations: ["case"],
    description: "A bound of a number is taken for a preposition.",
    mend: upToNumber,
  },
  {
    id: "number-before-participle",
    relations: ["nummod", "conj", "nsubj", "nsubj:pass"],
    description: "A number of others is taken for one of those before.",
    mend: numberBeforeParticiple,
  },
  {
    id: "gerund-with-article",
    relations: ["xcomp", "ccomp"],
    description: "A thing with a form in -ing is taken for what somebody does.",
    mend: gerundWithArticle,
  },
  {
    id: "part-of-adjective",
    relations: ["appos"],
    description: "A part of the subject is taken for another name of an adjective.",
    mend: partOfAdjective,
  },
  {
    id: "aim-of-gerund",
    relations: ["advcl"],
    description: "An aim is taken for who pursues it.",
    mend: aimOfGerund,
  },
  {
    id: "phrase-across-speech",
    relations: ["obl"],
    description: "A phrase before the verb of saying is taken for a part of what is said.",
    mend: phraseAcrossSpeech,
  },
];
