/** Repairs of amounts: what is up or down by how much, what a sum is paid for, how many there are among how many. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Words that say which way an amount goes. */
const DIRECTION = /^(?:up|down)$/i;

/** Whether a token stands for an amount: a sign or a noun with its number, or a number alone. */
function isAmount(tokens: readonly Token[], index: number): boolean {
  const { upos } = tokens[index] ?? {};
  return upos === "NUM" || childrenOf(tokens, index, "nummod").length > 0;
}

/** What stands behind a direction and hangs elsewhere by a phrase's relation is an oblique of it. */
function oblique(index: number, head: number): Move {
  return { index, head, deprel: "obl" };
}

/** `shares were up 3%`, with shares that are 3%: they are up, and by so much. */
function directionWithCopula(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  const [copula = -1] = childrenOf(tokens, index, "cop");
  if (copula < 0 || !isAmount(tokens, index)) return NO_MOVES;
  const direction = allChildrenOf(tokens, index).find(
    (at) => at > copula && at < index && DIRECTION.test(tokens[at]?.form ?? ""),
  );
  if (direction === undefined || childrenOf(tokens, direction, "case").length > 0) return NO_MOVES;
  const moved = allChildrenOf(tokens, index).filter((at) => at < direction || at > index);
  return [
    { index: direction, head, deprel },
    { index, head: direction, deprel: "obl:unmarked" },
    ...moved.map((at) => {
      const relation = tokens[at]?.deprel ?? "dep";
      return { index: at, head: direction, deprel: relation.replace(/^nmod/, "obl").replace(/^amod$/, "advmod") };
    }),
  ];
}

/** The noun right before a direction that `with` leads to. */
function nounBehindWith(tokens: readonly Token[], direction: number): { noun: number; mark: number } | undefined {
  for (let noun = direction - 1; noun >= 0; noun--) {
    const { deprel = "", upos = "", head = -1 } = tokens[noun] ?? {};
    const [mark = -1] = [...childrenOf(tokens, noun, "case"), ...childrenOf(tokens, direction, "mark")];
    const isPhrase = /^(?:obl|nmod)$/.test(deprel) && /^(?:NOUN|PROPN|NUM|SYM)$/.test(upos) && head !== direction;
    if (!isPhrase || tokens[mark]?.form.toLowerCase() !== "with" || mark > noun) continue;
    const between = tokens.slice(noun + 1, direction).every((_, at) => isBelow(tokens, noun + 1 + at, noun));
    return between ? { noun, mark } : undefined;
  }
  return undefined;
}

/** `did well, with sales up 7%`, with up as a part of the sales: it is what they are, beside what is told. */
function directionBehindWith(tokens: readonly Token[], index: number): readonly Move[] {
  if (!DIRECTION.test(tokens[index]?.form ?? "") || tokens[index + 1]?.lemma === "to") return NO_MOVES;
  const { noun = -1, mark = -1 } = nounBehindWith(tokens, index) ?? {};
  const { head: verb = -1 } = tokens[noun] ?? {};
  if (noun < 0 || verb < 0) return NO_MOVES;
  const ends = tokens.findIndex(({ upos }, at) => at > index && upos === "PUNCT");
  const isBehind = (at: number) => at > index && (ends < 0 || at < ends);
  const loose = [...tokens.keys()].filter(
    (at) => isBehind(at) && [noun, index, verb].includes(tokens[at]?.head ?? -1) && tokens[at]?.upos !== "VERB",
  );
  const amount = loose.find((at) => isAmount(tokens, at) && childrenOf(tokens, at, "case").length === 0);
  if (amount === undefined) return NO_MOVES;
  const phrases = loose.filter((at) => childrenOf(tokens, at, "case").length > 0);
  const punctuation = [...childrenOf(tokens, noun, "punct"), ...childrenOf(tokens, index, "punct")].filter(
    (at) => at < mark,
  );
  return [
    { index, head: verb, deprel: "advcl", as: { upos: "ADV", xpos: "RB" } },
    { index: noun, head: index, deprel: "nsubj" },
    { index: mark, head: index, deprel: "mark" },
    { index: amount, head: index, deprel: "obl:unmarked" },
    ...phrases.map((at) => oblique(at, index)),
    ...rehang(tokens, punctuation, index),
  ];
}

/** Verbs of how a day on the exchange goes. */
const TRADING = /^(?:end|close|finish|open|trade|start)$/;

function tradedHigher(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const isAdverb = deprel === "advmod" && TRADING.test(tokens[verb]?.lemma ?? "") && verb < index;
  return isAdverb ? [{ index, head: verb, deprel: "xcomp", as: { upos: "ADJ" } }] : NO_MOVES;
}

/** `ended 0.4% lower`, with a share that it ended: by so much lower it ended. */
function endedLower(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (
    !/^(?:obj|obl:unmarked)$/.test(deprel) ||
    !/^(?:higher|lower|up|down)$/.test(next?.form ?? "") ||
    !isAmount(tokens, index)
  )
    return NO_MOVES;
  // `was trading 2% higher`, the comparative as a mere adverb.
  if (deprel === "obl:unmarked" && verb === index + 1) return tradedHigher(tokens, verb);
  if (!TRADING.test(tokens[verb]?.lemma ?? "") || verb > index) return NO_MOVES;
  if (next?.head !== index && next?.head !== verb) return NO_MOVES;
  return [
    { index: index + 1, head: verb, deprel: "xcomp", as: { upos: "ADJ" } },
    { index, head: index + 1, deprel: "obl:unmarked" },
  ];
}

/** `banks down 3% and miners up 2%`, with miners down too: each direction has the noun right before it. */
function secondDirection(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || !DIRECTION.test(form) || !DIRECTION.test(tokens[first]?.form ?? "")) return NO_MOVES;
  const noun = childrenOf(tokens, first, "nsubj", "conj").find((at) => at > first && at < index);
  const isNext =
    noun !== undefined && tokens.slice(noun + 1, index).every((_, at) => isBelow(tokens, noun + 1 + at, noun));
  return isNext ? [{ index: noun, head: index, deprel: "nsubj" }] : NO_MOVES;
}

/** `affects one in 25 births`, with one beside what it affects: so many of them are what it does. */
function partOfMany(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  if (!/^obl(?::unmarked)?$/.test(deprel ?? "") || upos !== "NUM" || verb > index) return NO_MOVES;
  if (childrenOf(tokens, index, "case").length > 0 || childrenOf(tokens, verb, "obj").length > 0) return NO_MOVES;
  const isPart =
    /^(?:in|out)$/.test(tokens[index + 1]?.form ?? "") && /^(?:NUM|ADP)$/.test(tokens[index + 2]?.upos ?? "");
  const isActive = tokens[verb]?.upos === "VERB" && childrenOf(tokens, verb, "aux:pass").length === 0;
  return isPart && isActive ? [{ index, head: verb, deprel: "obj" }] : NO_MOVES;
}

/** `an attempt to buy it for $9bn`, an attempt for that: a sum behind an infinitive is what its verb is done for. */
function sumOfInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod" || !isAmount(tokens, index)) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "case");
  const verb = childrenOf(tokens, noun, "acl").findLast((at) => at > noun && at < index && tokens[at]?.xpos === "VB");
  return verb !== undefined && /^(?:for|at)$/.test(tokens[mark]?.form ?? "") ? [oblique(index, verb)] : NO_MOVES;
}

/** Verbs that put something at an amount. */
const PUTTING = /^(?:put|value|estimate|set|price|rate|leave|keep|hold|peg|cap|fix|assess)$/;

/** `put the chance of a rise at 65%`, a rise at that: it is what somebody puts it at. */
function putAtAmount(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod" || !isAmount(tokens, index)) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "case");
  if (tokens[mark]?.form !== "at") return NO_MOVES;
  let object = noun;
  while (object >= 0 && tokens[object]?.deprel === "nmod") object = tokens[object]?.head ?? -1;
  const { deprel: place = "", head: verb = -1 } = tokens[object] ?? {};
  const isPut = /^(?:obj|nsubj:pass)$/.test(place) && PUTTING.test(tokens[verb]?.lemma ?? "");
  return isPut && verb < index ? [oblique(index, verb)] : NO_MOVES;
}

/** `pays £3 an hour more`, with more as a second thing paid: it says of the sum that it comes on top. */
function moreBehindSum(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || !/^(?:more|less)$/.test(form) || childrenOf(tokens, index, "nmod", "obl").length > 0)
    return NO_MOVES;
  const sum = childrenOf(tokens, verb, "obj").find((at) => at > verb && at < index && isAmount(tokens, at));
  return sum === undefined ? NO_MOVES : [{ index, head: sum, deprel: "amod" }];
}

/** `reached No 2`, with none of them: before a figure the word stands for a number. */
function numberSign(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, upos, head = -1, deprel = "root" } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (form !== "No" || upos !== "DET" || next?.upos !== "NUM" || !/^\d/.test(next.form)) return NO_MOVES;
  const as = { upos: "NOUN", xpos: "NN", lemma: "number" } as const;
  if (head !== index + 1) return [{ index, head, deprel, as }];
  const moved = allChildrenOf(tokens, head).filter((at) => at !== index);
  return [
    { index, head: next.head, deprel: next.deprel, as },
    { index: head, head: index, deprel: "nummod" },
    ...rehang(tokens, moved, index),
  ];
}

/** `raises rates to record high`, in order to record: before `high` the noun is no verb. */
function recordHigh(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, upos, head: verb = -1, deprel = "" } = tokens[index] ?? {};
  const [to, high] = [tokens[index - 1], tokens[index + 1]];
  const isRecord =
    form === "record" && upos === "VERB" && to?.form === "to" && /^(?:high|low)s?$/.test(high?.form ?? "");
  if (!isRecord || high?.head !== index || !/^(?:acl|advcl|xcomp)$/.test(deprel) || verb < 0) return NO_MOVES;
  const noun = tokens[verb]?.upos === "VERB" ? verb : (tokens[verb]?.head ?? -1);
  const moved = allChildrenOf(tokens, index).filter((at) => at > index + 1);
  return [
    { index: index + 1, head: noun, deprel: "obl", as: { upos: "NOUN", xpos: "NN" } },
    { index, head: index + 1, deprel: "compound", as: { upos: "NOUN", xpos: "NN" } },
    { index: index - 1, head: index + 1, deprel: "case", as: { upos: "ADP", xpos: "IN" } },
    ...rehang(tokens, moved, noun),
  ];
}

/** `cut cases by 75% where the disease is seasonal`, a share that is seasonal: no amount is a place. */
function whereBehindAmount(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: amount = -1 } = tokens[index] ?? {};
  const isWhere = childrenOf(tokens, index, "advmod").some((at) => at > amount && tokens[at]?.form === "where");
  if (deprel !== "acl:relcl" || !isWhere || childrenOf(tokens, amount, "nummod").length === 0) return NO_MOVES;
  const { deprel: place = "", head: verb = -1, xpos = "" } = tokens[amount] ?? {};
  const isAmount = /^(?:[$€£]|%|percent)$/.test(tokens[amount]?.form ?? "") || xpos === "$";
  return isAmount && /^ob/.test(place) && tokens[verb]?.upos === "VERB"
    ? [{ index, head: verb, deprel: "advcl" }]
    : NO_MOVES;
}

/** `sold $8bn worth of it`, a worth sold to the sum: so much worth is what was sold. */
function worthOfSum(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (form !== "worth" || !/^(?:obj|xcomp|appos)$/.test(deprel) || childrenOf(tokens, index, "nmod").length === 0)
    return NO_MOVES;
  const sum = childrenOf(tokens, verb, "obj", "iobj").find((at) => at < index && isAmount(tokens, at));
  const isNext = sum !== undefined && tokens.slice(sum + 1, index).every((_, at) => isBelow(tokens, sum + 1 + at, sum));
  if (!isNext) return NO_MOVES;
  return [
    { index, head: verb, deprel: "obj", as: { upos: "NOUN", xpos: "NN" } },
    { index: sum, head: index, deprel: "compound" },
  ];
}

/** Verbs that have an amount as their object. */
const SPENDING =
  /^(?:pay|cost|earn|lose|buy|sell|cut|take|spend|win|offer|charge|save|need|owe|hire|create|invest|borrow|raise|contain|hold|kill|get|store|carry|seat)$/;

/** `paying up to £300`, with paying up: how much at the most is what is paid. */
function upToAmount(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, deprel = "", head: verb = -1 } = tokens[index] ?? {};
  const { form: to, head: amount = -1 } = tokens[index + 1] ?? {};
  if (form !== "up" || !/^(?:compound:prt|advmod)$/.test(deprel) || to !== "to" || amount < index + 2) return NO_MOVES;
  if (!isAmount(tokens, amount) || verb > index || tokens[amount]?.head !== verb) return NO_MOVES;
  const isObject = SPENDING.test(tokens[verb]?.lemma ?? "") && childrenOf(tokens, verb, "obj").length === 0;
  if (tokens[amount]?.deprel !== "obl" || !isObject) return NO_MOVES;
  return [
    { index: amount, head: verb, deprel: "obj" },
    { index, head: amount, deprel: "advmod", as: { upos: "ADV", xpos: "RB" } },
    { index: index + 1, head: index, deprel: "fixed" },
  ];
}

/** `the mission had cost about $75m`, with a cost that it had: before a sum it is what it came to. */
function hadCost(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, upos, head: above = -1 } = tokens[index] ?? {};
  const had = index - 1;
  const auxiliary = tokens[had];
  if (form !== "cost" || upos !== "NOUN" || auxiliary?.lemma !== "have") return NO_MOVES;
  const sum = allChildrenOf(tokens, index).find(
    (at) => at > index && isAmount(tokens, at) && childrenOf(tokens, at, "case").length === 0,
  );
  const place = tokens[index]?.deprel === "ccomp" && above !== had ? { head: above, deprel: "ccomp" } : auxiliary;
  if (sum === undefined || childrenOf(tokens, index, "det", "amod").length > 0) return NO_MOVES;
  const moved = allChildrenOf(tokens, had).filter((at) => at !== index);
  return [
    { index, head: place.head, deprel: place.deprel, as: { upos: "VERB", xpos: "VBN" } },
    { index: had, head: index, deprel: "aux", as: { upos: "AUX" } },
    { index: sum, head: index, deprel: "obj" },
    ...rehang(tokens, moved, index),
  ];
}

/** All repairs of amounts. */
export const AMOUNT_REPAIRS: readonly Repair[] = [
  { id: "had-cost", description: "What something had cost is taken for a cost that it had.", mend: hadCost },
  {
    id: "worth-of-sum",
    relations: ["obj", "xcomp", "appos"],
    description: "The sum before `worth` is taken for who gets it.",
    mend: worthOfSum,
  },
  {
    id: "up-to-amount",
    relations: ["compound:prt", "advmod"],
    description: "The limit of an amount is taken for a particle of the verb.",
    mend: upToAmount,
  },
  { id: "number-sign", description: "`No` before a figure is taken for a denial.", mend: numberSign },
  {
    id: "record-high",
    relations: ["acl", "advcl", "xcomp"],
    description: "A record is taken for a verb.",
    mend: recordHigh,
  },
  {
    id: "where-behind-amount",
    relations: ["acl:relcl"],
    description: "A clause that says where is taken to be of an amount.",
    mend: whereBehindAmount,
  },
  {
    id: "direction-with-copula",
    description: "What is up by an amount is taken for the amount.",
    mend: directionWithCopula,
  },
  {
    id: "direction-behind-with",
    description: "What is up or down beside what is told is taken for a mere phrase.",
    mend: directionBehindWith,
  },
  {
    id: "ended-lower",
    relations: ["obj", "obl:unmarked"],
    description: "By how much something ended lower is taken for what it ended.",
    mend: endedLower,
  },
  {
    id: "second-direction",
    relations: ["conj"],
    description: "What goes the other way is taken for a second thing that goes the first.",
    mend: secondDirection,
  },
  {
    id: "part-of-many",
    relations: ["obl", "obl:unmarked"],
    description: "So many of many are taken for a circumstance.",
    mend: partOfMany,
  },
  {
    id: "sum-of-infinitive",
    relations: ["nmod"],
    description: "What something is to be bought for hangs on the noun before the infinitive.",
    mend: sumOfInfinitive,
  },
  {
    id: "put-at-amount",
    relations: ["nmod"],
    description: "What somebody puts something at hangs on the noun before it.",
    mend: putAtAmount,
  },
  {
    id: "more-behind-sum",
    relations: ["obj"],
    description: "`more` behind a sum is taken for a second object.",
    mend: moreBehindSum,
  },
];
