/** Repairs of objects: one taken for a second subject, for a complement or for a part of another object. */
import type { Token } from "../model/index.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair } from "./repair.ts";

const SUBJECT = /^nsubj(?::pass)?$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** `has sentenced the minister, Lund, to death`, with two who sentence: right behind an active verb that has a subject stands its object. */
function objectBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (!SUBJECT.test(deprel) || !NOMINAL.test(upos) || verb > index || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const first = tokens.findIndex((token, at) => token.deprel !== "punct" && isBelow(tokens, at, index));
  const hasOwn = childrenOf(tokens, verb, "nsubj").some((at) => at < verb);
  const isActive = childrenOf(tokens, verb, "aux:pass", "obj", "ccomp", "cop").length === 0;
  // `he said she left`: what stands behind a verb of saying may be the subject of what is said.
  const isEnd = tokens[Math.max(...[...tokens.keys()].filter((at) => isBelow(tokens, at, index))) + 1]?.upos !== "VERB";
  return first === verb + 1 && hasOwn && isActive && isEnd ? [{ index, head: verb, deprel: "obj" }] : NO_MOVES;
}

/** `found her guilty of it`, with a guilty of hers; `pleaded guilty`, a guilty that is pleaded: it is an adjective, and tells what somebody is. */
function guiltyAsNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", form = "", upos, head: verb = -1 } = tokens[index] ?? {};
  if (form !== "guilty" || upos !== "NOUN" || !/^(?:obj|obl|xcomp)$/.test(deprel) || verb > index) return NO_MOVES;
  const [owner] = childrenOf(tokens, index, "nmod:poss").filter((at) => tokens[at]?.form === "her");
  const whom = owner === undefined ? [] : [{ index: owner, head: verb, deprel: "obj", as: { xpos: "PRP" } }];
  const behind = childrenOf(tokens, index, "nmod").map((at) => ({ index: at, head: index, deprel: "obl" }));
  return [{ index, head: verb, deprel: "xcomp", as: { upos: "ADJ", xpos: "JJ" } }, ...whom, ...behind];
}

const NAMING = /^(?:call|label|name|dub|brand|term|deem|consider|declare|describe)$/;

/** `called the mayor's defeat a victory`, with a victory that is called so: what somebody owns, right behind the verb, is what is called so. */
function calledWhat(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "xcomp" || !NAMING.test(tokens[verb]?.lemma ?? "") || verb > index) return NO_MOVES;
  const isOwned = childrenOf(tokens, index, "nmod:poss").length > 0;
  const name = childrenOf(tokens, verb, "obj").find((at) => at > index);
  if (!isOwned || name === undefined || childrenOf(tokens, index, "mark", "aux").length > 0) return NO_MOVES;
  return [
    { index, head: verb, deprel: "obj", as: { upos: "NOUN", xpos: "NN" } },
    { index: name, head: verb, deprel: "xcomp" },
  ];
}

/** `to send troops and shut schools`, with schools that are sent: right behind a bare verb stands its object. */
function objectOfSecondVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: first = -1 } = tokens[index] ?? {};
  const verb = tokens[index - 1];
  if (deprel !== "conj" || !/^(?:NOUN|PROPN)$/.test(upos) || verb?.upos !== "VERB" || verb.deprel !== "conj")
    return NO_MOVES;
  const isSecond = tokens[first]?.deprel === "obj" && tokens[first]?.head === verb.head && first < index - 1;
  const isBare =
    childrenOf(tokens, index - 1, "obj", "nsubj").length === 0 && childrenOf(tokens, index, "cc").length === 0;
  return isSecond && isBare ? [{ index, head: index - 1, deprel: "obj" }] : NO_MOVES;
}

/** `crowded and short of food`, crowded of it: `of` is of the adjective right before it. */
function ofLastAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  const [of = -1] = childrenOf(tokens, index, "case");
  if (deprel !== "obl" || tokens[first]?.upos !== "ADJ" || tokens[of]?.form !== "of") return NO_MOVES;
  const last = tokens[of - 1];
  const isLast = last?.upos === "ADJ" && last.deprel === "conj" && last.head === first;
  return isLast ? [{ index, head: of - 1, deprel }] : NO_MOVES;
}

/** All repairs of objects. */
export const OBJECT_REPAIRS: readonly Repair[] = [
  {
    id: "object-behind-verb",
    relations: ["nsubj", "nsubj:pass"],
    description: "The object right behind its verb is taken for a second subject.",
    mend: objectBehindVerb,
  },
  {
    id: "guilty-as-noun",
    relations: ["obj", "obl", "xcomp"],
    description: "What somebody is found or pleads is taken for a thing.",
    mend: guiltyAsNoun,
  },
  {
    id: "called-what",
    relations: ["xcomp"],
    description: "What is called so is taken for what it is called.",
    mend: calledWhat,
  },
  {
    id: "object-of-second-verb",
    relations: ["conj"],
    description: "The object of a second verb is taken for one of the first.",
    mend: objectOfSecondVerb,
  },
  {
    id: "of-last-adjective",
    relations: ["obl"],
    description: "What the second of two adjectives is of is told of the first.",
    mend: ofLastAdjective,
  },
];
