/** Repairs of what stands side by side: phrases in parallel, parts of a coordination, a participle before the main verb. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

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
    id: "country-in-name",
    relations: ["nmod:unmarked", "appos", "nmod", "dep"],
    description: "The country with which a name ends stands beside it.",
    mend: countryInName,
  },
];
