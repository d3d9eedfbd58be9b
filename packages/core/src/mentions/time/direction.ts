import type { Token } from "../../model/token.ts";
import { baseRelation } from "../../model/tree.ts";
import type { Reading } from "../reading.ts";
import { AHEAD, CALLED, FUTURE_AUXILIARIES, PROMISING, SCHEDULED } from "./direction.data.ts";
import type { Direction } from "./rule.ts";

/** How far up a tree the verb is looked for; no time of a real sentence is further from its verb. */
const MAX_STEPS = 40;

/** Which way the clause around a token looks: ahead when its verb is future or planned, either way in the present, else back. */
export function directionOf({ tokens, children }: Reading, index: number): Direction {
  let at = tokens[index]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    const { lemma, head } = tokens[at] as Token;
    const below = (children[at] ?? []).map((child) => tokens[child] as Token);
    const clause = isPredicate(tokens, at, below) ? directionOfPredicate(tokens, at, below) : undefined;
    if (SCHEDULED.has(lemma.toLowerCase()) && clause !== "past") return "future";
    if (isPromised(tokens, index, at)) return "future";
    if (clause !== undefined) return clause;
    at = head;
  }
  return "past";
}

/** `has promised elections in December`: what is promised or called for a time is to come. */
function isPromised(tokens: readonly Token[], time: number, verb: number): boolean {
  const { head = -1 } = tokens[time] ?? {};
  // The time hangs on the event, or on the verb right behind the event and its preposition.
  const event = head === verb ? time - 2 : head;
  const { deprel = "", head: above, lemma = "" } = tokens[event] ?? {};
  return (
    /^(?:obj|obl)$/.test(deprel) && above === verb && CALLED.has(lemma) && PROMISING.has(tokens[verb]?.lemma ?? "")
  );
}

function auxiliariesIn(below: readonly Token[]): Token[] {
  return below.filter(({ deprel }) => /^(?:aux|cop)$/.test(baseRelation(deprel)));
}

function isPredicate(tokens: readonly Token[], at: number, below: readonly Token[]): boolean {
  return tokens[at]?.upos === "VERB" || auxiliariesIn(below).length > 0;
}

/** The direction that the verb's own form settles (`is to be held` and a headline's `Leaders to meet` lie ahead), or the governor's for a form without tense; nothing when neither does. */
function directionOfPredicate(tokens: readonly Token[], at: number, below: readonly Token[]): Direction | undefined {
  const verb = tokens[at] as Token;
  const auxiliaries = auxiliariesIn(below);
  const perfect = auxiliaries.some(({ lemma }) => lemma === "have");
  if (
    auxiliaries.some(({ lemma, form }) => FUTURE_AUXILIARIES.has(lemma) || FUTURE_AUXILIARIES.has(form.toLowerCase()))
  ) {
    return perfect ? "past" : "future";
  }
  const finite = [...auxiliaries, verb].find(hasTense);
  const infinitive = below.some(({ xpos }) => xpos === "TO");
  // `was to meet her on Friday`: what was planned, when it is told, mostly lies ahead.
  if (finite?.lemma === "be" && infinitive && !perfect && finite !== verb && verb.xpos === "VB") return "future";
  if (finite !== undefined) return !isPresent(finite) || perfect ? "past" : infinitive ? "future" : "nearest";
  // `its activities having been banned in May`.
  if (auxiliaries.some(({ form }) => form.toLowerCase() === "having")) return "past";
  // `a study published on Wednesday`: a participle alone tells of what is done.
  const done = verb.xpos === "VBN" && auxiliaries.length === 0 && baseRelation(verb.deprel) === "acl";
  if (done && !SCHEDULED.has(verb.lemma.toLowerCase())) return "past";
  const governor = tokens[verb.head];
  if (infinitive && (governor === undefined || AHEAD.has(governor.lemma.toLowerCase()))) return "future";
  return governor === undefined ? "past" : undefined;
}

function hasTense({ feats, xpos }: Token): boolean {
  return feats.VerbForm === "Fin" || /^VB[DPZ]$/.test(xpos);
}

function isPresent({ feats, xpos }: Token): boolean {
  return feats.Tense === "Pres" || xpos === "VBZ" || xpos === "VBP";
}
