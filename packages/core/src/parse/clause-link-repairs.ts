/** Repairs of how clauses hang together: sentences behind a semicolon, second contents with `that`, clauses without their pronoun, phrases before a subject. */
import type { Token } from "../model/index.ts";
import {
  allChildrenOf,
  childrenOf,
  isBelow,
  type Move,
  NO_MOVES,
  type Repair,
  rehang,
  SAYING,
  SUBJECTS,
  subjectRelation,
} from "./repair.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** `He died, they said; his son wept`, with weeping said: behind a semicolon, what the verb of saying has said stands before it. */
function sentenceBehindSemicolon(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: speech = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || speech > index || !SAYING.test(tokens[speech]?.lemma ?? "")) return NO_MOVES;
  const isTold = childrenOf(tokens, speech, "ccomp").some((at) => at < speech);
  const first = tokens.findIndex((token, at) => token.deprel !== "punct" && isBelow(tokens, at, index));
  const isOwn = childrenOf(tokens, index, ...SUBJECTS).length > 0 && childrenOf(tokens, index, "mark").length === 0;
  return isTold && isOwn && tokens[first - 1]?.form === ";" ? [{ index, head: speech, deprel: "parataxis" }] : NO_MOVES;
}

/** `said it failed; ten left`, with ten who left it said: a semicolon ends what is said, where no quotation goes on. */
function sentenceOfWriter(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:parataxis|conj)$/.test(deprel) || head > index || !/^(?:VERB|ADJ|NOUN)$/.test(upos)) return NO_MOVES;
  const isOwn = childrenOf(tokens, index, ...SUBJECTS).length > 0 && childrenOf(tokens, index, "mark").length === 0;
  const root = tokens.findIndex((token) => token.deprel === "root");
  if (!isOwn || head === root || root > index) return NO_MOVES;
  const first = tokens.findIndex((token, at) => token.deprel !== "punct" && isBelow(tokens, at, index));
  const content = childrenOf(tokens, root, "ccomp").find((at) => at > root && isBelow(tokens, head, at));
  const isQuoted = tokens.slice(0, first).filter(({ form }) => /^["“”]$/u.test(form)).length % 2 === 1;
  return tokens[first - 1]?.form === ";" && content !== undefined && !isQuoted
    ? [{ index, head: root, deprel: "parataxis" }]
    : NO_MOVES;
}

/** `told them that it failed but that they won`, won as a second deed: what has `that` goes on with what is said. */
function secondThat(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || verb > index) return NO_MOVES;
  const isThat = childrenOf(tokens, index, "mark").some(
    (at) => tokens[at]?.form === "that" && tokens[at]?.xpos === "IN",
  );
  const isMarked = childrenOf(tokens, verb, "mark").some((at) => tokens[at]?.form === "that");
  const content = childrenOf(tokens, verb, "ccomp").findLast((at) => at > verb && at < index);
  return isThat && !isMarked && content !== undefined ? [{ index, head: content, deprel }] : NO_MOVES;
}

/** `said that blaming them was wrong`, with somebody who blames: between `that` and the copula stands what is wrong. */
function gerundBehindThat(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos } = tokens[index] ?? {};
  const that = tokens[index - 1];
  const predicate = that?.head ?? -1;
  if (!/^(?:acl|advcl|xcomp)$/.test(deprel) || xpos !== "VBG" || that?.form !== "that" || that.deprel !== "mark")
    return NO_MOVES;
  const isOpen = childrenOf(tokens, predicate, ...SUBJECTS).length === 0;
  const hasTense = childrenOf(tokens, predicate, "cop", "aux").some((at) => at > index);
  return predicate > index && isOpen && hasTense ? [{ index, head: predicate, deprel: "csubj" }] : NO_MOVES;
}

/** `announced curbs on men it holds responsible`, with holding announced: behind a noun, a pronoun opens a clause of the noun. */
function clauseOfNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  const [subject = -1] = childrenOf(tokens, index, "nsubj");
  const noun = subject - 1;
  if (deprel !== "ccomp" || !/^VB[DPZ]$/.test(xpos) || tokens[subject]?.upos !== "PRON" || noun <= verb)
    return NO_MOVES;
  const isBare = childrenOf(tokens, index, "obj", "ccomp", "mark", "obl").length === 0 && subject < index;
  const object = childrenOf(tokens, verb, "obj").find((at) => at < subject);
  const isNoun = NOMINAL.test(tokens[noun]?.upos ?? "") && object !== undefined && isBelow(tokens, noun, object);
  const isTelling = /^(?:tell|inform|assure|remind|warn|convince|promise|show|persuade|advise)$/.test(
    tokens[verb]?.lemma ?? "",
  );
  return isBare && isNoun && !isTelling ? [{ index, head: noun, deprel: "acl:relcl" }] : NO_MOVES;
}

/** `won a vote that they, who lost, are disputing`, in order that: a clause with `that` right behind a noun, and without object, is of the noun. */
function thatWithoutObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const [that = -1] = childrenOf(tokens, index, "mark").filter((at) => tokens[at]?.form === "that");
  const noun = that - 1;
  if (deprel !== "advcl" || upos !== "VERB" || noun <= head || !NOMINAL.test(tokens[noun]?.upos ?? "")) return NO_MOVES;
  const isOpen = childrenOf(tokens, index, "obj", "ccomp", "xcomp", "obl").length === 0;
  const hasSubject = childrenOf(tokens, index, "nsubj").some((at) => at > that);
  // `in such a way that they won`, `the day that it fell`: nothing is lacking.
  if (/^(?:way|point|extent|degree|moment|time|day|year|fact|reason)$/.test(tokens[noun]?.lemma ?? "")) return NO_MOVES;
  if (tokens.slice(head, that).some(({ form }) => /^(?:so|such)$/i.test(form))) return NO_MOVES;
  if (!isOpen || !hasSubject || childrenOf(tokens, index, "mark").length > 1) return NO_MOVES;
  return [
    { index, head: noun, deprel: "acl:relcl" },
    { index: that, head: index, deprel: "obj", as: { upos: "PRON", xpos: "WDT" } },
  ];
}

/** `while in Tel Aviv relatives wept`, with Tel Aviv relatives: a subject has no preposition, the place before it does. */
function placeBeforeSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head: verb = -1 } = tokens[index] ?? {};
  if (verb < index || tokens[index - 1]?.deprel !== "compound") return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "case").filter((at) =>
    /^(?:in|at|across|near|outside|inside)$/i.test(tokens[at]?.form ?? ""),
  );
  if (!/^nsubj(?::pass)?$/.test(deprel) || upos !== "NOUN" || mark < 0 || verb < index) return NO_MOVES;
  // `in Tel Aviv`: Tel may hang on Aviv.
  const words = childrenOf(tokens, index, "compound").filter((at) => at > mark && at < index);
  const place = words.at(-1) ?? -1;
  const between = allChildrenOf(tokens, index).filter((at) => at > mark && at < place);
  const isPlace = place >= 0 && (tokens[place]?.upos === "PROPN" || between.some((at) => tokens[at]?.deprel === "det"));
  if (!isPlace || childrenOf(tokens, verb, ...SUBJECTS).length > 1) return NO_MOVES;
  return [
    { index: place, head: verb, deprel: "obl" },
    { index: mark, head: place, deprel: "case" },
    ...rehang(tokens, between, place),
  ];
}

/** `provides for Oda to leave, for Berg to stay`, with leaving so that he stays: each is provided for. */
function nextProvided(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || !/^(?:advcl|xcomp)$/.test(tokens[first]?.deprel ?? "") || first > index) return NO_MOVES;
  const isForTo = (at: number) =>
    ["for", "to"].every((word) => childrenOf(tokens, at, "mark").some((mark) => tokens[mark]?.form === word));
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const isSetOff = /^(?:,|and)$/.test(tokens[mark - 1]?.form ?? "");
  return isForTo(index) && isForTo(first) && isSetOff ? [{ index, head: first, deprel: "conj" }] : NO_MOVES;
}

/** `hopes have all but vanished`, with all that hopes have: the two words say how far. */
function allBut(tokens: readonly Token[], index: number): readonly Move[] {
  const [all, but] = [tokens[index - 2], tokens[index - 1]];
  const { xpos = "", deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || !/^VB[ND]$/.test(xpos) || but?.form !== "but" || all?.form !== "all" || head !== index - 2)
    return NO_MOVES;
  const first = all.head;
  const auxiliary = index - 3;
  const isPerfect = tokens[auxiliary]?.lemma === "have" && tokens[auxiliary]?.head === first;
  const subject = childrenOf(tokens, first, ...SUBJECTS).find((at) => at > first && at < auxiliary);
  if (!isPerfect || subject === undefined) return NO_MOVES;
  return [
    { index, head: first, deprel: "parataxis", as: { xpos: "VBN" } },
    { index: subject, head: index, deprel: subjectRelation(tokens, index) },
    { index: auxiliary, head: index, deprel: "aux" },
    { index: index - 2, head: index, deprel: "advmod", as: { upos: "ADV", xpos: "RB" } },
    { index: index - 1, head: index - 2, deprel: "fixed" },
  ];
}

/** `his family said; his son wept`, the family’s son: a possessive belongs to the noun right behind it. */
function ownerOfNext(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "nmod:poss" || xpos !== "PRP$" || head === index + 1 || next?.upos !== "NOUN") return NO_MOVES;
  const isApart = tokens.slice(index + 2, head).some(({ upos, form }) => upos === "VERB" || form === ";");
  return isApart && !isBelow(tokens, index + 1, index) ? [{ index, head: index + 1, deprel }] : NO_MOVES;
}

/** `left it short-handed`, with a handing: what a hyphen joins to an adverb is an adjective. */
function participleWithHyphen(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, start } = tokens[index] ?? {};
  const [word, hyphen] = [tokens[index - 2], tokens[index - 1]];
  const isGlued = hyphen?.xpos === "HYPH" && hyphen.end === start && word?.end === hyphen.start && word.head === index;
  return deprel === "xcomp" && xpos === "VBN" && isGlued
    ? [{ index, head: tokens[index]?.head ?? -1, deprel, as: { upos: "ADJ", xpos: "JJ" } }]
    : NO_MOVES;
}

/** All repairs of how clauses hang together. */
export const CLAUSE_LINK_REPAIRS: readonly Repair[] = [
  {
    id: "owner-of-next",
    relations: ["nmod:poss"],
    description: "A possessive skips the noun right behind it.",
    mend: ownerOfNext,
  },
  {
    id: "sentence-behind-semicolon",
    relations: ["ccomp"],
    description: "A sentence behind a semicolon is taken for what was said before it.",
    mend: sentenceBehindSemicolon,
  },
  {
    id: "sentence-of-writer",
    relations: ["parataxis", "conj"],
    description: "A sentence of the writer's behind a semicolon is taken for what is said before it.",
    mend: sentenceOfWriter,
  },
  {
    id: "second-that",
    relations: ["conj"],
    description: "A second content is taken for a second deed of who speaks.",
    mend: secondThat,
  },
  {
    id: "gerund-behind-that",
    relations: ["acl", "advcl", "xcomp"],
    description: "What is told of a deed is taken for somebody who does it.",
    mend: gerundBehindThat,
  },
  {
    id: "clause-of-noun",
    relations: ["ccomp"],
    description: "A clause of a noun without its pronoun is taken for what is said.",
    mend: clauseOfNoun,
  },
  {
    id: "that-without-object",
    relations: ["advcl"],
    description: "A relative clause is taken for a circumstance.",
    mend: thatWithoutObject,
  },
  {
    id: "place-before-subject",
    relations: ["nsubj", "nsubj:pass"],
    description: "A place is taken for a part of the subject behind it.",
    mend: placeBeforeSubject,
  },
  {
    id: "next-provided",
    relations: ["advcl"],
    description: "The second of several things provided for is taken for the purpose of the first.",
    mend: nextProvided,
  },
  { id: "all-but", relations: ["conj"], description: "`all but` before a verb is taken for a thing.", mend: allBut },
  {
    id: "participle-with-hyphen",
    relations: ["xcomp"],
    description: "An adjective with a hyphen is taken for a verb.",
    mend: participleWithHyphen,
  },
];
