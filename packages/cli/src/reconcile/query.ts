import type { Entity, EntityType } from "@factline/core";
import { textAt, valueAt } from "./manifest.ts";

/** What a service is asked: a name, and the service's own type of what bears it. */
export interface Query {
  readonly query: string;
  readonly type?: string;
  readonly limit: number;
}

/** What a service proposes for a query. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** As the service sees it; what it means differs from service to service. */
  readonly score: number;
  readonly match: boolean;
}

/** Ids of a service's types, by those of Factline. */
export type TypeTable = Partial<Readonly<Record<EntityType, string>>>;

const mostCandidates = 8;

/** The query for an entity. */
export function queryFor({ label, type }: Pick<Entity, "label" | "type">, types: TypeTable): Query {
  const known = types[type];
  return { query: label, ...(known !== undefined && { type: known }), limit: mostCandidates };
}

/** A query as a text that is the same for the same query. */
export function queryKey({ query, type, limit }: Query): string {
  return JSON.stringify([query, type ?? null, limit]);
}

function readCandidate(value: unknown): Candidate[] {
  const [id, name, score] = [textAt(value, "id"), textAt(value, "name"), valueAt(value, "score")];
  if (!id || !name) return [];
  return [
    {
      id,
      name,
      score: typeof score === "number" && Number.isFinite(score) ? score : 0,
      match: valueAt(value, "match") === true,
    },
  ];
}

/** The candidates of one answer, the service's best first; undefined when it is no answer. What is misshapen is left out. */
export function readCandidates(answer: unknown): Candidate[] | undefined {
  const result = valueAt(answer, "result");
  if (!Array.isArray(result)) return undefined;
  return result.slice(0, mostCandidates).flatMap(readCandidate);
}
