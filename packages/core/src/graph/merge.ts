import type {
  Entity,
  EntityId,
  EntityMention,
  GraphDocument,
  KnowledgeGraph,
  Statement,
  StatementId,
} from "../model/index.ts";
import { byCodeUnit, byStart, sortEntities, sortStatements } from "./order.ts";

/** Joins graphs: what has one id becomes one. The order of the graphs does not matter. */
export function mergeGraphs(graphs: readonly KnowledgeGraph[]): KnowledgeGraph {
  const documents = new Map<string, GraphDocument>();
  const entities = new Map<EntityId, Entity[]>();
  const statements = new Map<StatementId, Statement<EntityMention>>();
  for (const graph of graphs) {
    for (const document of graph.documents) documents.set(document.id, document);
    for (const [id, entity] of graph.entities) entities.set(id, [...(entities.get(id) ?? []), entity]);
    for (const [id, statement] of graph.statements) statements.set(id, statement);
  }
  return {
    documents: [...documents.values()].sort(byDate),
    entities: sortEntities([...entities.values()].map(mergeEntities)),
    statements: sortStatements(statements),
  };
}

/** Documents as a reader goes through them: by date, then title, then id. */
function byDate(a: GraphDocument, b: GraphDocument): number {
  return byCodeUnit(a.date ?? "", b.date ?? "") || byCodeUnit(a.title ?? "", b.title ?? "") || byCodeUnit(a.id, b.id);
}

/** One entity of several with one id; the one with the most mentions decides label and type. */
function mergeEntities(parts: readonly Entity[]): Entity {
  const sorted = parts.toSorted(
    (a, b) => b.mentions.length - a.mentions.length || byCodeUnit(JSON.stringify(a), JSON.stringify(b)),
  );
  const [main] = sorted as [Entity, ...Entity[]];
  if (parts.length === 1) return main;
  return {
    ...main,
    named: parts.some(({ named }) => named),
    aliases: mergeAliases(main.label, sorted),
    mentions: mergeMentions(sorted),
    salience: Math.max(...parts.map(({ salience }) => salience)),
  };
}

function mergeAliases(label: string, parts: readonly Entity[]): Entity["aliases"] {
  const counts = new Map<string, number>();
  for (const alias of parts.flatMap(({ aliases }) => aliases)) {
    counts.set(alias.label, (counts.get(alias.label) ?? 0) + alias.count);
  }
  for (const part of parts) if (!counts.has(part.label)) counts.set(part.label, 1);
  counts.delete(label);
  return [...counts]
    .map(([name, count]) => ({ label: name, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label));
}

function mergeMentions(parts: readonly Entity[]): Entity["mentions"] {
  const known = new Map(
    parts
      .flatMap(({ mentions }) => mentions)
      .map((mention) => [`${mention.document}:${mention.start}-${mention.end}`, mention]),
  );
  return [...known.values()].sort((a, b) => byCodeUnit(a.document, b.document) || byStart(a, b));
}
