import type { DocumentRecord, EntityRecord, EntityTerm, GraphFile, StatementRecord, ValueTerm } from "@factline/core";
import { plainLabel } from "./label.ts";
import { isEntity, type Link, linkOf } from "./link.ts";
import { type Point, startPoint } from "./seed.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A statement with what the page derives from it once. */
export interface Reading {
  readonly record: StatementRecord;
  readonly standing: Standing;
  readonly link?: Link;
}

/** The statements that speak of an entity. */
export interface Involvement {
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
  /** Those that come from it as their source. */
  readonly said: readonly string[];
}

/** Everything that the page shows, indexed; nothing in it changes. */
export interface Library {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** In the order in which the documents state them. */
  readonly statements: ReadonlyMap<string, Reading>;
  readonly involvements: ReadonlyMap<string, Involvement>;
  readonly positions: ReadonlyMap<string, Point>;
}

/** Indexes a checked graph file; its labels lose what could disturb the page. */
export function toLibrary(graph: GraphFile, positions: Readonly<Record<string, Point>> = {}): Library {
  const documents = new Map(graph.documents.map((document) => [document.id, cleanDocument(document)]));
  const readings = graph.statements.map(cleanStatement).map(toReading);
  const order = new Map([...documents.keys()].map((id, index) => [id, index]));
  const place = ({ record }: Reading) =>
    [order.get(record.document) ?? 0, record.evidence[0]?.span[0] ?? 0, record.predicate.span[0]] as const;
  readings.sort((a, b) => compare(place(a), place(b)));
  return {
    documents,
    entities: new Map(graph.entities.map((entity) => [entity.id, cleanEntity(entity)])),
    statements: new Map(readings.map((reading) => [reading.record.id, reading])),
    involvements: involvementsOf(readings),
    positions: new Map(
      graph.entities.map(({ id }) => [id, Object.hasOwn(positions, id) ? (positions[id] as Point) : startPoint(id)]),
    ),
  };
}

/** The entities that a statement names as subject, object or in a qualifier. */
export function entitiesOf({ subject, object, qualifiers }: StatementRecord): EntityTerm[] {
  return [subject, object, ...qualifiers.map(({ value }) => value)].filter(isEntity);
}

function toReading(record: StatementRecord): Reading {
  const link = linkOf(record);
  return { record, standing: standingOf(record), ...(link && { link }) };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function involvementsOf(readings: readonly Reading[]): Map<string, Involvement> {
  const found = new Map<string, { outgoing: string[]; incoming: string[]; said: string[] }>();
  const of = (entity: string) => {
    const known = found.get(entity) ?? { outgoing: [], incoming: [], said: [] };
    found.set(entity, known);
    return known;
  };
  for (const { record } of readings) {
    of(record.subject.id).outgoing.push(record.id);
    const others = new Set(entitiesOf(record).map(({ id }) => id));
    others.delete(record.subject.id);
    for (const other of others) of(other).incoming.push(record.id);
    for (const source of new Set(record.attribution.map((attribution) => attribution.source.id)))
      of(source).said.push(record.id);
  }
  return found;
}

function cleanDocument(document: DocumentRecord): DocumentRecord {
  const { title, author } = document;
  return { ...document, ...(title && { title: plainLabel(title) }), ...(author && { author: plainLabel(author) }) };
}

function cleanEntity(entity: EntityRecord): EntityRecord {
  const aliases = entity.aliases.map((alias) => ({ ...alias, label: plainLabel(alias.label) }));
  return { ...entity, label: plainLabel(entity.label), aliases };
}

function cleanTerm<Term extends EntityTerm | ValueTerm>(term: Term): Term {
  const mention = plainLabel(term.mention);
  return "label" in term ? { ...term, mention, label: plainLabel(term.label) } : { ...term, mention };
}

function cleanStatement(record: StatementRecord): StatementRecord {
  return {
    ...record,
    subject: cleanTerm(record.subject),
    predicate: { ...record.predicate, label: plainLabel(record.predicate.label) },
    object: record.object && cleanTerm(record.object),
    qualifiers: record.qualifiers.map(({ role, value }) => ({ role: plainLabel(role), value: cleanTerm(value) })),
    attribution: record.attribution.map(({ source, cue }) => ({
      source: cleanTerm(source),
      cue: { ...cue, label: plainLabel(cue.label) },
    })),
  };
}
