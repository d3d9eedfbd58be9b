/**
 * A graph that is read part by part, so that what writes it need not hold it.
 *
 * In:  a store, or a graph in memory.
 * Out: its documents, its entities, and its statements document by document, always in the same order.
 */
import type {
  Entity,
  EntityId,
  EntityMention,
  GraphDocument,
  KnowledgeGraph,
  Statement,
  StatementId,
} from "@factline/core";
import { entitiesOf } from "../query/terms.ts";

/** A statement with its id. */
export type StatementEntry = readonly [StatementId, Statement<EntityMention>];

/** Statements that are read together, and the documents that their evidence lies in. */
export interface StatementGroup {
  readonly documents: readonly GraphDocument[];
  readonly statements: readonly StatementEntry[];
}

/** A graph, part by part; each method can be called again and begins anew. */
export interface GraphStream {
  /** By date, title and id. */
  documents(): Iterable<GraphDocument>;
  /** By id. */
  entities(): Iterable<Entity>;
  /** By document and place in it. */
  statements(): Iterable<StatementGroup>;
  /** The entity of an id, with or without its mentions. */
  entity(id: EntityId): Entity | undefined;
}

/** Reads a graph in memory part by part. */
export function streamOf(graph: KnowledgeGraph): GraphStream {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  return {
    documents: () => graph.documents,
    entities: () => graph.entities.values(),
    *statements() {
      for (const statements of byDocument(graph.statements)) {
        const ids = new Set(statements.flatMap(([, { evidence }]) => evidence.map(({ document }) => document)));
        yield { documents: [...ids].flatMap((id) => documents.get(id) ?? []), statements };
      }
    },
    entity: (id) => graph.entities.get(id),
  };
}

/** Runs of statements whose first evidence lies in one document. */
function* byDocument(statements: Iterable<StatementEntry>): Generator<StatementEntry[]> {
  let run: StatementEntry[] = [];
  for (const entry of statements) {
    if (run[0] && run[0][1].evidence[0].document !== entry[1].evidence[0].document) {
      yield run;
      run = [];
    }
    run.push(entry);
  }
  if (run.length > 0) yield run;
}

/** A group of statements as a graph of its own, with the entities that they name. */
export function graphOf({ documents, statements }: StatementGroup, { entity }: GraphStream): KnowledgeGraph {
  const ids = new Set(statements.flatMap(([, statement]) => entitiesOf(statement)));
  const entities = [...ids].flatMap((id) => entity(id) ?? []);
  return {
    documents,
    entities: new Map(entities.map((each) => [each.id, each])),
    statements: new Map(statements),
  };
}

/** A whole stream as a graph in memory. */
export function collect(stream: GraphStream): KnowledgeGraph {
  return {
    documents: [...stream.documents()],
    entities: new Map(Array.from(stream.entities(), (entity) => [entity.id, entity])),
    statements: new Map(Array.from(stream.statements(), ({ statements }) => statements).flat()),
  };
}
