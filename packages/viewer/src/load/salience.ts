import type { EntityRecord, StatementRecord } from "@factline/core";
import { type Link, linkOf } from "./link.ts";

const FEWEST = 16;
const MOST = 48;

/** The entities of some statements, the most salient first; ties go to the better connected. */
export function rankEntities(
  entities: ReadonlyMap<string, Pick<EntityRecord, "salience">>,
  statements: readonly StatementRecord[],
): string[] {
  const degree = new Map<string, number>();
  for (const record of statements) {
    const link = linkOf(record);
    for (const id of link ? [link.source, link.target] : [record.subject.id])
      degree.set(id, (degree.get(id) ?? 0) + (link ? 1 : 0));
  }
  const weight = ([id, edges]: [string, number]) => (entities.get(id)?.salience ?? 0) + 0.12 * Math.log2(1 + edges);
  const weights = new Map([...degree].map((entry) => [entry[0], weight(entry)]));
  return [...degree.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** The top third of ranked entities, without those that would stand there without an edge. */
export function mostSalient(ranked: readonly string[], statements: readonly StatementRecord[]): string[] {
  const count = Math.min(Math.max(FEWEST, Math.ceil(ranked.length / 3)), MOST);
  const top = new Set(ranked.slice(0, count));
  const linked = new Set<string>();
  for (const link of statements.map(linkOf).filter((found): found is Link => found !== undefined)) {
    if (top.has(link.source) && top.has(link.target)) linked.add(link.source).add(link.target);
  }
  return [...top].filter((id) => linked.has(id));
}
