import type { EntityTerm, StatementRecord, ValueTerm } from "@factline/core";

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
export function linkOf({ subject, predicate, object, qualifiers }: StatementRecord): Link | undefined {
  if (isEntity(object)) return edge(subject, object, predicate.label);
  for (const { role, value } of qualifiers) {
    if (!isEntity(value)) continue;
    const words = object === null ? [predicate.label, role] : [predicate.label, object.mention, role];
    const found = edge(subject, value, words.join(" "));
    if (found !== undefined) return found;
  }
  return undefined;
}

function edge(subject: EntityTerm, target: EntityTerm, label: string): Link | undefined {
  return subject.id === target.id ? undefined : { source: subject.id, target: target.id, label };
}
