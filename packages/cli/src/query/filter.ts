/**
 * A part of a graph.
 *
 * In:  a graph, and what its statements must be like, such as asserted ones of at least 0.8 confidence.
 * Out: those statements, with the entities and documents that they need.
 */
import {
  type EntityMention,
  type EntityType,
  isValue,
  type KnowledgeGraph,
  type Modality,
  type Statement,
} from "@factline/core";
import { entitiesOf } from "./terms.ts";

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

function criteria(graph: KnowledgeGraph, filter: GraphFilter): ((statement: Statement<EntityMention>) => boolean)[] {
  const dates = new Map(graph.documents.map(({ id, date }) => [id, date]));
  const { document, since, until, type, modality, minConfidence = 0 } = filter;
  return [
    ({ evidence }) => document === undefined || evidence.some((place) => document.includes(place.document)),
    ({ evidence }) => evidence.some((place) => lies(dates.get(place.document), since, until)),
    ({ subject, object }) =>
      type === undefined ||
      [subject, object].some((term) => {
        const entity = term && !isValue(term) ? graph.entities.get(term.entity) : undefined;
        return entity !== undefined && type.includes(entity.type);
      }),
    (statement) => modality === undefined || modality.includes(statement.modality),
    ({ confidence }) => confidence >= minConfidence,
  ];
}

/** The part of a graph whose statements are as a filter wants them; all of it when the filter wants nothing. */
export function filterGraph(graph: KnowledgeGraph, filter: GraphFilter): KnowledgeGraph {
  const { document, since, until, type, modality, minConfidence = 0 } = filter;
  if (minConfidence <= 0 && [document, since, until, type, modality].every((wanted) => wanted === undefined)) {
    return graph;
  }
  const tests = criteria(graph, filter);
  const statements = new Map([...graph.statements].filter(([, statement]) => tests.every((test) => test(statement))));
  const kept = [...statements.values()];
  const entities = new Set(kept.flatMap(entitiesOf));
  const documents = new Set(kept.flatMap(({ evidence }) => evidence.map((place) => place.document)));
  return {
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    entities: new Map(
      [...graph.entities]
        .filter(([id]) => entities.has(id))
        .map(([id, entity]) => [
          id,
          {
            ...entity,
            mentions: entity.mentions.filter((mention) => documents.has(mention.document)),
          },
        ]),
    ),
    statements,
  };
}
