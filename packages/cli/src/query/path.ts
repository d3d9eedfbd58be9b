/**
 * Two entities to the statements that connect them.
 *
 * In:  a graph and two entities, such as Anna Lind and Solaris.
 * Out: a shortest chain of statements, each of which shares an entity with the next; the first such chain in the graph's
 *      order. Where what is stated connects the two nowhere, who states it counts as well.
 * See: breadth-first search.
 */
import {
  type EntityId,
  type EntityMention,
  isValue,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
} from "@factline/core";

/** Where a statement leads from an entity. */
interface Link {
  readonly statement: StatementId;
  readonly to: EntityId;
}

/** The subject and whom or what it is brought together with, those who say so among them where they count. */
function endsOf(
  { subject, object, qualifiers, attribution }: Statement<EntityMention>,
  withSources: boolean,
): readonly [EntityId, readonly EntityId[]] {
  const sources = withSources ? attribution.map(({ source }) => source) : [];
  const others = [object, ...qualifiers.map(({ value }) => value), ...sources];
  return [subject.entity, others.flatMap((term) => (term && !isValue(term) ? term.entity : []))];
}

function linksOf(graph: KnowledgeGraph, withSources: boolean): ReadonlyMap<EntityId, readonly Link[]> {
  const links = new Map<EntityId, Link[]>();
  const add = (from: EntityId, to: EntityId, statement: StatementId): void => {
    const known = links.get(from);
    if (known) known.push({ statement, to });
    else links.set(from, [{ statement, to }]);
  };
  for (const [id, statement] of graph.statements) {
    const [subject, others] = endsOf(statement, withSources);
    for (const other of others) {
      add(subject, other, id);
      add(other, subject, id);
    }
  }
  return links;
}

/** The statements on the way back from an entity to where the search began. */
function trace(cameBy: ReadonlyMap<EntityId, Link | undefined>, end: EntityId): StatementId[] {
  const way: StatementId[] = [];
  for (let link = cameBy.get(end); link; link = cameBy.get(link.to)) {
    // A source and an object meet at the subject: one statement, not two.
    if (way[0] !== link.statement) way.unshift(link.statement);
  }
  return way;
}

/** The statements of a shortest way from one entity to another; undefined when there is none. */
export function findPath(graph: KnowledgeGraph, from: EntityId, to: EntityId): StatementId[] | undefined {
  return search(linksOf(graph, false), from, to) ?? search(linksOf(graph, true), from, to);
}

function search(
  links: ReadonlyMap<EntityId, readonly Link[]>,
  from: EntityId,
  to: EntityId,
): StatementId[] | undefined {
  const cameBy = new Map<EntityId, Link | undefined>([[from, undefined]]);
  // A map is walked in the order of its keys' insertion, those that are added on the way included.
  for (const entity of cameBy.keys()) {
    if (entity === to) return trace(cameBy, to);
    for (const link of links.get(entity) ?? []) {
      if (!cameBy.has(link.to)) cameBy.set(link.to, { statement: link.statement, to: entity });
    }
  }
  return undefined;
}
