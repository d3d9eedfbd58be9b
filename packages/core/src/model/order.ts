import type { Entity, EntityId, EntityMention } from "./entity.ts";
import type { Span } from "./span.ts";
import type { Statement, StatementId } from "./statement.ts";

/** Compares strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares spans by where they start, then by where they end. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Entities by id. */
export function sortEntities(entities: readonly Entity[]): Map<EntityId, Entity> {
  return new Map(entities.toSorted((a, b) => byCodeUnit(a.id, b.id)).map((entity) => [entity.id, entity]));
}

/** Statements in the order of their documents and evidence, then by id. */
export function sortStatements<Node extends EntityMention>(
  statements: ReadonlyMap<StatementId, Statement<Node>>,
): Map<StatementId, Statement<Node>> {
  return new Map(
    [...statements].sort(([idOfA, a], [idOfB, b]) => {
      const [first, second] = [a.evidence[0], b.evidence[0]];
      return (
        byCodeUnit(first.document, second.document) || byStart(first.span, second.span) || byCodeUnit(idOfA, idOfB)
      );
    }),
  );
}
