import {
  type EntityId,
  type EntityMention,
  isValue,
  overlaps,
  type StatementId,
  type StatementReference,
  type Value,
} from "../model/index.ts";
import type { Found, Present } from "./find-entity.ts";
import { findPlace } from "./find-mention.ts";
import type { StatementEntry } from "./ground.ts";
import { namesOf } from "./names.ts";

/** The present, with what its entities are called. */
export interface Labelled extends Present {
  labelOf(id: EntityId): string | undefined;
}

type Term = EntityMention | Value | undefined;

/** Whether a term is, or has ever been, called so: by its words, its value, its label or another name. */
function isCalled(present: Labelled, term: Term, name: string | null): boolean {
  if (term === undefined || name === null) return term === undefined && name === null;
  if (term.mention === name) return true;
  if (isValue(term)) return term.value === name;
  const entity = present.ground.graph.entities.get(term.entity);
  const heir = present.heirOf(term.entity);
  return (entity && namesOf(entity).includes(name)) || (heir !== undefined && present.labelOf(heir) === name);
}

function says(present: Labelled, [, statement]: StatementEntry, wanted: StatementReference): boolean {
  return (
    statement.predicate.lemma === wanted.predicate &&
    (wanted.polarity ?? statement.polarity) === statement.polarity &&
    (wanted.modality ?? statement.modality) === statement.modality &&
    isCalled(present, statement.subject, wanted.subject) &&
    isCalled(present, statement.object, wanted.object)
  );
}

/** The statement that a reference means: the one of its id, else the one that says the same in the same place. */
export function findStatement(present: Labelled, reference: StatementReference): Found<StatementId> {
  const { ground } = present;
  const known = reference.id as StatementId;
  if (ground.graph.statements.has(known)) return { value: known };
  const place = findPlace(ground, reference.anchor, reference.subject);
  const alike = (place ? ground.statementsIn(place.document) : []).filter(
    (entry) =>
      entry[1].evidence.some(({ document, span }) => document === place?.document && overlaps(span, place)) &&
      says(present, entry, reference),
  );
  const [first] = alike;
  if (first) return { value: first[0] };
  const { subject, predicate, object } = reference;
  const text = [subject, predicate, ...(object === null ? [] : [object])].join(" | ");
  return { reason: place ? `its sentence no longer states "${text}"` : `no document states "${text}"` };
}
