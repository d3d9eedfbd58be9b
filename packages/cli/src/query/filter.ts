/** What statements must be like to be wanted, such as asserted and of at least 0.8 confidence. */
import {
  type DocumentId,
  type EntityId,
  type EntityMention,
  type EntityType,
  isValue,
  type Modality,
  type Statement,
  type Value,
} from "@factline/core";

/** What a statement must be like; what is absent does not matter. */
export interface GraphFilter {
  /** Ids of documents that state it. */
  readonly document?: readonly string[];
  /** Publication dates of these documents, both included; a shorter date stands for all of its days. */
  readonly since?: string;
  readonly until?: string;
  /** Types of its subject or object. */
  readonly type?: readonly EntityType[];
  readonly modality?: readonly Modality[];
  readonly minConfidence?: number;
}

/** Whether a date of any precision may lie between two others. */
function lies(date: string | undefined, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  if (date === undefined) return false;
  const late = since === undefined || date >= since.slice(0, date.length);
  return late && (until === undefined || date.slice(0, until.length) <= until);
}

type GraphStatement = Statement<EntityMention>;

/** Whether a filter wants nothing. */
export function isEmptyFilter({ document, since, until, type, modality, minConfidence = 0 }: GraphFilter): boolean {
  return minConfidence <= 0 && [document, since, until, type, modality].every((wanted) => wanted === undefined);
}

/** Makes the test of a filter, with what it asks of the types of entities and the dates of documents. */
export function statementTest(
  filter: GraphFilter,
  typeOf: (id: EntityId) => EntityType | undefined,
  dateOf: (id: DocumentId) => string | undefined,
): (statement: GraphStatement) => boolean {
  const { document, since, until, type, modality, minConfidence = 0 } = filter;
  const ofType = (term: EntityMention | Value | undefined): boolean => {
    const found = term && !isValue(term) ? typeOf(term.entity) : undefined;
    return found !== undefined && type?.includes(found) === true;
  };
  return ({ evidence, subject, object, modality: stated, confidence }) =>
    confidence >= minConfidence &&
    (modality === undefined || modality.includes(stated)) &&
    (document === undefined || evidence.some((place) => document.includes(place.document))) &&
    evidence.some((place) => lies(dateOf(place.document), since, until)) &&
    (type === undefined || ofType(subject) || ofType(object));
}
