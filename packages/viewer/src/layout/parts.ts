import type { GraphFile, StatementRecord } from "@factline/core";
import { entitiesOf } from "../load/library.ts";
import { linkOf } from "../load/link.ts";
import { mostSalient, rankEntities } from "../load/salience.ts";

/** What pulls two entities together. */
export interface Pull {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Entities that are laid out together. */
export interface Part {
  readonly entities: readonly string[];
  readonly links: readonly Pull[];
  /** Whether a page shows them at first, so that their words need room even when they fill a stage. */
  readonly roomy: boolean;
}

/** How an entity is held that a statement names beside its edge. */
const LOOSE = 0.25;

/** For each document, what a page shows of it at first, then all that it names. Nothing of other documents counts. */
export function* partsOf({ documents, entities, statements }: GraphFile): Generator<Part> {
  const byDocument = groupBy(statements, ({ document }) => document);
  const counts = groupBy(
    entities.flatMap(({ id, mentions }) => mentions.map(({ document }) => ({ id, document }))),
    ({ document }) => document,
  );
  for (const { id } of documents) {
    const records = byDocument.get(id) ?? [];
    const links = records.flatMap(pullsOf);
    const ranked = rankEntities(saliences(counts.get(id) ?? []), records);
    yield { entities: mostSalient(ranked, records), links, roomy: true };
    yield { entities: [...new Set(records.flatMap(namedIn))], links, roomy: false };
  }
}

/** How often one document mentions its entities, from 0 to 1. */
function saliences(mentions: readonly { readonly id: string }[]): Map<string, { salience: number }> {
  const counts = [...groupBy(mentions, ({ id }) => id)].map(([id, all]) => [id, all.length] as const);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return new Map(counts.map(([id, count]) => [id, { salience: count / most }]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function namedIn(record: StatementRecord): string[] {
  return [...entitiesOf(record), ...record.attribution.map(({ source }) => source)].map(({ id }) => id);
}

function pullsOf(record: StatementRecord): Pull[] {
  const link = linkOf(record);
  const { id: source } = record.subject;
  const loose = namedIn(record).filter((id) => id !== source && id !== link?.target);
  return [
    ...(link ? [{ source: link.source, target: link.target, weight: 1 }] : []),
    ...loose.map((target) => ({ source, target, weight: LOOSE })),
  ];
}
