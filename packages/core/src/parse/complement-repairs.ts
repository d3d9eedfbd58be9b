/** Repairs of what completes a verb: what somebody goes on to do, is blamed for, once did; and of the verb behind a phrase that opens a sentence. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang, SUBJECTS } from "./repair.ts";

/** `went on to win`, in order to win: it is what somebody did next. */
function wentOnTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const [to = -1] = childrenOf(tokens, index, "mark");
  if (deprel !== "advcl" || xpos !== "VB" || tokens[verb]?.lemma !== "go" || tokens[to]?.xpos !== "TO") return NO_MOVES;
  const on = to - 1;
  if (tokens[on]?.form !== "on" || tokens[on]?.head !== verb || on !== verb + 1) return NO_MOVES;
  return [
    { index, head: verb, deprel: "xcomp" },
    { index: on, head: verb, deprel: "compound:prt" },
  ];
}

/** `used to design phones`, used in order to: it is what somebody did once. */
function usedTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const { lemma, xpos: tag } = tokens[verb] ?? {};
  if (deprel !== "advcl" || xpos !== "VB" || lemma !== "use" || tag !== "VBD" || tokens[verb + 1]?.xpos !== "TO")
    return NO_MOVES;
  const isMark = childrenOf(tokens, index, "mark").includes(verb + 1);
  return isMark && childrenOf(tokens, verb, "obj", "aux", "aux:pass").length === 0
    ? [{ index, head: verb, deprel: "xcomp" }]
    : NO_MOVES;
}

/** `works on a probe due to map it`, working due to that: it is what the thing is to do. */
function dueOfNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form, head: verb = -1 } = tokens[index] ?? {};
  const noun = tokens[index - 1];
  const isLoose = form === "due" && deprel === "advcl" && childrenOf(tokens, index, "xcomp").length > 0;
  const isNext = noun?.upos === "NOUN" && noun.head === verb && /^ob/.test(noun.deprel);
  return isLoose && isNext ? [{ index, head: index - 1, deprel: "acl" }] : NO_MOVES;
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

/** Verbs of which somebody is given something. */
const GIVEN = /^(?:promise|give|offer|award|grant|deny|send|pay|hand|assign|teach|show|owe|refuse|allocate)$/;

/** `have all been promised plants`, plants that they have been: it is what they are promised. */
function givenAsAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place = "", upos, head = -1 } = tokens[noun] ?? {};
  const [copula = -1] = childrenOf(tokens, noun, "cop");
  const isGiven = deprel === "amod" && xpos === "VBN" && GIVEN.test(lemma) && upos === "NOUN" && noun === index + 1;
  if (!isGiven || copula !== index - 1 || childrenOf(tokens, noun, "det", "nmod:poss").length > 0) return NO_MOVES;
  const moved = allChildrenOf(tokens, noun).filter(
    (at) => at !== index && (at < index || tokens[at]?.deprel === "punct"),
  );
  return [
    { index, head, deprel: place, as: { upos: "VERB" } },
    { index: noun, head: index, deprel: "obj" },
    ...moved.map((at) => ({
      index: at,
      head: index,
      deprel: (tokens[at]?.deprel ?? "dep").replace(/^cop$/, "aux:pass").replace(/^nsubj$/, "nsubj:pass"),
    })),
  ];
}

/** `has bet on building plants`, a bet that somebody has: right behind the auxiliary, without an article, it is the verb. */
function hasBet(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form, xpos, head: has = -1 } = tokens[index] ?? {};
  const { lemma, head = -1, deprel: place = "root" } = tokens[has] ?? {};
  const isBare = form === "bet" && xpos === "NN" && deprel === "obj" && lemma === "have" && has === index - 1;
  if (!isBare) return NO_MOVES;
  const moved = allChildrenOf(tokens, has).filter((at) => at !== index);
  const own = allChildrenOf(tokens, index).filter((at) => /^(?:acl|nmod)$/.test(tokens[at]?.deprel ?? ""));
  return [
    { index, head, deprel: place, as: { upos: "VERB", xpos: "VBN" } },
    { index: has, head: index, deprel: "aux", as: { upos: "AUX" } },
    ...rehang(tokens, moved, index),
    ...own.map((at) => ({ index: at, head: index, deprel: tokens[at]?.deprel === "acl" ? "advcl" : "obl" })),
  ];
}

/** Verbs that take off, on, up or down what stands behind. */
const PARTICLE = /^(?:off|on|up|down|out)$/;

/** `switches off the press`, so far off: what stands behind a particle is the object. */
function objectBehindParticle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obl:unmarked" || upos !== "NOUN" || childrenOf(tokens, verb, "obj", "ccomp").length > 0)
    return NO_MOVES;
  const [article = -1] = childrenOf(tokens, index, "det", "nmod:poss");
  const particle = article - 1;
  const isParticle =
    tokens[particle]?.deprel === "compound:prt" &&
    tokens[particle]?.head === verb &&
    PARTICLE.test(tokens[particle]?.form ?? "");
  const isTime =
    /^(?:day|week|month|year|time|hour|night|morning|evening|afternoon|moment|season|summer|winter|spring|autumn|way)$/;
  return isParticle && !isTime.test(tokens[index]?.lemma ?? "") ? [{ index, head: verb, deprel: "obj" }] : NO_MOVES;
}

/** `In Europe, Norvik, which makes chips, closed lower.`, all of it about Europe: the sentence has a verb, and the name is its subject. */
function verbBehindOpening(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: subject = -1 } = tokens[index] ?? {};
  const { deprel: place, head: root = -1 } = tokens[subject] ?? {};
  if (deprel !== "acl" || xpos !== "VBD" || place !== "appos" || tokens[root]?.deprel !== "root") return NO_MOVES;
  const isOpening = childrenOf(tokens, root, "case").includes(0) && tokens.at(-1)?.form === ".";
  const isBare = childrenOf(tokens, root, "cop", ...SUBJECTS).length === 0 && tokens[root]?.upos !== "VERB";
  if (!isOpening || !isBare || childrenOf(tokens, index, ...SUBJECTS).length > 0 || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const others = allChildrenOf(tokens, root).filter((at) => at > subject);
  return [
    { index, head: -1, deprel: "root" },
    { index: root, head: index, deprel: "obl" },
    { index: subject, head: index, deprel: "nsubj" },
    ...rehang(tokens, others, index),
  ];
}

/** All repairs of what completes a verb. */
export const COMPLEMENT_REPAIRS: readonly Repair[] = [
  {
    id: "went-on-to",
    relations: ["advcl"],
    description: "What somebody went on to do is taken for a purpose.",
    mend: wentOnTo,
  },
  {
    id: "used-to",
    relations: ["advcl"],
    description: "What somebody once did is taken for a purpose.",
    mend: usedTo,
  },
  {
    id: "due-of-noun",
    relations: ["advcl"],
    description: "What a thing is due to do hangs on the verb.",
    mend: dueOfNoun,
  },
  {
    id: "blamed-for",
    relations: ["nmod"],
    description: "What somebody is blamed for is taken for a part of who is.",
    mend: blamedFor,
  },
  {
    id: "given-as-adjective",
    relations: ["amod"],
    description: "What somebody is promised is taken for what they are.",
    mend: givenAsAdjective,
  },
  { id: "has-bet", relations: ["obj"], description: "What somebody has bet on is taken for a bet.", mend: hasBet },
  {
    id: "object-behind-particle",
    relations: ["obl:unmarked"],
    description: "The object behind a particle is taken for a measure.",
    mend: objectBehindParticle,
  },
  {
    id: "verb-behind-opening",
    relations: ["acl"],
    description: "The main verb is taken for a part of what stands beside a phrase that opens the sentence.",
    mend: verbBehindOpening,
  },
];
