import type { StatementRecord } from "@factline/core";

const NEGATIONS = /\b(?:not|never|no|neither|nor|cannot|without)\b|n['’]t\b/i;
const AUXILIARY = /^(?:will|would|can|could|may|might|must|shall|should)\b/i;

/** The predicate as a sentence has it: what is not told as done keeps its infinitive, as in “residents to stay”. */
export function predicateWords({
  predicate: { label, lemma },
  polarity,
  modality,
  attribution,
}: Pick<StatementRecord, "predicate" | "polarity" | "modality" | "attribution">): string {
  // Who denies something speaks of what was done: “put” is no infinitive then.
  const isOpen = modality === "asserted" ? polarity === "negated" && attribution.length === 0 : true;
  const isInfinitive = label.length > 0 && label === lemma && !AUXILIARY.test(label);
  return isOpen && isInfinitive ? `to ${label}` : label;
}

/** Whether the predicate itself says no, as in “did not receive”. */
export function saysNo({ predicate }: Pick<StatementRecord, "predicate">): boolean {
  return NEGATIONS.test(predicate.label);
}
