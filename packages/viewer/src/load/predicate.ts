import type { StatementRecord } from "@factline/core";

const NEGATIONS = /\b(?:not|never|no|neither|nor|cannot|without)\b|n['’]t\b/i;

/** The predicate as a sentence has it: what is not told as done keeps its infinitive, as in “residents to stay”. */
export function predicateWords({
  predicate,
  polarity,
  modality,
}: Pick<StatementRecord, "predicate" | "polarity" | "modality">): string {
  const { label, lemma } = predicate;
  const isDone = polarity === "affirmed" && modality === "asserted";
  return !isDone && label === lemma && label.length > 0 ? `to ${label}` : label;
}

/** Whether the predicate itself says no, as in “did not receive”. */
export function saysNo({ predicate }: Pick<StatementRecord, "predicate">): boolean {
  return NEGATIONS.test(predicate.label);
}
