/** Repairs of participles: what they describe, who they are of, and the main verb that one of them stands for. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang, SUBJECTS } from "./repair.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** `was held by police acting on a tip`, by means of acting: between `by` and the participle stands who did it. */
function agentWithParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  const [by = -1] = childrenOf(tokens, index, "mark").filter((at) => tokens[at]?.form.toLowerCase() === "by");
  const [agent = -1] = childrenOf(tokens, index, "nsubj");
  if (deprel !== "advcl" || xpos !== "VBG" || by < 0 || agent < by || agent > index) return NO_MOVES;
  const isPassive = childrenOf(tokens, verb, "aux:pass").length > 0 || tokens[verb]?.xpos === "VBN";
  if (!isPassive || childrenOf(tokens, verb, "obl:agent").length > 0) return NO_MOVES;
  return [
    { index: agent, head: verb, deprel: "obl:agent" },
    { index: by, head: agent, deprel: "case", as: { upos: "ADP" } },
    { index, head: agent, deprel: "acl" },
  ];
}

/** `is considered a danger by the bank`, a danger by it: behind what somebody is held to be stands who holds it so. */
function agentBehindPredicate(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: predicate = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[predicate] ?? {};
  if (deprel !== "nmod" || place !== "xcomp" || predicate > index) return NO_MOVES;
  const isBy = childrenOf(tokens, index, "case").some((at) => tokens[at]?.form === "by");
  const isPassive =
    childrenOf(tokens, verb, "aux:pass").length > 0 && childrenOf(tokens, verb, "obl:agent").length === 0;
  return isBy && isPassive ? [{ index, head: verb, deprel: "obl:agent" }] : NO_MOVES;
}

/** `a zone in Golan set up under a pact`, with a pact set up: a participle describes what stands before it. */
function participleBeforeNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: phrase = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || phrase < index) return NO_MOVES;
  const isNext = childrenOf(tokens, phrase, "case").some((at) => at === index + 1);
  let noun = index - 1;
  while (/^(?:flat|compound)$/.test(tokens[noun]?.deprel ?? "") && (tokens[noun]?.head ?? -1) < noun)
    noun = tokens[noun]?.head ?? -1;
  // A place is none that is set up: what stands in it is.
  if (tokens[noun]?.upos === "PROPN" && tokens[noun]?.deprel === "nmod") noun = tokens[noun]?.head ?? -1;
  if (!isNext || !NOMINAL.test(tokens[noun]?.upos ?? "") || isBelow(tokens, noun, phrase)) return NO_MOVES;
  return [
    { index, head: noun, deprel },
    { index: phrase, head: index, deprel: "obl" },
  ];
}

/** `charges that include plotting`, with charges that plot: right behind the verb, it is what they include. */
function gerundOfIncluding(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: noun = -1 } = tokens[index] ?? {};
  const verb = tokens[index - 1];
  if (deprel !== "acl" || xpos !== "VBG" || verb?.deprel !== "acl:relcl" || verb.head !== noun) return NO_MOVES;
  const isOpen = childrenOf(tokens, index - 1, "obj", "ccomp", "xcomp").length === 0;
  return isOpen && /^(?:include|involve|entail|mean)$/.test(verb.lemma)
    ? [{ index, head: index - 1, deprel: "ccomp" }]
    : NO_MOVES;
}

/** `The boy, held as he left, asked why`, with a boy who held: a bare participle between commas is not the main verb. */
function participleOverClause(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos = "", head: first = -1 } = tokens[index] ?? {};
  if (!/^(?:advcl|ccomp|parataxis)$/.test(deprel) || !/^VB[DZ]$/.test(xpos) || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const { deprel: place, xpos: form } = tokens[first] ?? {};
  if (place !== "root" || form !== "VBN" || tokens[first - 1]?.form !== "," || first > index) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  const isBare = childrenOf(tokens, first, "aux", "aux:pass").length === 0;
  const isOpen = childrenOf(tokens, index, ...SUBJECTS, "cc", "mark").length === 0;
  if (subject < 0 || subject > first || !isBare || !isOpen) return NO_MOVES;
  const others = allChildrenOf(tokens, first).filter((at) => at !== index && (at < subject || at > index));
  const inner = allChildrenOf(tokens, index).filter((at) => at > first && at < index - 1);
  return [
    { index, head: -1, deprel: "root" },
    { index: subject, head: index, deprel: "nsubj" },
    { index: first, head: subject, deprel: "acl" },
    ...rehang(tokens, others, index),
    ...rehang(tokens, inner, first),
  ];
}

/** `The number of people confirmed dead rose, they said`, with two things said: of two verbs with one subject, the first is its participle. */
function participleBesideVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: speech = -1 } = tokens[index] ?? {};
  if (!/^(?:ccomp|advcl)$/.test(deprel ?? "") || !/^VB[DN]$/.test(xpos)) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  if (deprel === "advcl") return participleOfAccident(tokens, index, subject);
  const verb = childrenOf(tokens, speech, "ccomp").find((at) => at > index && at < speech) ?? -1;
  if (subject < 0 || subject > index || verb < 0 || !/^VB[DZP]$/.test(tokens[verb]?.xpos ?? "")) return NO_MOVES;
  const isBare = childrenOf(tokens, index, "aux", "aux:pass", "obj", "cc", "mark").length === 0;
  const isOpen = childrenOf(tokens, verb, ...SUBJECTS, "cc", "mark", "aux").length === 0;
  const isRow = tokens.slice(index, verb).every(({ form }) => form !== "," && form !== ";");
  if (!isBare || !isOpen || !isRow) return NO_MOVES;
  const noun = childrenOf(tokens, subject, "nmod").findLast((at) => at < index) ?? subject;
  return [
    { index: subject, head: verb, deprel: "nsubj" },
    { index, head: noun, deprel: "acl", as: { xpos: "VBN" } },
  ];
}

/** `after floods described as rare swept in`, described as they swept: the first is how they are called, the second what they did. */
function participleWithAs(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: first = -1 } = tokens[index] ?? {};
  const { deprel: place, xpos: form = "", lemma = "", head: main = -1 } = tokens[first] ?? {};
  if (deprel !== "advcl" || !/^VB[DN]$/.test(xpos) || place !== "advcl" || first > index) return NO_MOVES;
  const isCalled = /^VB[DN]$/.test(form) && /^(?:describe|know|see|regard|hail|denounce|portray|bill)$/.test(lemma);
  const [subject = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  const isAs = tokens[first + 1]?.form === "as" && subject >= 0 && subject < first;
  const isBare = childrenOf(tokens, first, "aux", "aux:pass", "obj").length === 0;
  const isOpen = childrenOf(tokens, index, ...SUBJECTS, "mark", "aux", "aux:pass", "cc").length === 0;
  const isRow = tokens.slice(first, index).every(({ upos }) => upos !== "PUNCT");
  if (!isCalled || !isAs || !isBare || !isOpen || !isRow) return NO_MOVES;
  const marks = childrenOf(tokens, first, "mark", "advmod").filter((at) => at < subject);
  return [
    { index, head: main, deprel: "advcl", as: { xpos: "VBD" } },
    { index: subject, head: index, deprel: "nsubj" },
    { index: first, head: subject, deprel: "acl", as: { xpos: "VBN" } },
    ...rehang(tokens, marks, index),
  ];
}

/** What befalls ships, houses and people, and has no object. */
const BEFALLING = /^(?:capsize|crash|collapse|explode|sink|derail|overturn|erupt|burst|collide|topple|plunge|vanish)$/;

/** `when a boat crammed with men capsized`, crammed and capsized side by side: the second is what befell it, the first how it was. */
function participleOfAccident(tokens: readonly Token[], index: number, subject: number): readonly Move[] {
  const { head: main = -1 } = tokens[index] ?? {};
  const verb =
    childrenOf(tokens, main, "advcl").find((at) => at > index && BEFALLING.test(tokens[at]?.lemma ?? "")) ?? -1;
  const marks = childrenOf(tokens, index, "mark", "advmod").filter((at) => at < subject);
  const isOpened = marks.some((at) => /^(?:when|after|before|as|since|while)$/i.test(tokens[at]?.form ?? ""));
  if (verb < 0 || subject < 0 || subject > index || !isOpened) return NO_MOVES;
  const isBare = childrenOf(tokens, index, "aux", "aux:pass", "obj").length === 0;
  const isOpen = childrenOf(tokens, verb, ...SUBJECTS, "mark", "cc").length === 0;
  const isRow = tokens.slice(index, verb).every(({ form }) => form !== "," && form !== ";");
  if (!isBare || !isOpen || !isRow) return NO_MOVES;
  const later = childrenOf(tokens, index, "conj").filter((at) => at > verb);
  return [
    { index: subject, head: verb, deprel: "nsubj" },
    { index, head: subject, deprel: "acl", as: { xpos: "VBN" } },
    { index: verb, head: main, deprel: "advcl", as: { xpos: "VBD" } },
    ...rehang(tokens, [...marks, ...later], verb),
  ];
}

/** `relatives of those slain wept`, with slain relatives: right behind `those` it says who they are. */
function participleOfThose(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head = -1 } = tokens[index] ?? {};
  const those = tokens[index - 1];
  if (deprel !== "acl" || !/^VB[DNG]$/.test(xpos) || those?.head !== head || those.deprel !== "nmod") return NO_MOVES;
  return /^(?:those|others)$/i.test(those.form) ? [{ index, head: index - 1, deprel }] : NO_MOVES;
}

/** All repairs of participles. */
export const PARTICIPLE_REPAIRS: readonly Repair[] = [
  {
    id: "participle-with-as",
    relations: ["advcl"],
    description: "What something is described as is taken for what it did.",
    mend: participleWithAs,
  },
  {
    id: "agent-with-participle",
    relations: ["advcl"],
    description: "Who did something is taken for the subject of a means.",
    mend: agentWithParticiple,
  },
  {
    id: "agent-behind-predicate",
    relations: ["nmod"],
    description: "Who holds somebody for something is taken for a part of it.",
    mend: agentBehindPredicate,
  },
  {
    id: "participle-before-noun",
    relations: ["acl"],
    description: "A participle is taken to describe the noun behind it.",
    mend: participleBeforeNoun,
  },
  {
    id: "gerund-of-including",
    relations: ["acl"],
    description: "What something includes is told of the noun before.",
    mend: gerundOfIncluding,
  },
  {
    id: "participle-over-clause",
    relations: ["advcl", "ccomp", "parataxis"],
    description: "A participle between commas is taken for the main verb.",
    mend: participleOverClause,
  },
  {
    id: "participle-beside-verb",
    relations: ["ccomp", "advcl"],
    description: "A participle of the subject is taken for a second clause.",
    mend: participleBesideVerb,
  },
  {
    id: "participle-of-those",
    relations: ["acl"],
    description: "What those are is told of the noun before them.",
    mend: participleOfThose,
  },
];
