/** Repairs of relative clauses: of whom they are, and where they end. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair, SAYING } from "./repair.ts";

/** `Berg, 70, who is ill`, with the age being ill: `who` is of whoever is so old. */
function whoBehindAge(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: age = -1 } = tokens[index] ?? {};
  const { upos, head: name = -1 } = tokens[age] ?? {};
  if (deprel !== "acl:relcl" || upos !== "NUM" || tokens[name]?.upos !== "PROPN" || name > age) return NO_MOVES;
  return [{ index, head: name, deprel }];
}

/** From this share on a noun means people. */
const PERSONAL = 0.6;

/** Whether a noun means people. */
export function isPerson(token: Token | undefined): boolean {
  return token?.upos === "NOUN" && (nounShare(token.lemma, "person") ?? 0) > PERSONAL;
}

/** `survivors of floods that killed many`, with survivors that did: people are whom `who` takes up, things what `that` does. */
function thatOfThing(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !isPerson(tokens[noun])) return NO_MOVES;
  const [that = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass").filter((at) => tokens[at]?.xpos === "WDT");
  const near = that - 1;
  const isNear = tokens[near]?.upos === "NOUN" && tokens[near]?.deprel === "nmod" && tokens[near]?.head === noun;
  return isNear && !isPerson(tokens[near]) ? [{ index, head: near, deprel }] : NO_MOVES;
}

/** Nouns for what is done to people. */
const DEEDS =
  /^(?:arrest|murder|death|rescue|release|capture|trial|trials|shooting|killing|hanging|torture|abuse|transfer)$|(?:ation|ition|sion|ction|ment)$/;

/** `the arrest of men who had fled`, with an arrest that fled: people are whom `who` takes up. */
function whoOfDeed(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: deed = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !DEEDS.test(tokens[deed]?.lemma ?? "")) return NO_MOVES;
  const [who = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass").filter((at) => tokens[at]?.form === "who");
  const near = childrenOf(tokens, deed, "nmod").find((at) => at < who && isBelow(tokens, who - 1, at));
  const isPeople = near !== undefined && (isPerson(tokens[near]) || /^NNPS?$/.test(tokens[near]?.xpos ?? ""));
  return isPeople ? [{ index, head: near, deprel }] : NO_MOVES;
}

/** `died of cancer in 1992, which had been diagnosed in 1985`, with a year diagnosed: what befalls something befalls no year. */
function whichOfYear(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: year = -1 } = tokens[index] ?? {};
  const { form = "", head: verb = -1 } = tokens[year] ?? {};
  if (deprel !== "acl:relcl" || upos !== "VERB" || !/^[12]\d{3}$/.test(form)) return NO_MOVES;
  if (childrenOf(tokens, index, "nsubj:pass").every((at) => tokens[at]?.form !== "which")) return NO_MOVES;
  const thing = childrenOf(tokens, verb, "obj", "obl").findLast((at) => at < year && tokens[at]?.upos === "NOUN");
  return thing === undefined ? NO_MOVES : [{ index, head: thing, deprel }];
}

/** What somebody says of something or feels about it. */
const ATTITUDE =
  /^(?:objection|protest|resistance|opposition|complaint|warning|concern|fear|demand|threat|criticism|doubt|pressure|request|appeal|insistence|reluctance|refusal|anger|outcry|support|approval|consent|advice)$/;

/** `the objections of Spain, which says it will sue`, with objections that say so: who says something is the name right before. */
function sayerBehindThing(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !SAYING.test(lemma) || tokens[noun]?.upos !== "NOUN") return NO_MOVES;
  const [which = -1] = childrenOf(tokens, index, "nsubj").filter((at) => /^W(?:DT|P)$/.test(tokens[at]?.xpos ?? ""));
  const { lemma: thing = "" } = tokens[noun] ?? {};
  const isThing = nounShare(thing, "person", "organization") === 0 || ATTITUDE.test(thing);
  if (!isThing || tokens[which - 1]?.form !== ",") return NO_MOVES;
  const name = childrenOf(tokens, noun, "nmod").find(
    (at) => tokens[at]?.upos === "PROPN" && at < which && isBelow(tokens, which - 2, at),
  );
  return name === undefined ? NO_MOVES : [{ index, head: name, deprel }];
}

/** `"Waiting" (1979), which won, and "The Deputy", filmed in 1986`, with the first filmed: behind the last of them it is of that. */
function participleBehindConjunct(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || tokens[index - 1]?.form !== ",") return NO_MOVES;
  const last = childrenOf(tokens, first, "conj").findLast((at) => at < index && at > first) ?? -1;
  const isEnd = last >= 0 && [index - 2, index - 3].some((at) => at === last || isBelow(tokens, at, last));
  const isTold = childrenOf(tokens, first, "acl:relcl", "nmod:unmarked").some((at) => at < last);
  return isEnd && isTold ? [{ index, head: last, deprel }] : NO_MOVES;
}

/** `Mali's government and soldiers who rebelled`, with a government that did: behind the last of several unlike nouns it is of that one. */
function relativeBehindConjuncts(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  const last = childrenOf(tokens, first, "conj").findLast((at) => at < index);
  if (deprel !== "acl:relcl" || last === undefined || first > last) return NO_MOVES;
  const areUnlike = /^NNP?$/.test(tokens[first]?.xpos ?? "") && tokens[last]?.xpos === "NNS";
  const opens = tokens[last + 1]?.xpos === "WP" || tokens[last + 1]?.xpos === "WDT";
  return areUnlike && opens ? [{ index, head: last, deprel }] : NO_MOVES;
}

/** Nouns that say why, how or when: a clause behind them lacks nothing. */
const CIRCUMSTANCE = /^(?:reason|way|time|day|moment|fact)$/;

/** `protests that they fear`, with `that` as a conjunction or a second subject, and nothing feared: the pronoun is the object. */
function relativeObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  const clause = tokens[head];
  if (clause?.deprel !== "acl:relcl" || clause.upos !== "VERB") return NO_MOVES;
  if (CIRCUMSTANCE.test(tokens[clause.head]?.lemma ?? "")) return NO_MOVES;
  const subjects = childrenOf(tokens, head, "nsubj");
  const isSecond = deprel === "nsubj" && takesUp(tokens, index) && subjects.some((at) => index < at && at < head);
  if (!isSecond && !(deprel === "mark" && xpos === "WDT" && subjects.length > 0)) return NO_MOVES;
  const full = childrenOf(tokens, head, "obj", "ccomp", "xcomp").length > 0;
  return full ? NO_MOVES : [{ index, head, deprel: "obj" }];
}

/** `the third time that they tried to oust her`, with the time ousted as well: a verb has one object, and the time is when. */
function timeAsObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || form !== "that" || verb < index) return NO_MOVES;
  const hasObject = childrenOf(tokens, verb, "obj").some((at) => at > verb);
  let at = verb;
  while (at >= 0 && tokens[at]?.deprel !== "acl:relcl") at = tokens[at]?.head ?? -1;
  const noun = tokens[tokens[at]?.head ?? -1]?.lemma ?? "";
  if (!hasObject || !CIRCUMSTANCE.test(noun)) return NO_MOVES;
  return [{ index, head: at, deprel: "mark", as: { upos: "SCONJ", xpos: "IN" } }];
}

/** What is published, and the verbs of publishing it. */
const WRITTEN =
  /^(?:study|report|survey|poll|review|analysis|article|paper|letter|book|statement|interview|research|list|ranking|data|findings?|audit|document|video|essay|column|manifesto|declaration|pamphlet)$/;
const PUBLISHING = /^(?:publish|release|issue|broadcast|air)$/;

/** `a study of drivers in five countries published in May`, with countries published: it is what is written that is. */
function publishedThing(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || !PUBLISHING.test(lemma) || noun > index) return NO_MOVES;
  let at = noun;
  while (tokens[at]?.deprel === "nmod" && !WRITTEN.test(tokens[at]?.lemma ?? "")) at = tokens[at]?.head ?? -1;
  return at !== noun && WRITTEN.test(tokens[at]?.lemma ?? "") ? [{ index, head: at, deprel }] : NO_MOVES;
}

/** Whether a word is a relative pronoun, or so many of what one takes up: `neither of which`. */
function takesUp(tokens: readonly Token[], index: number): boolean {
  const isRelative = (at: number) => /^W(?:DT|P)$/.test(tokens[at]?.xpos ?? "");
  return isRelative(index) || childrenOf(tokens, index, "nmod").some(isRelative);
}

/** `drew so much water from the river that the lake sank`, with a river that sank it: behind `so` and `such` it is what follows. */
function resultOfSo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const { upos, deprel: relation = "", head: verb = -1 } = tokens[noun] ?? {};
  if (deprel !== "acl:relcl" || upos === "VERB" || !/^(?:obl|obj|nmod)/.test(relation)) return NO_MOVES;
  const [that] = childrenOf(tokens, index, "mark").filter((at) => tokens[at]?.form === "that");
  const hasSubject = childrenOf(tokens, index, "nsubj", "nsubj:pass").some((at) => !takesUp(tokens, at));
  if (that === undefined || !hasSubject || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const before = tokens.slice(verb + 1, that);
  const isMuch = before.some(({ form, upos }, at) => {
    return (
      /^such$/i.test(form) || (/^so$/i.test(form) && upos === "ADV" && /^AD[JV]$/.test(before[at + 1]?.upos ?? ""))
    );
  });
  return isMuch ? [{ index, head: verb, deprel: "advcl" }] : NO_MOVES;
}

/** Verbs that have two objects, so that a relative pronoun may be one of them. */
const OF_TWO =
  /^(?:give|tell|show|ask|call|make|name|consider|send|offer|teach|pay|owe|lend|promise|cost|bring|sell|buy|deny|grant|award|find|keep|leave|help|let|see|hear|watch|have|get)$/;

/** `charges that she had deceived patients`, as though she had deceived charges: a verb that has its object opens no gap for "that". */
function thatWithObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: verb = -1 } = tokens[index] ?? {};
  const { deprel: relation, lemma = "", head: noun = -1 } = tokens[verb] ?? {};
  if (deprel !== "obj" || form !== "that" || relation !== "acl:relcl" || OF_TWO.test(lemma)) return NO_MOVES;
  const hasObject = childrenOf(tokens, verb, "obj").some((at) => at > verb && tokens[at]?.upos === "NOUN");
  const hasSubject = childrenOf(tokens, verb, "nsubj").some((at) => at > index && at < verb);
  if (!hasObject || !hasSubject) return NO_MOVES;
  return [
    { index, head: verb, deprel: "mark", as: { upos: "SCONJ", xpos: "IN" } },
    { index: verb, head: noun, deprel: "acl" },
  ];
}

/** All repairs of relative clauses. */
export const RELATIVE_REPAIRS: readonly Repair[] = [
  {
    id: "relative-object",
    relations: ["mark", "nsubj"],
    description: "A relative pronoun is taken for a conjunction, or for a second subject.",
    mend: relativeObject,
  },
  {
    id: "that-with-object",
    relations: ["obj"],
    description: "The conjunction of what somebody is charged with is taken for the object of its verb.",
    mend: thatWithObject,
  },
  {
    id: "relative-behind-conjuncts",
    relations: ["acl:relcl"],
    description: "A relative clause behind the last of several unlike nouns hangs on the first.",
    mend: relativeBehindConjuncts,
  },
  {
    id: "who-behind-age",
    relations: ["acl:relcl"],
    description: "Who is so old is taken for the age.",
    mend: whoBehindAge,
  },
  {
    id: "who-of-deed",
    relations: ["acl:relcl"],
    description: "A deed is taken for those to whom it was done.",
    mend: whoOfDeed,
  },
  {
    id: "which-of-year",
    relations: ["acl:relcl"],
    description: "A year is taken for what something was done to.",
    mend: whichOfYear,
  },
  {
    id: "sayer-behind-thing",
    relations: ["acl:relcl"],
    description: "A thing is taken for who says something.",
    mend: sayerBehindThing,
  },
  {
    id: "participle-behind-conjunct",
    relations: ["acl"],
    description: "What is told of the last of some is taken for the first.",
    mend: participleBehindConjunct,
  },
  {
    id: "time-as-object",
    relations: ["obj"],
    description: "The time at which something is done to somebody is taken for what it is done to.",
    mend: timeAsObject,
  },
  {
    id: "published-thing",
    relations: ["acl"],
    description: "What is published is taken for the noun before the participle, within what is written.",
    mend: publishedThing,
  },
  {
    id: "result-of-so",
    relations: ["acl:relcl"],
    description: "What follows from so much of something is taken for a clause about the noun before it.",
    mend: resultOfSo,
  },
  {
    id: "that-of-thing",
    relations: ["acl:relcl"],
    description: "A clause with `that` skips the thing before it for a person.",
    mend: thatOfThing,
  },
];
