/** Repairs of words that are read as another kind of word: an adjective as an object, a main verb as a participle, a number as part of another. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang, SUBJECTS } from "./repair.ts";

/** `rose 1.3% to 58 tonnes`, with 1.3 of the tonnes: a number right before a sign counts it. */
function numberOfSign(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, head = -1, end } = tokens[index] ?? {};
  const sign = tokens[index + 1];
  const isGlued = sign?.form === "%" && sign.start === end && upos === "NUM";
  if (!isGlued || head === index + 1 || sign.head === index) return NO_MOVES;
  return childrenOf(tokens, index + 1, "nummod").length > 0 ? NO_MOVES : [{ index, head: index + 1, deprel: "nummod" }];
}

/** `failure to agree a sum would be bad`, with a sum that would be: right behind an infinitive stands its object. */
function objectAsSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "nsubj" || !/^(?:NOUN|PROPN)$/.test(upos) || index > verb) return NO_MOVES;
  const first = childrenOf(tokens, verb, "nsubj").find((at) => at < index);
  const infinitive = first === undefined ? -1 : (childrenOf(tokens, first, "acl").find((at) => at < index) ?? -1);
  if (tokens[infinitive]?.xpos !== "VB" || childrenOf(tokens, infinitive, "obj", "obl", "xcomp").length > 0)
    return NO_MOVES;
  const isNext = tokens.slice(infinitive + 1, index).every((_, at) => isBelow(tokens, infinitive + 1 + at, index));
  return isNext ? [{ index, head: infinitive, deprel: "obj" }] : NO_MOVES;
}

/** `checks are rare and fines too low`, with checks that are fines: each of two adjectives has the noun before it. */
function secondCopula(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "ADJ" || tokens[first]?.upos !== "ADJ") return NO_MOVES;
  const noun = childrenOf(tokens, first, "conj").find((at) => at < index && tokens[at]?.upos === "NOUN");
  const cc = [...childrenOf(tokens, noun ?? -1, "cc"), ...childrenOf(tokens, index, "cc")].find(
    (at) => at < (noun ?? 0),
  );
  if (noun === undefined || cc === undefined || childrenOf(tokens, first, "cop").length === 0) return NO_MOVES;
  const isNext = tokens.slice(noun + 1, index).every(({ upos: between }) => between === "ADV");
  if (!isNext || childrenOf(tokens, noun, "case", "acl").length > 0) return NO_MOVES;
  return [
    { index: noun, head: index, deprel: "nsubj" },
    { index: cc, head: index, deprel: "cc" },
  ];
}

/** `ships are crowded and safety rules ignored`, with rules as an object: in the passive the second noun has its own participle. */
function secondPassive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[noun] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || place !== "obj" || childrenOf(tokens, verb, "aux:pass").length === 0)
    return NO_MOVES;
  const cc = childrenOf(tokens, verb, "cc").findLast((at) => at > verb && at < noun) ?? -1;
  const between = childrenOf(tokens, verb, "obl", "obl:unmarked").filter((at) => at > cc && at < noun);
  if (cc < 0 || tokens.slice(noun + 1, index).some(({ upos }) => upos !== "ADV")) return NO_MOVES;
  return [
    { index, head: verb, deprel: "conj" },
    { index: noun, head: index, deprel: "nsubj:pass" },
    { index: cc, head: index, deprel: "cc" },
    ...between.map((at) => ({ index: at, head: noun, deprel: "compound" })),
  ];
}

/** `sales dropped after a fire forced it to shut`, dropped sales that forced it: the noun before a verb without subject is its own. */
function clauseBehindAfter(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: later = -1 } = tokens[index] ?? {};
  const { head = -1, deprel: place = "root", xpos: tag } = tokens[later] ?? {};
  if (deprel !== "advcl" || !/^VB[DN]$/.test(xpos) || later < index || tag !== "VBD") return NO_MOVES;
  if (childrenOf(tokens, later, ...SUBJECTS).length > 0 || childrenOf(tokens, index, "nsubj").length === 0)
    return NO_MOVES;
  const noun = childrenOf(tokens, index, "obl").findLast((at) => at < later) ?? -1;
  const [mark = -1] = childrenOf(tokens, noun, "case");
  if (!/^(?:after|before|because|since|until)$/i.test(tokens[mark]?.form ?? "")) return NO_MOVES;
  if (tokens.slice(noun + 1, later).some((_, at) => !isBelow(tokens, noun + 1 + at, noun))) return NO_MOVES;
  const before = allChildrenOf(tokens, later).filter((at) => at < index || tokens[at]?.deprel === "punct");
  return [
    { index, head, deprel: place, as: { xpos: "VBD" } },
    { index: later, head: index, deprel: "advcl" },
    { index: noun, head: later, deprel: "nsubj" },
    { index: mark, head: later, deprel: "mark" },
    ...rehang(
      tokens,
      before.filter((at) => at !== index),
      index,
    ),
  ];
}

/** `the tax is to blame`, with a blame that it is: both words are one predicate. */
function toBlame(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, head = -1, deprel = "root" } = tokens[index] ?? {};
  const to = tokens[index - 1];
  if (form !== "blame" || to?.form !== "to" || childrenOf(tokens, index, "cop").length === 0) return NO_MOVES;
  return [
    { index, head, deprel, as: { upos: "ADJ", xpos: "JJ" } },
    { index: index - 1, head: index, deprel: "advmod", as: { upos: "ADV", xpos: "RB" } },
  ];
}

/** `India has yet to publish it`, with an auxiliary alone: it is what the infinitive completes. */
function yetTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { lemma, upos, head = -1, deprel = "root" } = tokens[index] ?? {};
  if (lemma !== "have" || tokens[index + 1]?.lemma !== "yet") return NO_MOVES;
  // `who has yet to win`, the infinitive hanging on the adverb.
  const inner = childrenOf(tokens, index + 1, "xcomp", "advcl", "acl");
  if (inner.length > 0 && tokens[index + 1]?.head === index)
    return inner.map((at) => ({ index: at, head: index, deprel: "xcomp" }));
  if (upos !== "AUX") return NO_MOVES;
  return childrenOf(tokens, index, "xcomp").length > 0 ? [{ index, head, deprel, as: { upos: "VERB" } }] : NO_MOVES;
}

/** `cut short a visit`, with two objects: the adjective says what came of it. */
function shortAsObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || xpos !== "JJ" || verb !== index - 1) return NO_MOVES;
  const isSecond = childrenOf(tokens, verb, "obj").some((at) => at > index && tokens[at]?.upos === "NOUN");
  return isSecond && /^(?:short|open|loose|free)$/.test(tokens[index]?.lemma ?? "")
    ? [{ index, head: verb, deprel: "advmod" }]
    : NO_MOVES;
}

/** Verbs of holding something for so. */
const JUDGING = /^(?:consider|call|deem|find|think|regard|describe|judge|believe)$/;

/** `a pledge that analysts consider timid`, with timid things that they consider: the pledge is what they call so. */
function judgedInRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: noun = -1, lemma = "" } = tokens[verb] ?? {};
  if (deprel !== "obj" || upos !== "ADJ" || index < verb || !/^acl/.test(place) || !JUDGING.test(lemma))
    return NO_MOVES;
  const that = childrenOf(tokens, verb, "mark").find((at) => /^(?:that|which)$/i.test(tokens[at]?.form ?? ""));
  if (that === undefined || childrenOf(tokens, index, "det").length > 0) return NO_MOVES;
  return [
    { index: verb, head: noun, deprel: "acl:relcl" },
    { index: that, head: verb, deprel: "obj" },
    { index, head: verb, deprel: "xcomp" },
  ];
}

/** Gerunds with which somebody who is reported goes on. */
const GOING_ON =
  /^(?:note|add|say|argue|insist|warn|claim|stress|explain|point|recall|promise|urge|accuse|blame|call|cite)$/;

/** `said it had "blinked," noting that …`, noted by what blinked: behind the quotation the speaker goes on. */
function gerundBehindQuotation(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: content = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[content] ?? {};
  if (deprel !== "advcl" || xpos !== "VBG" || !GOING_ON.test(lemma) || place !== "ccomp" || verb > content)
    return NO_MOVES;
  const isBehind = /^(?:["”]|'')$/.test(tokens[index - 1]?.form ?? "") || /^["”]$/.test(tokens[index - 2]?.form ?? "");
  // `denied that it had failed, saying …`: who denies goes on, not what has not failed.
  const isDenied =
    tokens[index - 1]?.form === "," && /^(?:deny|reject|dispute|dismiss)$/.test(tokens[verb]?.lemma ?? "");
  // `said it had burned, adding that …`: what burned adds nothing.
  const isAdding =
    tokens[index - 1]?.form === "," &&
    /^(?:add|note)$/.test(lemma) &&
    verb < content &&
    childrenOf(tokens, index, "ccomp").length > 0;
  return (isBehind || isDenied || isAdding) && tokens[verb]?.upos === "VERB"
    ? [{ index, head: verb, deprel }]
    : NO_MOVES;
}

/** What somebody is on the way. */
const ON_THE_WAY = /^(?:hide|disguise|dress|arm|accompany|escort|handcuff|flank|wrap)$/;

/** `fled to Elin hidden in a lorry`, with a town in a lorry: somebody was. */
function hiddenPlace(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: place = -1 } = tokens[index] ?? {};
  const { deprel: role, upos, head: verb = -1 } = tokens[place] ?? {};
  const isOnWay = deprel === "acl" && xpos === "VBN" && ON_THE_WAY.test(lemma) && place === index - 1;
  return isOnWay && role === "obl" && upos === "PROPN" && tokens[verb]?.upos === "VERB"
    ? [{ index, head: verb, deprel: "advcl" }]
    : NO_MOVES;
}

/** `denied that rules were flouted and blamed the heat`, with rules that blamed it: behind a passive an active verb is the speaker's. */
function activeBehindPassive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: content = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[content] ?? {};
  if (deprel !== "conj" || xpos !== "VBD" || place !== "ccomp" || !/^VB[DN]$/.test(tokens[verb]?.xpos ?? ""))
    return NO_MOVES;
  const isPassive = childrenOf(tokens, content, "aux:pass").length > 0;
  const isActive = childrenOf(tokens, index, "obj").length > 0;
  const isOpen = childrenOf(tokens, index, ...SUBJECTS, "aux", "aux:pass").length === 0;
  return isPassive && isActive && isOpen && verb < content ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `The coach, Ida Lund, accused referee Per Moe of lying.`, with an accused referee: a sentence has a verb. */
function verbOfFragment(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "" } = tokens[index] ?? {};
  if (deprel !== "amod" || !/^VB[DN]$/.test(xpos) || tokens[index - 1]?.form !== "," || tokens.at(-1)?.form !== ".")
    return NO_MOVES;
  const root = tokens.findIndex((token) => token.deprel === "root");
  const title = tokens[index]?.head ?? -1;
  const object = tokens[title]?.deprel === "nmod:desc" ? (tokens[title]?.head ?? -1) : title;
  const isBare =
    /^(?:NOUN|PROPN)$/.test(tokens[root]?.upos ?? "") && childrenOf(tokens, root, "cop", ...SUBJECTS).length === 0;
  const earlier = childrenOf(tokens, root, "appos").some((at) => at < index);
  const { deprel: place = "", head: gerund = -1 } = tokens[object] ?? {};
  if (!isBare || !earlier || root > index || object < index || !/^(?:appos|nsubj)$/.test(place)) return NO_MOVES;
  const others = allChildrenOf(tokens, root).filter((at) => at !== object && (at > index || at === tokens.length - 1));
  const act = place === "nsubj" ? [gerund] : [];
  return [
    { index, head: -1, deprel: "root", as: { upos: "VERB", xpos: "VBD" } },
    { index: root, head: index, deprel: "nsubj" },
    { index: object, head: index, deprel: "obj" },
    ...[...act, ...others].map((at) => ({
      index: at,
      head: index,
      deprel: /^(?:acl|ccomp)$/.test(tokens[at]?.deprel ?? "") ? "advcl" : (tokens[at]?.deprel ?? "dep"),
    })),
  ];
}

/** What something does that is somewhere, as a participle right behind it tells. */
const BEARING = /^(?:carry|contain|hold|belong|bear|house|depict|feature|weigh|measure|transport)$/;

/** `were thrown at a coach carrying fans`, carried by what was thrown: right behind a noun, the participle is of it. */
function participleOfPhrase(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: verb = -1 } = tokens[index] ?? {};
  const noun = index - 1;
  const { upos, deprel: place = "", head = -1 } = tokens[noun] ?? {};
  const isBearing = deprel === "advcl" && xpos === "VBG" && BEARING.test(lemma) && upos === "NOUN" && head === verb;
  return isBearing && /^(?:obl|obl:agent|obj)$/.test(place) && childrenOf(tokens, index, "mark").length === 0
    ? [{ index, head: noun, deprel: "acl" }]
    : NO_MOVES;
}

/** `said its head, Ida Lund`, the name hanging on the verb: behind a comma it says who the head is. */
function nameOfSpeaker(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head: verb = -1 } = tokens[index] ?? {};
  if (!/^(?:dep|obj|parataxis)$/.test(deprel) || upos !== "PROPN" || tokens[index - 1]?.form !== ",") return NO_MOVES;
  const speaker = childrenOf(tokens, verb, "nsubj").find((at) => at > verb && at < index);
  const isNext = speaker !== undefined && isBelow(tokens, index - 2, speaker);
  const isBare = childrenOf(tokens, index, "case", "nsubj", "cop").length === 0;
  return isNext && isBare && tokens[speaker]?.upos === "NOUN" ? [{ index, head: speaker, deprel: "appos" }] : NO_MOVES;
}

/** `on Sunday, when they will be without Berg`, with Berg beside Sunday: what has a copula and a subject is a clause. */
function clauseOfWhen(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (!/^(?:obl|nmod)$/.test(deprel ?? "") || verb > index) return NO_MOVES;
  const [copula = -1] = childrenOf(tokens, index, "cop");
  const when = tokens.findIndex(
    ({ form, head }, at) => form === "when" && at > verb && at < copula && [index, copula].includes(head),
  );
  const subject = tokens.findIndex(
    ({ deprel: place, head }, at) => place === "nsubj" && at > when && [index, copula].includes(head),
  );
  if (copula < 0 || when < 0 || subject < 0) return NO_MOVES;
  const moved = allChildrenOf(tokens, copula);
  return [{ index, head: verb, deprel: "advcl" }, ...rehang(tokens, moved, index)];
}

/** All repairs of misread words. */
export const MISREAD_REPAIRS: readonly Repair[] = [
  {
    id: "clause-of-when",
    relations: ["obl", "nmod"],
    description: "A clause with a copula is taken for a phrase.",
    mend: clauseOfWhen,
  },
  {
    id: "number-of-sign",
    description: "A number right before a sign is taken for part of another.",
    mend: numberOfSign,
  },
  {
    id: "object-as-subject",
    relations: ["nsubj"],
    description: "The object of an infinitive is taken for a subject.",
    mend: objectAsSubject,
  },
  {
    id: "second-copula",
    relations: ["conj"],
    description: "The subject of a second adjective is taken for a predicate.",
    mend: secondCopula,
  },
  {
    id: "second-passive",
    relations: ["acl"],
    description: "The subject of a second participle is taken for an object.",
    mend: secondPassive,
  },
  {
    id: "clause-behind-after",
    relations: ["advcl"],
    description: "A main verb is taken for a participle.",
    mend: clauseBehindAfter,
  },
  { id: "yet-to", description: "`has` before `yet to` is taken for an auxiliary.", mend: yetTo },
  { id: "to-blame", description: "`to blame` is taken for a noun.", mend: toBlame },
  {
    id: "short-as-object",
    relations: ["obj"],
    description: "What came of something is taken for an object.",
    mend: shortAsObject,
  },
  {
    id: "judged-in-relative",
    relations: ["obj"],
    description: "What something is held for is taken for an object.",
    mend: judgedInRelative,
  },
  {
    id: "gerund-behind-quotation",
    relations: ["advcl"],
    description: "Whoever is quoted goes on behind the quotation, not who is spoken of.",
    mend: gerundBehindQuotation,
  },
  {
    id: "hidden-place",
    relations: ["acl"],
    description: "Somebody who travels hidden is taken for the place.",
    mend: hiddenPlace,
  },
  {
    id: "name-of-speaker",
    relations: ["dep", "obj", "parataxis"],
    description: "The name of who speaks hangs on the verb.",
    mend: nameOfSpeaker,
  },
  {
    id: "verb-of-fragment",
    relations: ["amod"],
    description: "The only verb is taken for an adjective of a title.",
    mend: verbOfFragment,
  },
  {
    id: "participle-of-phrase",
    relations: ["advcl"],
    description: "What something bears is told of the subject and not of it.",
    mend: participleOfPhrase,
  },
  {
    id: "active-behind-passive",
    relations: ["conj"],
    description: "What a speaker does is taken for what is said of a thing.",
    mend: activeBehindPassive,
  },
];
