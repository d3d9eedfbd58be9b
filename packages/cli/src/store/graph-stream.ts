/**
 * The graph of a store, read part by part: one document or one entity is held at a time.
 *
 * In:  a reader of the store.
 * Out: the same documents, entities and statements, in the same order, as `StoreReader.graph` gives at once. Which names
 *      of documents are one thing is found first, of what a document's named things are recognised by.
 */
import {
  byCodeUnit,
  type Document,
  type DocumentId,
  type DocumentProfile,
  type Entity,
  type EntityId,
  fromGraphFile,
  type GraphDocument,
  type Identities,
  type Identity,
  identify,
  type KnowledgeGraph,
  profileEntities,
  resolveEntities,
  sortStatements,
} from "@factline/core";
import { type GraphStream, type StatementGroup, streamOf } from "../output/graph-stream.ts";
import { linkerOf } from "../reconcile/linker.ts";
import { entityStream, findEntity } from "./entity-stream.ts";
import type { StoreReader } from "./reader.ts";
import type { DocumentRows } from "./row.ts";
import { toFile } from "./rows.ts";
import { storedJson } from "./stored-json.ts";

/** Entities whose label and type are kept, since neighbouring statements speak of the same ones. */
const keptEntities = 5000;

/** Reads the graph of a store part by part; one that people made decisions about is held whole. */
export function storeStream(reader: StoreReader): GraphStream {
  // A decision may join or part entities of any two documents.
  if (reader.count("decisions") > 0) return streamOf(reader.graph());
  reader.requireWhole();
  let found: Identities | undefined;
  /** Those of the document whose statements are read, where nothing else of the corpus is joined to them. */
  let own: ReadonlyMap<EntityId, Entity> = new Map();
  // Comes first in any case: this pass proves that every row is what was written, which none after it does again.
  const identities = (): Identities => {
    found ??= resolveEntities(profilesOf(reader), reader.shelf());
    return found;
  };
  const remembered = remembering((id) => findEntity(id, reader, identities()));
  return {
    *documents(): Generator<GraphDocument> {
      identities();
      for (const id of idsByDate(reader)) yield* graphOf(reader.headOf(id), reader).documents;
    },
    *entities() {
      const known = identities();
      const link = linkerOf(reader.services(), namedThings(known));
      for (const entity of entityStream(reader, known)) yield link(entity);
    },
    *statements(): Generator<StatementGroup> {
      const known = identities();
      const shared = reader.sharedEntities();
      const ids = Array.from(reader.heads(), ({ id }) => id);
      for (const id of ids.sort(byCodeUnit)) {
        const { documents, entities, statements } = identify(graphOf(reader.rowsOf(id), reader), known);
        own = withoutShared(entities, shared, known);
        if (statements.size > 0) yield { documents, statements: [...sortStatements(statements)] };
      }
    },
    entity: (id) => own.get(id) ?? remembered(id),
  };
}

/** How much the graph of a store holds, as its exports and its page have it: after all decisions. */
export function graphSize(reader: StoreReader): { readonly statements: number; readonly entities: number } {
  if (reader.count("decisions") > 0) {
    const { statements, entities } = reader.graph();
    return { statements: statements.size, entities: entities.size };
  }
  reader.requireWhole();
  const identities = resolveEntities(profilesOf(reader), reader.shelf());
  const ids = new Set<string>(identities.ids);
  for (const { document, id } of reader.entityIds())
    if (identities.of(document as DocumentId, id as EntityId) === undefined) ids.add(id);
  return { statements: reader.count("statements"), entities: ids.size };
}

/** The entities of a document that are as they are in the corpus: no row of another document is one with them. */
function withoutShared(
  entities: ReadonlyMap<EntityId, Entity>,
  shared: ReadonlySet<string>,
  identities: Identities,
): ReadonlyMap<EntityId, Entity> {
  return new Map([...entities].filter(([id]) => !shared.has(id) && !identities.has(id)));
}

function graphOf(rows: DocumentRows | undefined, reader: StoreReader): KnowledgeGraph {
  if (!rows) throw reader.damaged("a document has no extraction");
  return fromGraphFile(toFile(rows));
}

function* profilesOf(reader: StoreReader): Generator<DocumentProfile> {
  for (const rows of reader.rows()) yield* profileEntities(graphOf(reader.intact(rows), reader));
}

/** The label and type of everything that has a name. */
function* namedThings({ ids, get }: Identities): Generator<Pick<Entity, "label" | "type" | "named">> {
  for (const id of ids) {
    const { label, type } = get(id) as Identity;
    yield { label, type, named: true };
  }
}

/** The ids of the documents in the order of a graph: by date, then title, then id. */
function idsByDate(reader: StoreReader): string[] {
  const documents = Array.from(reader.heads(), ({ id, metadata }) => {
    const { date = "", title = "" } = storedJson<Pick<Document, "date" | "title">>(metadata);
    return { id, date, title };
  });
  documents.sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.title, b.title) || byCodeUnit(a.id, b.id));
  return documents.map(({ id }) => id);
}

/** Keeps the newest results of a look-up. */
function remembering(find: GraphStream["entity"]): GraphStream["entity"] {
  const known = new Map<EntityId, ReturnType<GraphStream["entity"]>>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const entity = find(id);
    known.set(id, entity);
    if (known.size > keptEntities) known.delete(known.keys().next().value as EntityId);
    return entity;
  };
}
