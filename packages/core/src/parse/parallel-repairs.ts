/** Repairs of what stands side by side: phrases in parallel, parts of a coordination, a participle before the main verb. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang, SUBJECTS } from "./repair.ts";

/** `plates for the ship and teacups for tsars`, made for tsars: the second phrase is of the second noun, as the first is of the first. */
function parallelPhrase(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const [mark = -1] = childrenOf(tokens, index, "case");
  if (deprel !== "obl" || tokens[verb]?.upos !== "VERB" || mark < verb) return NO_MOVES;
  for (const first of childrenOf(tokens, verb, "obj")) {
    const deep = deepParallel(tokens, first, index, mark);
    if (deep.length > 0) return deep;
    const second = childrenOf(tokens, first, "conj").findLast((at) => at < mark);
    if (
      second === undefined ||
      tokens.slice(second + 1, mark).some((_, at) => !isBelow(tokens, second + 1 + at, second))
    )
      continue;
    const isParallel = childrenOf(tokens, first, "nmod").some(
      (at) => at < second && childrenOf(tokens, at, "case").some((each) => tokens[each]?.lemma === tokens[mark]?.lemma),
    );
    if (isParallel) return [{ index, head: second, deprel: "nmod" }];
  }
  return NO_MOVES;
}

/** `plates for the ship and teacups for tsars`, with plates for teacups: the second noun is a second object. */
function deepParallel(tokens: readonly Token[], object: number, index: number, mark: number): readonly Move[] {
  for (const phrase of childrenOf(tokens, object, "nmod")) {
    const second = childrenOf(tokens, phrase, "conj").findLast((at) => at < mark);
    const isNext =
      second !== undefined && tokens.slice(second + 1, mark).every((_, at) => isBelow(tokens, second + 1 + at, second));
    const isSame = childrenOf(tokens, phrase, "case").some((at) => tokens[at]?.lemma === tokens[mark]?.lemma);
    if (!isNext || !isSame || childrenOf(tokens, second, "case").length > 0 || tokens[second]?.upos !== "NOUN")
      continue;
    return [
      { index: second, head: object, deprel: "conj" },
      { index, head: second, deprel: "nmod" },
    ];
  }
  return NO_MOVES;
}

/** `age and body mass index`, with body mass and an index: nothing stands between the words of one noun. */
function conjunctInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, xpos, head: first = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "conj" || upos !== "NOUN" || xpos !== "NN" || next?.upos !== "NOUN") return NO_MOVES;
  if (next.deprel !== "conj" || next.head !== first) return NO_MOVES;
  const moved = allChildrenOf(tokens, index).filter((at) => at < index && tokens[at]?.deprel !== "compound");
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, moved, index + 1)];
}

/** `The club, docked eight points, remain third`, with a club that docks: between commas stands a participle, and the verb behind them is the main one. */
function participleBetweenCommas(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: first = -1 } = tokens[index] ?? {};
  const { xpos: tag = "", deprel: place = "root", head = -1 } = tokens[first] ?? {};
  const isSecond = deprel === "conj" && /^VB[DZP]$/.test(xpos) && /^VB[DN]$/.test(tag) && first < index;
  if (!isSecond || tokens[index - 1]?.form !== "," || tokens[first - 1]?.form !== ",") return NO_MOVES;
  if (childrenOf(tokens, index, "cc", "nsubj", "aux", "aux:pass").length > 0) return NO_MOVES;
  if (childrenOf(tokens, first, "aux", "aux:pass").length > 0) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  if (subject < 0 || subject > first || !isBelow(tokens, first - 2, subject)) return NO_MOVES;
  const outer = allChildrenOf(tokens, first).filter((at) => at !== index && (at < subject || at > index));
  return [
    { index, head, deprel: place },
    { index: first, head: subject, deprel: "acl", as: { xpos: "VBN" } },
    { index: subject, head: index, deprel: "nsubj" },
    ...rehang(tokens, outer, index),
  ];
}

/** `forcing them to cancel and taking others off`, with them taking: a gerund goes on with the gerund above. */
function gerundBehindInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: infinitive = -1 } = tokens[index] ?? {};
  const { xpos: tag, deprel: place = "", head: gerund = -1 } = tokens[infinitive] ?? {};
  if (deprel !== "conj" || xpos !== "VBG" || tag !== "VB" || !/^(?:xcomp|advcl|acl|ccomp)$/.test(place))
    return NO_MOVES;
  const isOpen = childrenOf(tokens, index, "nsubj", "aux", "mark").length === 0 && infinitive < index;
  return isOpen && tokens[gerund]?.xpos === "VBG" && gerund < infinitive ? [{ index, head: gerund, deprel }] : NO_MOVES;
}

/** `knocked it out, grounding flights, forcing …`, with flights that ground: between commas a gerund has its object behind it. */
function gerundBetweenCommas(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place = "", xpos: tag, head: above = -1 } = tokens[noun] ?? {};
  if (deprel !== "amod" || xpos !== "VBG" || noun !== index + 1 || tag !== "NNS") return NO_MOVES;
  if (
    !/^(?:obl|obl:unmarked|appos|conj|obj|parataxis)$/.test(place) ||
    childrenOf(tokens, noun, "case", "cc", "det").length > 0
  )
    return NO_MOVES;
  if (tokens[index - 1]?.form !== "," || !/^[,.]$/.test(tokens[noun + 1]?.form ?? "")) return NO_MOVES;
  // A list of things has no further gerund.
  const isFollowed = tokens.some(
    ({ xpos: each, head, form }, at) =>
      each === "VBG" && at > noun && tokens[at - 1]?.form === "," && head !== at + 1 && form !== "",
  );
  let verb = above;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  if (!isFollowed || verb < 0 || verb > index) return NO_MOVES;
  const moved = allChildrenOf(tokens, noun).filter((at) => at < index);
  return [
    { index, head: verb, deprel: "advcl", as: { upos: "VERB" } },
    { index: noun, head: index, deprel: "obj" },
    ...rehang(tokens, moved, index),
  ];
}

/** `The striker, signed in May, scored`, with what was signed as a second subject: it tells of the first. */
function participleAsSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "csubj" || !/^VB[DN]$/.test(xpos) || tokens[index - 1]?.form !== ",") return NO_MOVES;
  const subject = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < index);
  if (subject === undefined || childrenOf(tokens, index, "nsubj", "mark", "aux", "aux:pass").length > 0)
    return NO_MOVES;
  return isBelow(tokens, index - 2, subject)
    ? [{ index, head: subject, deprel: "acl", as: { xpos: "VBN" } }]
    : NO_MOVES;
}

/** `faced a consumer "pushback"`, with two things faced: the noun before what is quoted is a part of it. */
function nounBeforeQuotation(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head = -1 } = tokens[index] ?? {};
  const before = tokens[index - 2];
  const isQuoted = /^["“]$/.test(tokens[index - 1]?.form ?? "") && /^["”]$/.test(tokens[index + 1]?.form ?? "");
  if (!isQuoted || upos !== "NOUN" || before?.upos !== "NOUN" || before.head !== head || before.deprel !== deprel)
    return NO_MOVES;
  if (!/^(?:obj|obl|nsubj|nmod)$/.test(deprel) || childrenOf(tokens, index, "det", "case").length > 0) return NO_MOVES;
  return [
    { index: index - 2, head: index, deprel: "compound" },
    ...rehang(tokens, allChildrenOf(tokens, index - 2), index),
  ];
}

/** `drugs that slow decline modestly`, which slow and decline: without a conjunction between them the second word is the object. */
function verbAsObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos = "", head: noun = -1 } = tokens[index] ?? {};
  const verb = tokens[index - 1];
  if (!/^VBP?$/.test(xpos) || verb?.head !== noun || verb.deprel !== deprel || !/^VB[PZD]?$/.test(verb.xpos))
    return NO_MOVES;
  // "Bats that hibernate age slowly": a subject needs a verb of its own.
  if (!/^(?:obj|obl|nmod|conj)/.test(tokens[noun]?.deprel ?? "")) return NO_MOVES;
  if (!/^acl/.test(deprel) || childrenOf(tokens, index - 1, "obj", "xcomp", "ccomp").length > 0) return NO_MOVES;
  const isFull = childrenOf(tokens, index, "obj", ...SUBJECTS, "aux", "mark", "cc").some(
    (at) => tokens[at]?.xpos !== "WDT",
  );
  if (isFull) return NO_MOVES;
  return [
    { index, head: index - 1, deprel: "obj", as: { upos: "NOUN", xpos: "NN" } },
    ...rehang(tokens, allChildrenOf(tokens, index), index - 1),
  ];
}

/** `won the prize that same year to cheers`, with a year that is won: without a conjunction it says when. */
function yearAsObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", lemma = "", head = -1 } = tokens[index] ?? {};
  if (
    !/^(?:conj|appos|obj)$/.test(deprel) ||
    !/^(?:day|week|month|year|night|morning|evening|summer|winter|spring|autumn|season)$/.test(lemma)
  )
    return NO_MOVES;
  const points = childrenOf(tokens, index, "det").some((at) => /^(?:that|this)$/i.test(tokens[at]?.form ?? ""));
  const verb = deprel === "obj" ? head : (tokens[head]?.head ?? -1);
  const object = deprel === "obj" ? childrenOf(tokens, head, "obj").find((at) => at < index) : head;
  const isSecond = object !== undefined && tokens[object]?.deprel === "obj" && object < index;
  if (!points || !isSecond || verb < 0 || childrenOf(tokens, index, "cc", "case").length > 0) return NO_MOVES;
  return tokens[verb]?.upos === "VERB" ? [{ index, head: verb, deprel: "obl:unmarked" }] : NO_MOVES;
}

/** `rose to 45% thanks to lower costs`, a share of thanks: the two words are one preposition, and the phrase is of the verb. */
function thanksTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head = -1, deprel = "" } = tokens[index] ?? {};
  const to = index + 1;
  if (
    !/^thanks$/i.test(form) ||
    tokens[to]?.form !== "to" ||
    !/^(?:nmod|nmod:unmarked|obl|obl:unmarked|obj)$/.test(deprel)
  )
    return NO_MOVES;
  const cause = tokens[to]?.head ?? -1;
  if (tokens[cause]?.head !== index || cause < to) return NO_MOVES;
  let verb = head;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  if (verb < 0) return NO_MOVES;
  return [
    { index: cause, head: verb, deprel: "obl" },
    { index, head: cause, deprel: "case", as: { upos: "ADP", xpos: "IN" } },
    { index: to, head: index, deprel: "fixed" },
  ];
}

/** `the world No 1 won`, the world beside a rank: the number is whom the words mean. */
function rankByNumber(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", deprel, head = -1 } = tokens[index] ?? {};
  const noun = tokens[head];
  const isRank = /^No\.?$/.test(form) && tokens[index + 1]?.upos === "NUM" && tokens[index + 1]?.head === index;
  if (!isRank || deprel !== "appos" || head !== index - 1 || noun?.upos !== "NOUN") return NO_MOVES;
  const moved = allChildrenOf(tokens, head).filter((at) => at !== index);
  return [
    { index, head: noun.head, deprel: noun.deprel, as: { upos: "NOUN", xpos: "NN" } },
    { index: head, head: index, deprel: "compound" },
    { index: index + 1, head: index, deprel: "nummod" },
    ...rehang(tokens, moved, index),
  ];
}

/** `fell to its lowest since May, dragged down by cars`, dragged since May: what stands before the comma is of what is told there. */
function phraseBeforeParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || !/^VB[NG]$/.test(xpos) || verb < 0 || verb > index || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  if (childrenOf(tokens, index, "mark", ...SUBJECTS, "aux").length > 0) return NO_MOVES;
  const before = childrenOf(tokens, index, "obl", "obl:unmarked", "nmod").filter((at) => at > verb && at < index - 1);
  return before.map((at) => ({
    index: at,
    head: verb,
    deprel: tokens[at]?.deprel === "nmod" ? "obl" : (tokens[at]?.deprel ?? "obl"),
  }));
}

/** `win the Olympic 800 metres`, won for the Olympic: an adjective right before a number and a noun is of it. */
function adjectiveAsRecipient(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^(?:iobj|obj)$/.test(deprel ?? "") || !/^(?:ADJ|PROPN)$/.test(upos) || tokens[index + 1]?.upos !== "NUM")
    return NO_MOVES;
  const object = childrenOf(tokens, verb, "obj").find((at) => at > index);
  const [article = -1] = [...childrenOf(tokens, index, "det"), ...childrenOf(tokens, object ?? -1, "det")];
  const isNext =
    object !== undefined && tokens.slice(index + 1, object).every((_, at) => isBelow(tokens, index + 1 + at, object));
  if (
    !isNext ||
    article !== index - 1 ||
    !/^(?:win|take|run|lead|claim|retain|defend|swim|lose)$/.test(tokens[verb]?.lemma ?? "")
  )
    return NO_MOVES;
  return [
    { index, head: object, deprel: "amod" },
    { index: article, head: object, deprel: "det" },
  ];
}

/** Short names of countries with which bodies and companies end theirs. */
const COUNTRY = /^(?:UK|USA|US|GB|NZ|EU)$/;

/** `the head of Ceramics UK`, the country beside the name: right behind it, it is its last word. */
function countryInName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:nmod:unmarked|appos|nmod|dep)$/.test(deprel ?? "") || !COUNTRY.test(form) || head !== index - 1)
    return NO_MOVES;
  const isName = tokens[head]?.upos === "PROPN" && allChildrenOf(tokens, index).length === 0;
  return isName ? [{ index, head, deprel: "flat" }] : NO_MOVES;
}

/** All repairs of what stands side by side. */
export const PARALLEL_REPAIRS: readonly Repair[] = [
  {
    id: "parallel-phrase",
    relations: ["obl"],
    description: "The phrase of a second noun is taken for one of the verb.",
    mend: parallelPhrase,
  },
  {
    id: "conjunct-in-two",
    relations: ["conj"],
    description: "The two words of a last conjunct are taken for two.",
    mend: conjunctInTwo,
  },
  {
    id: "participle-between-commas",
    relations: ["conj"],
    description: "A participle between commas is taken for the main verb, and that for a second one.",
    mend: participleBetweenCommas,
  },
  {
    id: "gerund-behind-infinitive",
    relations: ["conj"],
    description: "A gerund is coordinated with an infinitive below another gerund.",
    mend: gerundBehindInfinitive,
  },
  {
    id: "gerund-between-commas",
    relations: ["amod"],
    description: "A gerund between commas is taken for an adjective of its object.",
    mend: gerundBetweenCommas,
  },
  {
    id: "participle-as-subject",
    relations: ["csubj"],
    description: "A participle between commas is taken for a second subject.",
    mend: participleAsSubject,
  },
  {
    id: "noun-before-quotation",
    relations: ["obj", "obl", "nsubj", "nmod"],
    description: "The noun before a quoted one is taken for another thing.",
    mend: nounBeforeQuotation,
  },
  {
    id: "verb-as-object",
    relations: ["acl:relcl", "acl"],
    description: "The object of a verb is taken for a second verb.",
    mend: verbAsObject,
  },
  {
    id: "year-as-object",
    relations: ["conj", "appos", "obj"],
    description: "When something was done is taken for what was.",
    mend: yearAsObject,
  },
  { id: "thanks-to", description: "A preposition of two words is taken for a noun.", mend: thanksTo },
  { id: "rank-by-number", relations: ["appos"], description: "A rank stands beside its field.", mend: rankByNumber },
  {
    id: "phrase-before-participle",
    relations: ["advcl"],
    description: "A phrase before a comma is taken for one of the participle behind it.",
    mend: phraseBeforeParticiple,
  },
  {
    id: "adjective-as-recipient",
    relations: ["iobj", "obj"],
    description: "An adjective of what is won is taken for who gets it.",
    mend: adjectiveAsRecipient,
  },
  {
    id: "country-in-name",
    relations: ["nmod:unmarked", "appos", "nmod", "dep"],
    description: "The country with which a name ends stands beside it.",
    mend: countryInName,
  },
];
