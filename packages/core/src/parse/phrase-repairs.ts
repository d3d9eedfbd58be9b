/** Repairs of what belongs to a noun or an amount: what is paid, what something is called, whose it is. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Verbs of paying and costing, which take somebody and a sum. */
const PAYING = /^(?:fine|cost|pay|charge|offer|award|lend|owe|give|save|grant|earn|bill|overcharge|underpay|lose|win)$/;
const CURRENCY =
  /^(?:dollar|euro|pound|penny|pence|cent|franc|yen|rupee|kron[aeo]r?|crown|ruble|rouble|yuan|peso|lira|dirham|rand|real|shekel|won|sol|riyal|dinar|shilling|naira|zloty|forint|baht|rupiah)s?$/i;

/** Whether a noun or a sign stands for a sum of money. */
function isSum(tokens: readonly Token[], index: number): boolean {
  const { xpos, form = "" } = tokens[index] ?? {};
  const counted = childrenOf(tokens, index, "nummod").length > 0;
  return counted && (xpos === "$" || /^[$€£¥]$/.test(form) || CURRENCY.test(form));
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.upos);
}

/** `fined its auditor, Prentice, £2 million`, the sum as another name, `cost the city ten million euros`, as a circumstance: it is paid. */
function sumBehindPerson(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:appos|obl|obl:unmarked|nmod:unmarked)$/.test(deprel) || !isSum(tokens, index)) return NO_MOVES;
  if (childrenOf(tokens, index, "case").length > 0) return NO_MOVES;
  const noun = tokens[head]?.upos === "VERB" ? (childrenOf(tokens, head, "obj", "iobj")[0] ?? -1) : head;
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  const isPaid = /^(?:obj|iobj)$/.test(place) && verb < noun && noun < index && PAYING.test(tokens[verb]?.lemma ?? "");
  if (!isPaid || !isNominal(tokens[noun]) || isSum(tokens, noun)) return NO_MOVES;
  if (childrenOf(tokens, verb, "obj", "iobj").some((at) => at !== noun)) return NO_MOVES;
  // `in 2022 for hiding it` behind the sum is of what is done.
  const later = childrenOf(tokens, index, "nmod").filter((at) =>
    childrenOf(tokens, at, "case").some((mark) => /^(?:in|on|for|last)$/.test(tokens[mark]?.form ?? "")),
  );
  return [
    { index: noun, head: verb, deprel: "iobj" },
    { index, head: verb, deprel: "obj" },
    ...later.map((at) => ({ index: at, head: verb, deprel: "obl" })),
  ];
}

/** `costs one euro more`, with a euro that is more: so much more is what it costs. */
function sumMore(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: sum = -1 } = tokens[index] ?? {};
  const { deprel: relation = "", head: verb = -1 } = tokens[sum] ?? {};
  const isBehind = deprel === "amod" && xpos === "JJR" && index === sum + 1 && isSum(tokens, sum);
  if (!isBehind || relation !== "obj" || !/^(?:more|less)$/.test(tokens[index]?.form ?? "")) return NO_MOVES;
  return [
    { index, head: verb, deprel: "obj" },
    { index: sum, head: index, deprel: "obl:unmarked" },
  ];
}

/** `offered 412 pence a share in cash`, with a share as a second object: it says by what the sum is counted. */
function rateOfSum(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  // `412 pence a share`, `$ 41 a share`.
  const { deprel: part, head: sign = -1 } = tokens[index - 2] ?? {};
  const sum = part === "nummod" ? sign : index - 2;
  const isRate = deprel === "obj" && tokens[index - 1]?.head === index && /^an?$/i.test(tokens[index - 1]?.form ?? "");
  const isObject = /^(?:obj|iobj)$/.test(tokens[sum]?.deprel ?? "") && tokens[sum]?.head === verb;
  if (!isRate || !isObject || !isSum(tokens, sum)) return NO_MOVES;
  const moved = allChildrenOf(tokens, index).filter((at) => at > index);
  return [
    { index, head: sum, deprel: "nmod:unmarked" },
    { index: sum, head: verb, deprel: "obj" },
    ...moved.map((at) => ({
      index: at,
      head: tokens[at]?.deprel === "nmod" ? verb : sum,
      deprel: tokens[at]?.deprel === "nmod" ? "obl" : (tokens[at]?.deprel ?? "dep"),
    })),
  ];
}

/** Verbs of naming, behind whose object stands what it is called. */
const NAMING = /^(?:call|name|dub|label|brand|term|deem|consider|declare|nickname|christen|title)$/;

/** `which he called a crime`, the crime as a second object: it is what the first is called. */
function calledSo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel === "appos") return calledBehind(tokens, index);
  if (deprel !== "obj" || index < verb || !NAMING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const first = childrenOf(tokens, verb, "obj", "iobj").find((at) => at < index);
  return first === undefined ? NO_MOVES : [{ index, head: verb, deprel: "xcomp" }];
}

/** `called the finding "a milestone"`, the milestone as another name: without a comma it is what the finding is called. */
function calledBehind(tokens: readonly Token[], index: number): readonly Move[] {
  const { head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  if (!/^i?obj$/.test(place) || verb > noun || !NAMING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const isIndefinite = childrenOf(tokens, index, "det").some((at) => /^an?$/i.test(tokens[at]?.form ?? ""));
  const hasComma = tokens.slice(noun + 1, index).some(({ form }) => form === ",");
  if (!isIndefinite || hasComma || childrenOf(tokens, verb, "xcomp").length > 0) return NO_MOVES;
  return [{ index, head: verb, deprel: "xcomp" }];
}

/** `Lund Express's coaches`, both words as owners: the mark behind the second ends one name. */
function ownerInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, upos } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "nmod:poss" || upos !== "PROPN" || next?.upos !== "PROPN" || next.deprel !== "nmod:poss")
    return NO_MOVES;
  const mark = tokens[index + 2];
  const isMarked = mark?.xpos === "POS" && (mark.head === index || mark.head === index + 1);
  if (!isMarked || next.head !== head) return NO_MOVES;
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, allChildrenOf(tokens, index), index + 1)];
}

/** `police used water cannon and tear gas`, with tear and gas as two: nothing stands between them, so that they are one. */
function compoundInRow(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head, upos, xpos } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "conj" || upos !== "NOUN" || xpos !== "NN" || next?.deprel !== "conj" || next.head !== head)
    return NO_MOVES;
  const isBare = next.upos === "NOUN" && childrenOf(tokens, index + 1, "det", "case", "nmod:poss").length === 0;
  const children = [...tokens.keys()].filter((at) => tokens[at]?.head === index);
  if (!isBare || children.some((at) => at > index) || childrenOf(tokens, index + 1, "cc").some((at) => at > index))
    return NO_MOVES;
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, children, index + 1)];
}

const NOMINAL = /^(?:NOUN|PROPN)$/;

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

/** `employs 900 people, 50 more than a year ago`, with a year ago as when it employs them: behind `than` is what is compared. */
function agoBehindThan(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "advmod" || !/^(?:ago|earlier|before)$/.test(lemma ?? "")) return NO_MOVES;
  let first = index;
  while (first > 0 && isBelow(tokens, first - 1, index)) first--;
  const than = tokens[first - 1];
  const more = than?.deprel === "fixed" ? than.head : -1;
  const isAside = than?.form === "than" && verb < more && more < index && tokens[more]?.head !== verb;
  return isAside ? [{ index, head: more, deprel: "obl" }] : NO_MOVES;
}

/** `one in nine calls`, both hanging on the first number: the second one counts the noun. */
function numberBeforeNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const [number, noun] = [tokens[index], tokens[index + 1]];
  const isCount = number?.upos === "NUM" && noun?.upos === "NOUN" && tokens[number.head]?.upos === "NUM";
  if (!isCount || noun.deprel !== "nmod" || noun.head !== number.head) return NO_MOVES;
  const cases = childrenOf(tokens, index, "case").map((at) => ({ index: at, head: index + 1, deprel: "case" }));
  return [{ index, head: index + 1, deprel: "nummod" }, ...cases];
}

/** `runners-up`, headed by its last word: the first one is in the plural, and is what is meant. */
function pluralBeforeHyphen(tokens: readonly Token[], index: number): readonly Move[] {
  const { xpos, deprel, head = -1 } = tokens[index] ?? {};
  const particle = tokens[head];
  const isJoined = tokens[index + 1]?.form === "-" && head === index + 2 && /^(?:up|by|on)$/.test(particle?.form ?? "");
  if (xpos !== "NNS" || deprel !== "compound" || !particle || !isJoined) return NO_MOVES;
  const below = allChildrenOf(tokens, head).filter((at) => at !== index);
  return [
    { index, head: particle.head, deprel: particle.deprel },
    { index: head, head: index, deprel: "compound:prt", as: { upos: "ADP", xpos: "RP", lemma: particle.form } },
    ...rehang(tokens, below, index),
  ];
}

/** All repairs of phrases. */
export const PHRASE_REPAIRS: readonly Repair[] = [
  {
    id: "sum-behind-person",
    relations: ["appos", "obl", "obl:unmarked", "nmod:unmarked"],
    description: "A sum is taken for a name of who pays it.",
    mend: sumBehindPerson,
  },
  {
    id: "sum-more",
    relations: ["amod"],
    description: "A sum by which something costs more is taken for what it costs.",
    mend: sumMore,
  },
  {
    id: "rate-of-sum",
    relations: ["obj"],
    description: "What a sum is counted by is taken for an object.",
    mend: rateOfSum,
  },
  {
    id: "called-so",
    relations: ["appos", "obj"],
    description: "What something is called is taken for a second object.",
    mend: calledSo,
  },
  { id: "owner-in-two", relations: ["nmod:poss"], description: "The name of an owner falls in two.", mend: ownerInTwo },
  {
    id: "compound-in-row",
    relations: ["conj"],
    description: "The two nouns of a compound are taken for two of several things.",
    mend: compoundInRow,
  },
  {
    id: "ago-behind-than",
    relations: ["advmod"],
    description: "What an amount is compared with is taken for a time.",
    mend: agoBehindThan,
  },
  {
    id: "aim-of-gerund",
    relations: ["advcl"],
    description: "An aim is taken for who pursues it.",
    mend: aimOfGerund,
  },
  {
    id: "number-before-noun",
    relations: ["nmod"],
    description: "What a number counts hangs beside it.",
    mend: numberBeforeNoun,
  },
  {
    id: "plural-before-hyphen",
    relations: ["compound"],
    description: "The particle of a noun in the plural is taken for its head.",
    mend: pluralBeforeHyphen,
  },
];
