/** Repairs of what stands apart behind a comma: clauses with a participle and a subject of their own, and nouns that sum up the clause before. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair } from "./repair.ts";

const SUBJECT = /^nsubj(?::pass)?$/;

/** `was chosen in May, a result annulled by a court`, the result chosen: behind a comma it is the subject of the participle that follows it. */
function subjectOfParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!SUBJECT.test(deprel) || verb > index || !isBehindComma(tokens, index)) return NO_MOVES;
  if (!childrenOf(tokens, verb, "nsubj", "nsubj:pass").some((at) => at < verb)) return NO_MOVES;
  const next = endOf(tokens, index, 2) + 1;
  const { deprel: place = "", head, xpos = "" } = tokens[next] ?? {};
  const behind = tokens[index + 1];
  if (behind?.deprel === "acl" && behind.head === index && behind.xpos === "VBN")
    return [{ index, head: verb, deprel: "parataxis" }];
  const isNext = /^(?:advcl|conj|parataxis)$/.test(place) && head === verb && /^VB[NG]$/.test(xpos);
  if (!isNext || childrenOf(tokens, next, "nsubj", "nsubj:pass", "mark", "cc", "aux").length > 0) return NO_MOVES;
  return [
    { index, head: next, deprel: xpos === "VBN" ? "nsubj:pass" : "nsubj" },
    { index: next, head: verb, deprel: "advcl" },
  ];
}

/** Where the words right behind a noun that hang on it end, so many at the most. */
function endOf(tokens: readonly Token[], noun: number, most: number): number {
  let at = noun;
  while (at < noun + most && tokens[at + 1]?.upos !== "VERB" && isBelow(tokens, at + 1, noun)) at++;
  return at;
}

/** `Crowds, some of them firing, filled it`, with some who filled it: what part of them did stands right behind it. */
function partBeforeParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (tokens[index + 1]?.form !== "of" || !SUBJECT.test(deprel) || verb < index || !isBehindComma(tokens, index))
    return NO_MOVES;
  const whole = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < index);
  const isPart = childrenOf(tokens, index, "nmod").some((at) => /^(?:them|whom)$/.test(tokens[at]?.form ?? ""));
  const next = endOf(tokens, index, 2) + 1;
  const { deprel: place = "", xpos = "", head = -1 } = tokens[next] ?? {};
  const isOf = /^(?:acl|advcl)$/.test(place) && (head === whole || head === verb);
  if (whole === undefined || !isPart || !isOf || !/^VB[NG]$/.test(xpos)) return NO_MOVES;
  return [
    { index: next, head: verb, deprel: "advcl" },
    { index, head: next, deprel: xpos === "VBN" ? "nsubj:pass" : "nsubj" },
  ];
}

/** `ten people, nine of them over the age of 60`, with people over it: what part of them is stands behind it. */
function phraseOfPart(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: whole = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod" || whole > index) return NO_MOVES;
  const part = childrenOf(tokens, whole, "appos").findLast((at) => at < index && at > whole);
  const [mark = -1] = childrenOf(tokens, index, "case");
  const them =
    part === undefined
      ? undefined
      : childrenOf(tokens, part, "nmod").find((at) => /^(?:them|whom|which)$/.test(tokens[at]?.form ?? ""));
  return part !== undefined && them !== undefined && mark === them + 1 ? [{ index, head: part, deprel }] : NO_MOVES;
}

/** `has 90 quakes, most of them harmless`, with harmless having: what part of them are is told of it. */
function stateOfPart(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "xcomp" || upos !== "ADJ" || tokens[index - 1]?.form !== "them") return NO_MOVES;
  const part = tokens[index - 1]?.head ?? -1;
  const isPart = tokens[part]?.deprel === "appos" && isBelow(tokens, part, verb) && part > verb;
  return isPart ? [{ index, head: part, deprel: "acl" }] : NO_MOVES;
}

/** Whether the phrase of a noun begins right behind a comma. */
function isBehindComma(tokens: readonly Token[], index: number): boolean {
  const first = tokens.findIndex(({ deprel }, at) => deprel !== "punct" && isBelow(tokens, at, index));
  return tokens[first - 1]?.form === ",";
}

/** `ten died, most of them miners trapped below`, with most who trapped them: behind `of them` stands what they are, and what befell it. */
function partWithParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1, upos } = tokens[index] ?? {};
  if (!/^(?:nsubj(?::pass)?|parataxis|appos)$/.test(deprel) || upos !== "NOUN") return NO_MOVES;
  const { xpos = "", deprel: place = "" } = tokens[index + 1] ?? {};
  const participle = index + 1;
  if (!/^VB[DN]$/.test(xpos) || !/^(?:acl|advcl|parataxis|conj)$/.test(place)) return NO_MOVES;
  if (SUBJECT.test(deprel) && verb !== participle) return NO_MOVES;
  const part = childrenOf(tokens, participle, "nsubj", "nsubj:pass").find((at) => at < index) ?? -1;
  const isPart = childrenOf(tokens, part, "nmod").some((at) => /^(?:them|whom|which)$/i.test(tokens[at]?.form ?? ""));
  const isBare = childrenOf(tokens, participle, "aux", "aux:pass", "obj").length === 0;
  const main = tokens.findLastIndex((token, at) => at < part && token.upos === "VERB");
  if (!isPart || !isBare || main < 0 || isBelow(tokens, main, participle)) return NO_MOVES;
  return [
    { index, head: main, deprel: "parataxis" },
    { index: part, head: index, deprel: "nsubj" },
    { index: participle, head: index, deprel: "acl", as: { xpos: "VBN" } },
  ];
}

/** Nouns that sum up what a clause before them tells. */
const SUMMARY: ReadonlySet<string> = new Set(
  "accusation allegation charge claim move step decision ruling verdict result act action practice policy demand suggestion notion idea request tally assertion figure rise fall increase decline drop gesture measure sentence development pledge promise proposal threat warning change setback feat achievement".split(
    " ",
  ),
);

/**
 * `accused them of leaving people in Libya, a charge which they deny`, with Libya as a charge or a charge that is left: a noun that
 * sums up the clause before it names nothing in it.
 */
function summaryOfClause(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", lemma = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:obj|appos|nmod|conj|dep|xcomp|obl)$/.test(deprel) || !SUMMARY.has(lemma) || head > index) return NO_MOVES;
  const [article] = childrenOf(tokens, index, "det").filter((at) => /^an?$/i.test(tokens[at]?.form ?? ""));
  const isOpen = childrenOf(tokens, index, "case", "cc", "nmod:poss").length === 0;
  if (article === undefined || !isOpen || !isBehindComma(tokens, index)) return NO_MOVES;
  const told = childrenOf(tokens, index, "acl:relcl").some((at) => at > index);
  const untold = told ? undefined : clauseBehind(tokens, index);
  // `won a ruling, a verdict that …`: of what is of its kind it may be another name.
  if ((!told && untold === undefined) || SUMMARY.has(tokens[head]?.lemma ?? "")) return NO_MOVES;
  const object = deprel === "obj" && childrenOf(tokens, head, "obj").every((at) => at === index);
  const verb = verbAbove(tokens, index);
  if (verb < 0 || (object && untold === undefined)) return NO_MOVES;
  const clause = untold === undefined ? [] : [{ index: untold, head: index, deprel: "acl:relcl" }];
  return [{ index, head: verb, deprel: "parataxis" }, ...clause];
}

/** `an allegation the junta rejects`: the clause right behind a noun that lacks an object and hangs beside it. */
function clauseBehind(tokens: readonly Token[], noun: number): number | undefined {
  const found = childrenOf(tokens, tokens[noun]?.head ?? -1, "parataxis", "ccomp", "conj", "advcl").find((at) => {
    const [subject = -1] = childrenOf(tokens, at, "nsubj");
    const first = tokens.findIndex((_, each) => isBelow(tokens, each, subject));
    const isBare = childrenOf(tokens, at, "obj", "cc", "mark", "ccomp", "xcomp").length === 0;
    return at > noun && subject > noun && first === noun + 1 && isBare && /^VB[DPZ]$/.test(tokens[at]?.xpos ?? "");
  });
  return found;
}

/** `was accused of theft, charges he denies`, with one who charges: behind a comma, it is a noun that sums up, and what follows is of it. */
function summaryAsVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, form = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:parataxis|conj|ccomp|advcl)$/.test(deprel) || xpos !== "VBZ" || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const [inner = -1] = childrenOf(tokens, index, "ccomp");
  const subject = [...childrenOf(tokens, index, "nsubj"), ...childrenOf(tokens, inner, "nsubj")].find(
    (at) => at > index,
  );
  const isClause =
    inner > index && /^VB[DPZ]$/.test(tokens[inner]?.xpos ?? "") && childrenOf(tokens, inner, "obj").length === 0;
  if (!/^(?:charges|claims|moves|demands)$/i.test(form) || !isClause || subject === undefined || subject > inner)
    return NO_MOVES;
  return [
    { index, head, deprel: "parataxis", as: { upos: "NOUN", xpos: "NNS" } },
    { index: inner, head: index, deprel: "acl:relcl" },
    { index: subject, head: inner, deprel: "nsubj" },
  ];
}

/** The main verb of the clause that a token is in. */
function verbAbove(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.head ?? -1;
  while (at >= 0 && (tokens[at]?.upos !== "VERB" || /^(?:acl|advcl|xcomp|conj)/.test(tokens[at]?.deprel ?? "")))
    at = tokens[at]?.head ?? -1;
  return at;
}

/** `a visibly upset Lund, mud on her face, was seen`, Lund being mud: a noun between commas with somebody's own is how she was. */
function stateBetweenCommas(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: name = -1, upos } = tokens[index] ?? {};
  if (!/^(?:conj|appos)$/.test(deprel) || upos !== "NOUN" || name > index || !isBehindComma(tokens, index))
    return NO_MOVES;
  const own = childrenOf(tokens, index, "nmod").find((at) => childrenOf(tokens, at, "nmod:poss").length > 0);
  const isBare = childrenOf(tokens, index, "det", "case", "cc", "nmod:poss", "amod").length === 0;
  if (own === undefined || !isBare || !/^nsubj/.test(tokens[name]?.deprel ?? "")) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, own, "case");
  const owner = childrenOf(tokens, own, "nmod:poss").some((at) => tokens[at]?.xpos === "PRP$");
  const verb = tokens[name]?.head ?? -1;
  const isClosed = tokens[Math.max(...allChildrenOf(tokens, index), own) + 1]?.form === ",";
  return owner && isClosed && verb >= 0 && /^(?:on|in|around|over|at|under)$/i.test(tokens[mark]?.form ?? "")
    ? [{ index, head: verb, deprel: "advcl" }]
    : NO_MOVES;
}

/** All repairs of what stands apart. */
export const ABSOLUTE_REPAIRS: readonly Repair[] = [
  {
    id: "subject-of-participle",
    relations: ["nsubj", "nsubj:pass"],
    description: "The subject of a participle behind a comma is taken for a second one of the verb.",
    mend: subjectOfParticiple,
  },
  {
    id: "part-before-participle",
    relations: ["nsubj", "nsubj:pass"],
    description: "A part of the subject between commas is taken for a second subject.",
    mend: partBeforeParticiple,
  },
  {
    id: "phrase-of-part",
    relations: ["nmod"],
    description: "What a part of several is is told of the whole.",
    mend: phraseOfPart,
  },
  {
    id: "state-of-part",
    relations: ["xcomp"],
    description: "What a part of several are is told of the subject.",
    mend: stateOfPart,
  },
  {
    id: "part-with-participle",
    relations: ["nsubj", "nsubj:pass", "parataxis", "appos"],
    description: "What most of several were is taken for what they did something to.",
    mend: partWithParticiple,
  },
  {
    id: "summary-of-clause",
    relations: ["obj", "appos", "nmod", "conj", "dep", "xcomp", "obl"],
    description: "A noun that sums up the clause before it is taken for a part of it.",
    mend: summaryOfClause,
  },
  {
    id: "summary-as-verb",
    relations: ["parataxis", "conj", "ccomp", "advcl"],
    description: "A noun that sums up the clause before it is taken for a verb.",
    mend: summaryAsVerb,
  },
  {
    id: "state-between-commas",
    relations: ["conj", "appos"],
    description: "How somebody was is taken for another name of who it was.",
    mend: stateBetweenCommas,
  },
];
