/** Repairs of headlines, whose verb may be an infinitive or a participle alone. */
import type { Token } from "../model/index.ts";
import { isActor } from "./mention-types.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang, subjectRelation } from "./repair.ts";

/** Several of those who act by trade or belong to a group: `Teachers to strike`. */
const ACTING = /(?:ers|ors|ists|ians|men|women|police)$/i;

/** Whether a noun is somebody who can do something, as a headline names them: without article. */
function isActing(tokens: readonly Token[], index: number): boolean {
  const { upos, xpos = "", form = "", lemma = "" } = tokens[index] ?? {};
  if (childrenOf(tokens, index, "det", "case", "cop", "nsubj").length > 0) return false;
  return upos === "PROPN" || (upos === "NOUN" && isActor(lemma)) || (xpos === "NNS" && ACTING.test(form));
}

/** `Norvik to buy rival`, the infinitive as part of a name: in a headline it is the verb, and the name its subject. */
function infinitiveOfHeadline(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: subject = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || tokens[subject]?.deprel !== "root" || !isActing(tokens, subject)) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const isVerb = xpos === "VB" || childrenOf(tokens, index, "cop", "aux:pass").some((at) => tokens[at]?.xpos === "VB");
  if (tokens[mark]?.xpos !== "TO" || !isVerb || mark < subject) return NO_MOVES;
  if (tokens.slice(0, mark).some(({ upos, form }) => upos === "PUNCT" && form !== "-" && !/['’]/.test(form)))
    return NO_MOVES;
  const behind = allChildrenOf(tokens, subject).filter((at) => at > index);
  return [
    { index, head: -1, deprel: "root" },
    { index: subject, head: index, deprel: subjectRelation(tokens, index) },
    ...rehang(tokens, behind, index),
  ];
}

/** `Berg thanks rescuers`, the name as whom somebody speaks to: who is spoken to stands behind a comma or before one. */
function calledInHeadline(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const verb = tokens[head];
  const isBefore = deprel === "vocative" && upos === "PROPN" && head > index && /^VB[PZD]$/.test(verb?.xpos ?? "");
  if (!isBefore || childrenOf(tokens, head, "nsubj", "nsubj:pass").length > 0) return NO_MOVES;
  const between = tokens.slice(0, head).some(({ form }) => form === ",");
  return between ? NO_MOVES : [{ index, head, deprel: "nsubj" }];
}

/** `Norland jails ten`, `King pelted with mud`, with the first word as part of the verb: a noun before a finite verb is its subject. */
function subjectAsCompound(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: verb = -1 } = tokens[index] ?? {};
  const { upos: kind, xpos = "", deprel: place } = tokens[verb] ?? {};
  if (deprel !== "compound" || !/^(?:NOUN|PROPN)$/.test(upos) || kind !== "VERB" || place !== "root") return NO_MOVES;
  const isBefore = index < verb && /^VB[DZPN]$/.test(xpos) && tokens[verb - 1]?.xpos !== "HYPH";
  const isOpen = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl").length === 0;
  const isOnly = childrenOf(tokens, verb, "compound").length === 1;
  return isBefore && isOpen && isOnly ? [{ index, head: verb, deprel: subjectRelation(tokens, verb) }] : NO_MOVES;
}

/** All repairs of headlines. */
export const HEADLINE_REPAIRS: readonly Repair[] = [
  {
    id: "subject-as-compound",
    relations: ["compound"],
    description: "The subject of a headline is taken for a part of its verb.",
    mend: subjectAsCompound,
  },
  {
    id: "infinitive-of-headline",
    relations: ["acl"],
    description: "The infinitive that a headline is about is taken for part of its subject.",
    mend: infinitiveOfHeadline,
  },
  {
    id: "called-in-headline",
    relations: ["vocative"],
    description: "The subject of a headline is taken for a vocative.",
    mend: calledInHeadline,
  },
];
