/** Repairs of clauses below a verb: whose subject is whose, what is only supposed, what somebody is accused of. */
import type { Token } from "../model/index.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair, subjectRelation } from "./repair.ts";

const SUBJECT = /^nsubj(?::pass)?$/;

/** `It began when Berg, a general, fell out with Lund`, with Berg beginning it: behind its conjunction the clause has a subject of its own. */
function subjectBehindWhen(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!SUBJECT.test(deprel) || verb < 0 || verb > index) return NO_MOVES;
  if (!childrenOf(tokens, verb, "nsubj", "nsubj:pass").some((at) => at < verb)) return NO_MOVES;
  const clause = childrenOf(tokens, verb, "advcl").find((at) => at > index && tokens[at]?.upos === "VERB");
  if (clause === undefined || childrenOf(tokens, clause, "nsubj", "nsubj:pass", "csubj").length > 0) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, clause, "mark", "advmod").filter((at) =>
    /^(?:SCONJ|ADV)$/.test(tokens[at]?.upos ?? ""),
  );
  const isOpened =
    mark > verb &&
    mark < index &&
    /^(?:when|while|after|before|because|as|since|if|once|until)$/i.test(tokens[mark]?.form ?? "");
  return isOpened ? [{ index, head: clause, deprel: subjectRelation(tokens, clause) }] : NO_MOVES;
}

/** `would have left had he been asked`, as what is said: an auxiliary before its subject supposes. */
function invertedCondition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head = -1 } = tokens[index] ?? {};
  if (!/^(?:ccomp|parataxis|acl|conj)$/.test(deprel) || upos !== "VERB" || head > index) return NO_MOVES;
  const [auxiliary = -1] = childrenOf(tokens, index, "aux", "aux:pass");
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const isSupposing = /^(?:had|were|should)$/i.test(tokens[auxiliary]?.form ?? "");
  const isBefore = isSupposing && auxiliary < subject && subject < index;
  const isFirst = tokens.every((_, at) => at >= auxiliary || !isBelow(tokens, at, index));
  const isQuestion = tokens.at(-1)?.form === "?";
  return isBefore && isFirst && !isQuestion ? [{ index, head, deprel: "advcl" }] : NO_MOVES;
}

/** Verbs of which "of" behind their object says what the object did or has no more. */
const OF_OBJECT = /^(?:convict|accuse|acquit|suspect|deprive|absolve)$/;

/** `convicted the banker Per Lund of taking bribes`, a banker of that: it is what he is convicted of. */
function convictedOf(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[noun] ?? {};
  const isObject = place === "obj" && verb < noun && noun < index && OF_OBJECT.test(tokens[verb]?.lemma ?? "");
  if (!isObject || !/^(?:acl|nmod)$/.test(deprel ?? "") || upos === "PROPN") return NO_MOVES;
  const isOf = childrenOf(tokens, index, "mark", "case").some((at) => tokens[at]?.form === "of" && at > noun);
  // "accused the winner of the election": a deed that somebody is accused of has no article.
  if (deprel === "nmod" && childrenOf(tokens, index, "det", "nmod:poss").length > 0) return NO_MOVES;
  if (!isOf || childrenOf(tokens, verb, "obl", "advcl").some((at) => at > noun)) return NO_MOVES;
  return [{ index, head: verb, deprel: deprel === "acl" ? "advcl" : "obl" }];
}

/** `reached a deal for Lund to return`, with Lund reaching it: between `for` and `to` stands who does what follows. */
function subjectOfInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!SUBJECT.test(deprel) || verb < 0 || verb > index) return NO_MOVES;
  const below = [...tokens.keys()].filter((at) => isBelow(tokens, at, index));
  const [mark, to] = [Math.min(...below) - 1, Math.max(...below) + 1];
  const clause = tokens[to]?.head ?? -1;
  const isTo = tokens[to]?.xpos === "TO" && clause > to;
  if (!isTo || tokens[mark]?.form !== "for" || childrenOf(tokens, clause, "nsubj", "nsubj:pass").length > 0)
    return NO_MOVES;
  return [
    { index, head: clause, deprel: subjectRelation(tokens, clause) },
    { index: mark, head: clause, deprel: "mark" },
  ];
}

/** `had argued the day before that it failed`, the day being when it failed: what somebody says begins with `that`. */
function dayBefore(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, head: clause = -1 } = tokens[index] ?? {};
  const [day, before] = [tokens[index - 2], tokens[index - 1]];
  const { deprel, head: verb = -1 } = tokens[clause] ?? {};
  const isDay = day !== undefined && /^(?:day|night|week|month|year|morning|evening)$/.test(day.lemma);
  if (form !== "that" || before?.form !== "before" || !isDay || deprel !== "ccomp" || verb > index) return NO_MOVES;
  if (day.head !== clause || before.head !== index) return NO_MOVES;
  return [
    { index: index - 2, head: verb, deprel: "obl:unmarked" },
    { index: index - 1, head: index - 2, deprel: "advmod" },
    { index, head: clause, deprel: "mark" },
  ];
}

/** `Lund will join, and Berg, a banker, will stay`, with both joining: behind the first verb is who does the second. */
function subjectOfSecond(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[first] ?? {};
  if (deprel !== "conj" || !SUBJECT.test(place) || first > verb || index < verb) return NO_MOVES;
  const second = childrenOf(tokens, verb, "conj").find((at) => at > index && tokens[at]?.upos === "VERB");
  if (second === undefined || childrenOf(tokens, second, "nsubj", "nsubj:pass").length > 0) return NO_MOVES;
  const [and = -1] = [...childrenOf(tokens, second, "cc"), ...childrenOf(tokens, index, "cc")];
  if (and < verb || and > index) return NO_MOVES;
  return [
    { index, head: second, deprel: subjectRelation(tokens, second) },
    { index: and, head: second, deprel: "cc" },
  ];
}

/** `pay the fines rather than pass them on`, the two as equals: what stands behind `rather than` is not done. */
function ratherThan(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "VERB" || tokens[head]?.upos !== "VERB") return NO_MOVES;
  const rather = childrenOf(tokens, index, "cc").find((at) => tokens[at]?.form.toLowerCase() === "rather");
  if (rather === undefined || tokens[rather + 1]?.form !== "than") return NO_MOVES;
  return [
    { index, head, deprel: "advcl" },
    { index: rather, head: index, deprel: "mark" },
  ];
}

/** `may keep it from waking up or stimulate growth`, with waking and stimulating: a bare form goes on with the bare form before it. */
function bareBehindGerund(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: gerund = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || xpos !== "VB" || tokens[gerund]?.xpos !== "VBG") return NO_MOVES;
  if (childrenOf(tokens, index, "nsubj", "mark", "aux").length > 0) return NO_MOVES;
  const { deprel: place = "", head: verb = -1 } = tokens[gerund] ?? {};
  const isBelow = /^(?:advcl|xcomp|acl|ccomp)$/.test(place) && tokens[verb]?.xpos === "VB" && verb < gerund;
  return isBelow ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `It failed, and its leader said he would go`, the first as what he said: without quotation marks, a sentence before `and` is one of its own. */
function sentenceBeforeSpeech(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: speech = -1, upos } = tokens[index] ?? {};
  if (deprel !== "ccomp" || upos !== "VERB" || tokens[speech]?.deprel !== "root" || index > speech) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, speech, "nsubj");
  const [and = -1] = childrenOf(tokens, speech, "cc").filter((at) => at > index && at < subject);
  const isOwn = and > index && childrenOf(tokens, index, "nsubj", "nsubj:pass").length > 0;
  const hasContent = childrenOf(tokens, speech, "ccomp").some((at) => at > speech);
  if (!isOwn || !hasContent || tokens.slice(0, and).some(({ form }) => /^["“”]$/u.test(form))) return NO_MOVES;
  return [
    { index, head: -1, deprel: "root" },
    { index: speech, head: index, deprel: "conj" },
  ];
}

/** Nouns that an infinitive completes: what one may, will or wants to do. */
const COMPLETED_NOUN =
  /^(?:power|right|ability|authority|freedom|permission|capacity|willingness|fight|battle|bid|effort|attempt|plan|campaign|struggle|push|quest|pledge|promise|threat|refusal|failure|desire|wish|ambition|proposal|intention)$/;

/** `curbed the power of judges to block it`, in order to: it is what the power is to do. */
function infinitiveOfPower(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const [to = -1] = childrenOf(tokens, index, "mark");
  if (deprel !== "advcl" || xpos !== "VB" || tokens[to]?.xpos !== "TO" || tokens[verb]?.lemma === "use")
    return NO_MOVES;
  const noun = childrenOf(tokens, verb, "obj", "obl").findLast((at) => at < to && at > verb);
  if (noun === undefined || !COMPLETED_NOUN.test(tokens[noun]?.lemma ?? "")) return NO_MOVES;
  const isRightBehind = tokens.every((_, at) => at <= noun || at >= to || isBelow(tokens, at, noun));
  return isRightBehind ? [{ index, head: noun, deprel: "acl" }] : NO_MOVES;
}

/** `hopes of finding others faded`, with others who did: right behind a gerund without object stands its object. */
function objectOfGerund(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!SUBJECT.test(deprel) || index > verb) return NO_MOVES;
  const first = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < index) ?? -1;
  if (first < 0) return NO_MOVES;
  const gerund = tokens.findIndex(
    (token, at) => at > first && at < index && token.xpos === "VBG" && isIn(tokens, at, first, verb),
  );
  if (gerund < 0 || childrenOf(tokens, gerund, "obj", "ccomp", "mark").every((at) => tokens[at]?.deprel !== "mark"))
    return NO_MOVES;
  const isNext = tokens.slice(gerund + 1, index).every((_, at) => isBelow(tokens, gerund + 1 + at, index));
  return isNext && childrenOf(tokens, gerund, "obj").length === 0 ? [{ index, head: gerund, deprel: "obj" }] : NO_MOVES;
}

/** Whether a gerund is of a noun, or of the verb that the noun is the subject of. */
function isIn(tokens: readonly Token[], gerund: number, noun: number, verb: number): boolean {
  const { deprel = "", head } = tokens[gerund] ?? {};
  return (deprel === "acl" && head === noun) || (deprel === "advcl" && head === verb);
}

/** `hopes of finding them faded`, the finding as a circumstance: right behind a noun, `of` and a gerund say what it is. */
function gerundOfNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const [mark = -1] = childrenOf(tokens, index, "mark");
  if (deprel !== "advcl" || xpos !== "VBG" || tokens[mark]?.form !== "of" || verb < index) return NO_MOVES;
  const { upos, head, deprel: place = "" } = tokens[mark - 1] ?? {};
  return upos === "NOUN" && head === verb && SUBJECT.test(place)
    ? [{ index, head: mark - 1, deprel: "acl" }]
    : NO_MOVES;
}

/** `wounding ten, in a raid that was blamed on Mali`, with ten that were blamed: no object of a later verb stands across a comma. */
function objectAcrossComma(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: later = -1, xpos = "" } = tokens[index] ?? {};
  if (deprel !== "obj" || later < index || /^W/.test(xpos)) return NO_MOVES;
  const first = tokens.findIndex((_, at) => isBelow(tokens, at, index));
  const verb = first - 1;
  const isVerb = tokens[verb]?.upos === "VERB" && childrenOf(tokens, verb, "obj", "ccomp", "xcomp").length === 0;
  const isApart = tokens.slice(index + 1, later).some(({ form }) => form === ",");
  return isVerb && isApart && !isBelow(tokens, verb, index) ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** Verbs with an object and what is to be done to it. */
const ORDERING = /^(?:order|want|find|see|have|get|declare|pronounce|leave|keep|need)$/;

/** `ordered the men jailed`, with one who jailed: behind an object, a bare participle tells what is done to it. */
function participleOfObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || !/^VB[DN]$/.test(xpos) || !ORDERING.test(tokens[verb]?.lemma ?? "") || verb > index)
    return NO_MOVES;
  const object = childrenOf(tokens, verb, "obj").find((at) => at > verb && at < index);
  const isBare = childrenOf(tokens, index, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "obj", "cc").length === 0;
  return object !== undefined && isBare ? [{ index, head: verb, deprel: "xcomp", as: { xpos: "VBN" } }] : NO_MOVES;
}

/** Participles of what somebody is held to be. */
const HELD = /^(?:think|believe|fear|presume|suppose|suspect|report|know)$/;

/** `a search for others believed dead`, with a search that is: right behind them it says what they are held to be. */
function heldBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos = "", lemma = "", head = -1 } = tokens[index] ?? {};
  if (!/^acl(?::relcl)?$/.test(deprel) || !/^VB[DN]$/.test(xpos) || !HELD.test(lemma)) return NO_MOVES;
  const nearest = index - 1;
  const { upos = "", deprel: place, head: above } = tokens[nearest] ?? {};
  const isInner = place === "nmod" && above === head && /^(?:NOUN|PRON)$/.test(upos);
  const isBare = childrenOf(tokens, index, "nsubj", "aux", "aux:pass", "obj").length === 0;
  return isInner && isBare ? [{ index, head: nearest, deprel: "acl", as: { xpos: "VBN" } }] : NO_MOVES;
}

/** All repairs of clauses below a verb. */
export const SUBORDINATE_REPAIRS: readonly Repair[] = [
  {
    id: "object-of-gerund",
    relations: ["nsubj", "nsubj:pass"],
    description: "The object of a gerund is taken for a second subject.",
    mend: objectOfGerund,
  },
  {
    id: "gerund-of-noun",
    relations: ["advcl"],
    description: "A gerund that says what a noun is of is taken for a circumstance.",
    mend: gerundOfNoun,
  },
  {
    id: "object-across-comma",
    relations: ["obj"],
    description: "The object of a verb is taken for that of a verb behind a comma.",
    mend: objectAcrossComma,
  },
  {
    id: "participle-of-object",
    relations: ["ccomp"],
    description: "What is to be done to an object is taken for a clause.",
    mend: participleOfObject,
  },
  {
    id: "held-behind-noun",
    relations: ["acl", "acl:relcl"],
    description: "What somebody is held to be is told of the noun before.",
    mend: heldBehindNoun,
  },
  {
    id: "infinitive-of-power",
    relations: ["advcl"],
    description: "What a power or a plan is to do is taken for a purpose.",
    mend: infinitiveOfPower,
  },
  {
    id: "sentence-before-speech",
    relations: ["ccomp"],
    description: "A sentence before `and` is taken for what the next one reports.",
    mend: sentenceBeforeSpeech,
  },
  {
    id: "rather-than",
    relations: ["conj"],
    description: "What is not done is taken for a second deed.",
    mend: ratherThan,
  },
  {
    id: "bare-behind-gerund",
    relations: ["conj"],
    description: "A bare form goes on with a gerund.",
    mend: bareBehindGerund,
  },
  {
    id: "subject-behind-when",
    relations: ["nsubj", "nsubj:pass"],
    description: "The subject of a clause is taken for a second one of its verb.",
    mend: subjectBehindWhen,
  },
  {
    id: "subject-of-infinitive",
    relations: ["nsubj", "nsubj:pass"],
    description: "Who does what an infinitive behind `for` says is taken for a second subject.",
    mend: subjectOfInfinitive,
  },
  { id: "day-before", description: "`the day before that` is taken for a time of what is said.", mend: dayBefore },
  {
    id: "subject-of-second",
    relations: ["conj"],
    description: "The subject of a second verb is taken for one of the first.",
    mend: subjectOfSecond,
  },
  {
    id: "inverted-condition",
    relations: ["ccomp", "parataxis", "acl", "conj"],
    description: "What is supposed is taken for what is said.",
    mend: invertedCondition,
  },
  {
    id: "convicted-of",
    relations: ["acl", "nmod"],
    description: "What somebody is convicted of is taken for a part of who is.",
    mend: convictedOf,
  },
];
