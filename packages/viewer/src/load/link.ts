import { type EntityTerm, type StatementRecord, type ValueTerm, valueWords } from "@factline/core";
import { predicateWords } from "./predicate.ts";

/** The edge that stands for a statement. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

/** Tells an entity from a value. */
export function isEntity(term: EntityTerm | ValueTerm | null): term is EntityTerm {
  return term !== null && "id" in term;
}

/** The edge of a statement: to its object, else to the first other entity it speaks of; none when it speaks of one alone. */
export function linkOf(record: StatementRecord): Link | undefined {
  const { subject, object, qualifiers } = record;
  const predicate = predicateWords(record);
  if (isEntity(object)) return edge(subject, object, predicate);
  for (const { role, value } of qualifiers) {
    if (!isEntity(value)) continue;
    const words = object === null ? [predicate, role] : [predicate, valueWords(object), role];
    const found = edge(subject, value, words.join(" "));
    if (found !== undefined) return found;
  }
  return undefined;
}

function edge(subject: EntityTerm, target: EntityTerm, label: string): Link | undefined {
  return subject.id === target.id ? undefined : { source: subject.id, target: target.id, label };
}
