import type { DocumentRecord, EntityRecord, EntityTerm, GraphFile, StatementRecord } from "@factline/core";
import { cleanDocument, cleanEntity, cleanStatement } from "./clean.ts";
import { disputesOf } from "./disputes.ts";
import { isEntity, type Link, linkOf } from "./link.ts";
import { type Paper, papersOf } from "./paper.ts";
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
  /** What the rest is made of. */
  readonly graph: GraphFile;
  /** The oldest first. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** In the order in which the documents state them. */
  readonly statements: ReadonlyMap<string, Reading>;
  readonly involvements: ReadonlyMap<string, Involvement>;
  readonly positions: ReadonlyMap<string, Point>;
  /** Who publishes each document, as far as it says so. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** For a statement, those that tell it otherwise. */
  readonly disputes: ReadonlyMap<string, readonly string[]>;
}

/** Indexes a checked graph file; its labels lose what could disturb the page. */
export function toLibrary(graph: GraphFile, positions: Readonly<Record<string, Point>> = {}): Library {
  const documents = byDate(graph.documents.map(cleanDocument));
  const readings = graph.statements.map(cleanStatement).map(toReading);
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const place = ({ record }: Reading) =>
    [order.get(record.document) ?? 0, record.evidence[0]?.span[0] ?? 0, record.predicate.span[0]] as const;
  readings.sort((a, b) => compare(place(a), place(b)));
  return {
    graph,
    documents: new Map(documents.map((document) => [document.id, document])),
    entities: new Map(graph.entities.map((entity) => [entity.id, cleanEntity(entity)])),
    statements: new Map(readings.map((reading) => [reading.record.id, reading])),
    involvements: involvementsOf(readings),
    positions: new Map(
      graph.entities.map(({ id }) => [id, Object.hasOwn(positions, id) ? (positions[id] as Point) : startPoint(id)]),
    ),
    papers: papersOf(documents),
    disputes: disputesOf(readings, entitiesOf),
  };
}

/** The entities that a statement names as subject, object or in a qualifier. */
export function entitiesOf({ subject, object, qualifiers }: StatementRecord): EntityTerm[] {
  return [subject, object, ...qualifiers.map(({ value }) => value)].filter(isEntity);
}

/** Documents without a date keep their place behind the others. */
function byDate(documents: readonly DocumentRecord[]): DocumentRecord[] {
  const when = ({ date = "9999" }: DocumentRecord) => date;
  return [...documents].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
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
