/**
 * Makes one graph of the graphs of many documents: one thing is one node.
 *
 * In:  graphs of documents, in any order, such as two that name "Yusuf al-Hariri" and "Youssef Hariri".
 * Out: their documents, entities and statements as one graph; each entity that several documents name says why it is one.
 *
 * `profileEntities`, `resolveEntities` and `identify` are its steps, for those who cannot hold all graphs in memory.
 */
import {
  byCodeUnit,
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityMention,
  type GraphDocument,
  joinEntities,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  sortEntities,
  sortStatements,
} from "../model/index.ts";
import { type Identities, type Identity, resolveEntities } from "./identities.ts";
import { profileEntities } from "./profile.ts";
import { renameNodes } from "./rename.ts";

export { type Identities, type Identity, resolveEntities } from "./identities.ts";
export { type DocumentProfile, type EntityProfile, profileEntities } from "./profile.ts";
export type { Shelf } from "./shelf.ts";

/** Joins graphs: what the evidence shows to be one thing becomes one. The order of the graphs does not matter. */
export function mergeGraphs(graphs: readonly KnowledgeGraph[]): KnowledgeGraph {
  const own = latest(graphs);
  const identities = resolveEntities(own.flatMap(profileEntities));
  const renamed = own.map((graph) => identify(graph, identities));
  const parts = new Map<EntityId, Entity[]>();
  for (const graph of renamed) {
    for (const [id, entity] of graph.entities) {
      const known = parts.get(id);
      if (known) known.push(entity);
      else parts.set(id, [entity]);
    }
  }
  return {
    documents: renamed.flatMap(({ documents }) => documents).sort(byDate),
    entities: sortEntities([...parts].map(([id, entities]) => joinParts(entities, identities.get(id)))),
    statements: sortStatements(new Map(renamed.flatMap(({ statements }) => [...statements]))),
  };
}

/** Graphs of one document each; of two of the same document the later counts. */
function latest(graphs: readonly KnowledgeGraph[]): KnowledgeGraph[] {
  const byDocument = new Map<DocumentId, KnowledgeGraph>();
  for (const graph of graphs.flatMap(split)) byDocument.set((graph.documents[0] as GraphDocument).id, graph);
  return [...byDocument.values()];
}

/** The graphs of a graph's documents. */
function split(graph: KnowledgeGraph): KnowledgeGraph[] {
  if (graph.documents.length === 1) return [graph];
  return graph.documents.map((document) => ({
    documents: [document],
    entities: new Map(
      [...graph.entities].flatMap(([id, entity]) => {
        const mentions = entity.mentions.filter((mention) => mention.document === document.id);
        return mentions.length === 0 ? [] : [[id, { ...entity, mentions }] as const];
      }),
    ),
    statements: new Map([...graph.statements].filter(([, { evidence }]) => evidence[0].document === document.id)),
  }));
}

/** Documents as a reader goes through them: by date, then title, then id. */
function byDate(a: GraphDocument, b: GraphDocument): number {
  return byCodeUnit(a.date ?? "", b.date ?? "") || byCodeUnit(a.title ?? "", b.title ?? "") || byCodeUnit(a.id, b.id);
}

/** One document's graph with the ids that its things have in the corpus. The ids of statements stay. */
export function identify(graph: KnowledgeGraph, identities: Identities): KnowledgeGraph {
  const [document] = graph.documents;
  if (!document) return graph;
  const rename = (id: EntityId) => identities.of(document.id, id) ?? id;
  const parts = new Map<EntityId, Entity[]>();
  for (const [id, entity] of graph.entities) {
    const renamed = rename(id);
    parts.set(renamed, [...(parts.get(renamed) ?? []), { ...entity, id: renamed }]);
  }
  const statements = [...graph.statements].map(([id, statement]): [StatementId, Statement<EntityMention>] => [
    id,
    renameNodes(statement, rename),
  ]);
  return {
    documents: graph.documents,
    entities: sortEntities([...parts].map(([id, entities]) => joinEntities(entities, id))),
    statements: new Map(statements),
  };
}

/** A thing of the corpus made of its parts in documents, with the label and type that all of them together give it. */
export function joinParts(parts: readonly Entity[], identity: Identity | undefined): Entity {
  const joined = joinEntities(parts);
  if (!identity || identity.members.length === 1) return joined;
  const { label, type, merges } = identity;
  const own = joined.aliases.find((alias) => alias.label === label);
  const aliases = joined.aliases.filter((alias) => alias !== own);
  const formerly = joined.label === label ? [] : [{ label: joined.label, count: 1 }];
  return {
    ...joined,
    label,
    type,
    aliases: [...aliases, ...formerly].sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label)),
    merges,
  };
}
