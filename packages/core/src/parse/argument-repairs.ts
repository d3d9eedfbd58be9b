/** Repairs of what a verb or a noun has for its subject, object and apposition, each by a pattern that English grammar rules out. */
import type { Token } from "../model/index.ts";
import { isActor } from "./mention-types.ts";
import {
  allChildrenOf,
  childrenOf,
  isBelow,
  type Move,
  NO_MOVES,
  type Repair,
  rehang,
  subjectRelation,
} from "./repair.ts";

/** `two sons, one of whom died`, the part as apposition of the whole: it is the subject of the clause behind it. */
function partOfWhom(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: whole = -1 } = tokens[index] ?? {};
  if (
    deprel !== "appos" ||
    !childrenOf(tokens, index, "nmod").some((at) => tokens[at]?.xpos === "WP" || tokens[at]?.xpos === "WDT")
  )
    return NO_MOVES;
  const clause = childrenOf(tokens, whole, "acl:relcl", "acl").find((at) => at > index);
  if (clause === undefined || childrenOf(tokens, clause, "nsubj", "nsubj:pass", "mark").length > 0) return NO_MOVES;
  return [
    { index, head: clause, deprel: subjectRelation(tokens, clause) },
    { index: clause, head: whole, deprel: "acl:relcl" },
  ];
}

/** `the referee, who he said had ignored it`, the pronoun as object of a verb that has one: it is the subject that is missing. */
function subjectWho(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || !/^(?:who|which|that)$/i.test(form) || tokens[verb]?.deprel !== "ccomp") return NO_MOVES;
  const objects = childrenOf(tokens, verb, "obj", "ccomp", "xcomp").filter((at) => at > verb);
  const lacking = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl", "mark").length === 0;
  return objects.length > 0 && lacking ? [{ index, head: verb, deprel: "nsubj" }] : NO_MOVES;
}

/** `the Union, the Republic and Chad`, the second as apposition: one is closed by a comma, so that this is a list. */
function unclosedApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, upos = "" } = tokens[index] ?? {};
  if (deprel !== "appos" || index < head || !/^(?:NOUN|PROPN)$/.test(upos)) return NO_MOVES;
  const next = childrenOf(tokens, head, "conj").find((at) => at > index);
  const [cc = -1] = childrenOf(tokens, next ?? -1, "cc");
  const isSetOff = childrenOf(tokens, index, "punct").some((at) => at < index && tokens[at]?.form === ",");
  return isSetOff && cc > index && isBelow(tokens, cc - 1, index) && tokens[cc - 1]?.upos !== "PUNCT"
    ? [{ index, head, deprel: "conj" }]
    : NO_MOVES;
}

/** Whether a noun is the title of a name right behind it: `director Jan Berg`. */
function isTitle(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.upos === "NOUN" && tokens[index + 1]?.upos === "PROPN" && tokens[index + 1]?.head === index;
}

/** `Ida Lund, the head, its director Jan Berg and its lawyer Ana Ruiz`, all of them her: whoever has another name is another one. */
function namedApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || tokens[head]?.upos !== "PROPN" || !isTitle(tokens, index)) return NO_MOVES;
  const others = childrenOf(tokens, index, "conj").filter((at) => isTitle(tokens, at) || tokens[at]?.upos === "PROPN");
  return others.length > 0 ? [index, ...others].map((at) => ({ index: at, head, deprel: "conj" })) : NO_MOVES;
}

/** `is due to begin`, the adjective read as a preposition, or beside the verb: the infinitive completes it. */
function dueToInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: above = -1 } = tokens[index] ?? {};
  const [to] = form.toLowerCase() === "due" ? childrenOf(tokens, index, "fixed") : [];
  if (to === undefined) return NO_MOVES;
  const isBeside = tokens[to + 1]?.xpos === "VB" && tokens[to + 1]?.head === above;
  const verb = isBeside ? to + 1 : above;
  const { xpos, head = -1, deprel = "root" } = tokens[verb] ?? {};
  if (xpos !== "VB") return NO_MOVES;
  const outer = allChildrenOf(tokens, verb).filter(
    (at) => at !== index && (at < index || tokens[at]?.deprel === "punct"),
  );
  return [
    { index, head, deprel },
    { index: verb, head: index, deprel: "xcomp" },
    { index: to, head: verb, deprel: "mark" },
    ...rehang(tokens, outer, index),
  ];
}

/** What is won for a deed. */
const PRIZE = /^(?:prize|award|medal|honou?r|accolade|trophy|oscar|grammy|emmy|bafta|nobel|pulitzer|booker|tony)$/i;

/** Verbs of what somebody does to another for a deed or an outcome. */
const FOR_DEED =
  /^(?:blame|praise|thank|criticise|criticize|punish|fine|sue|jail|arrest|hail|condemn|fault|sanction|reward|penalise|penalize|suspend|sack|fire|ban)$/;

/** `blames the update for an outage`, an update for it: it is what somebody is blamed for. */
function blamedFor(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: object = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[object] ?? {};
  const isWon =
    PRIZE.test(tokens[object]?.lemma ?? "") &&
    /^(?:win|receive|earn|take|get|share|collect)$/.test(tokens[verb]?.lemma ?? "");
  const isObject = /^(?:obj|nsubj:pass)$/.test(place) && (FOR_DEED.test(tokens[verb]?.lemma ?? "") || isWon);
  if (deprel !== "nmod" || !isObject || verb > index) return NO_MOVES;
  const isFor = childrenOf(tokens, index, "case").some((at) => tokens[at]?.form === "for");
  return isFor ? [{ index, head: verb, deprel: "obl" }] : NO_MOVES;
}

/** Verbs of which "of" behind their object says what the object did or has no more. */
const OF_OBJECT = /^(?:convict|accuse|acquit|suspect|deprive|absolve|rid|strip|rob|cleanse|purge|relieve|cure)$/;

/** Those of them that take something away, which may be anything. */
const TAKING = /^(?:deprive|rid|strip|rob|cleanse|purge|relieve|cure)$/;

/** `convicted the banker Per Lund of taking bribes`, a banker of that: it is what he is convicted of. */
function convictedOf(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[noun] ?? {};
  const isObject = place === "obj" && verb < noun && noun < index && OF_OBJECT.test(tokens[verb]?.lemma ?? "");
  if (!isObject || !/^(?:acl|nmod)$/.test(deprel ?? "") || upos === "PROPN") return NO_MOVES;
  const isOf = childrenOf(tokens, index, "mark", "case").some((at) => tokens[at]?.form === "of" && at > noun);
  // "accused the winner of the election": a deed that somebody is accused of has no article.
  const isOwn = childrenOf(tokens, index, "det", "nmod:poss").length > 0;
  if (deprel === "nmod" && isOwn && !TAKING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  if (!isOf || childrenOf(tokens, verb, "obl", "advcl").some((at) => at > noun)) return NO_MOVES;
  return [{ index, head: verb, deprel: deprel === "acl" ? "advcl" : "obl" }];
}

/** Nouns for whom somebody has. */
const RELATED =
  /^(?:mother|father|parent|wife|husband|widow|widower|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|lawyer|coach|teacher|owner|friend|neighbour|neighbor)$/;

/** `the mother of one of the pupils, Dana Whitfield`, the name beside the pupil: a name in commas is hers. */
function nameOfRelated(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || upos !== "PROPN" || index < head) return NO_MOVES;
  const one = tokens[head]?.lemma === "one" ? head : (tokens[head]?.head ?? -1);
  const { lemma, head: noun = -1, deprel: place } = tokens[one] ?? {};
  const isOneOf = lemma === "one" && place === "nmod" && RELATED.test(tokens[noun]?.lemma ?? "");
  const isSetOff = tokens.slice(head + 1, index).some(({ form }) => form === ",");
  return isOneOf && isSetOff ? [{ index, head: noun, deprel }] : NO_MOVES;
}

/** What somebody does to another, told by a noun. */
const DEED =
  /^(?:takeover|acquisition|purchase|buyout|seizure|capture|invasion|occupation|annexation|attack|assault|murder|killing|arrest|detention|assassination|abduction|kidnapping|bombing|raid|attempt|bid|decision|ruling)$/;

/** `blocked the takeover of Norsund by its rival`, a blocking by it: in the active voice whoever stands behind `by` does what the noun tells. */
function doerOfDeed(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, lemma = "", head: verb = -1 } = tokens[index] ?? {};
  const isBy = childrenOf(tokens, index, "case").some((at) => tokens[at]?.form === "by");
  const isSomebody =
    upos === "PROPN" ||
    childrenOf(tokens, index, "nmod:poss").length > 0 ||
    childrenOf(tokens, index, "appos").some((at) => tokens[at]?.upos === "PROPN");
  if (!isBy || !(isSomebody || (upos === "NOUN" && isActor(lemma)))) return NO_MOVES;
  const isActive = childrenOf(tokens, verb, "nsubj").length > 0 && childrenOf(tokens, verb, "aux:pass").length === 0;
  const [deed = -1] = childrenOf(tokens, verb, "obj");
  const isBehind = isActive && verb < deed && deed < index && DEED.test(tokens[deed]?.lemma ?? "");
  return isBehind && isBelow(tokens, index - 1, index) && startsRightBehind(tokens, index, deed)
    ? [{ index, head: deed, deprel: "nmod" }]
    : NO_MOVES;
}

/** Whether a phrase follows upon another with nothing between the two. */
function startsRightBehind(tokens: readonly Token[], index: number, before: number): boolean {
  const first = [...tokens.keys()].find((at) => isBelow(tokens, at, index)) ?? index;
  return isBelow(tokens, first - 1, before);
}

/** `the bear that killed him, which now lives abroad`, with him as what it lives: a personal pronoun right behind a verb is its object. */
function objectBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: later = -1 } = tokens[index] ?? {};
  const before = tokens[index - 1];
  if (deprel !== "obj" || xpos !== "PRP" || later < index || before?.upos !== "VERB") return NO_MOVES;
  const isFull = childrenOf(tokens, index - 1, "obj").length > 0;
  return isFull || tokens[index + 1]?.form !== "," ? NO_MOVES : [{ index, head: index - 1, deprel }];
}

/** `fined Meta 800 million euros`, with euros of Meta: a name before a number is no part of the amount, but who pays it. */
function payerBeforeAmount(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: amount = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: verb = -1 } = tokens[amount] ?? {};
  if (deprel !== "compound" || upos !== "PROPN" || relation !== "obj" || verb > index) return NO_MOVES;
  const isCounted = childrenOf(tokens, amount, "nummod").some((at) => at > index);
  return isCounted && tokens[index + 1]?.upos === "NUM" ? [{ index, head: verb, deprel: "iobj" }] : NO_MOVES;
}

/** All repairs of arguments. */
export const ARGUMENT_REPAIRS: readonly Repair[] = [
  {
    id: "part-of-whom",
    relations: ["appos"],
    description: "A part of several is taken for an apposition of them.",
    mend: partOfWhom,
  },
  {
    id: "subject-who",
    relations: ["obj"],
    description: "A relative pronoun is taken for the object of a verb that lacks its subject.",
    mend: subjectWho,
  },
  {
    id: "named-apposition",
    relations: ["appos"],
    description: "Somebody with a name of his own in a row of people is taken for the first of them.",
    mend: namedApposition,
  },
  {
    id: "unclosed-apposition",
    relations: ["appos"],
    description: "The second of three things in a row is taken for an apposition, though no comma closes it.",
    mend: unclosedApposition,
  },
  {
    id: "due-to-infinitive",
    description: "`due` before an infinitive is taken for a preposition.",
    mend: dueToInfinitive,
  },
  {
    id: "blamed-for",
    relations: ["nmod"],
    description: "What somebody is blamed for is taken for a part of who is.",
    mend: blamedFor,
  },
  {
    id: "convicted-of",
    relations: ["acl", "nmod"],
    description: "What somebody is convicted of is taken for a part of who is.",
    mend: convictedOf,
  },
  {
    id: "doer-of-deed",
    relations: ["obl", "obl:agent"],
    description: "Whoever does what a noun tells is taken for the means of a verb in the active voice.",
    mend: doerOfDeed,
  },
  {
    id: "object-behind-verb",
    relations: ["obj"],
    description: "The object of a verb is taken for that of a verb behind it.",
    mend: objectBehindVerb,
  },
  {
    id: "payer-before-amount",
    relations: ["compound"],
    description: "Who is to pay or get an amount is taken for a part of it.",
    mend: payerBeforeAmount,
  },
  {
    id: "name-of-related",
    relations: ["appos"],
    description: "The name of somebody's relative is taken for another name of one of several.",
    mend: nameOfRelated,
  },
];
