import type { GraphFile } from "@factline/core";
import { entitiesOf, type Library } from "../load/library.ts";

/** The part of a graph that some of its statements need: they, their entities and sources, their documents. */
export function sliceOf({ graph }: Library, ids: readonly string[]): GraphFile {
  const wanted = new Set(ids);
  const statements = graph.statements.filter(({ id }) => wanted.has(id));
  const documents = new Set(
    statements.flatMap(({ document, evidence }) => [document, ...evidence.flatMap((each) => each.document ?? [])]),
  );
  const entities = new Set(
    statements.flatMap((record) => [
      ...entitiesOf(record).map(({ id }) => id),
      ...record.attribution.map(({ source }) => source.id),
    ]),
  );
  return {
    schema: 1,
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    // Mentions in documents that are left out would point nowhere.
    entities: graph.entities
      .filter(({ id }) => entities.has(id))
      .map((entity) => ({ ...entity, mentions: entity.mentions.filter(({ document }) => documents.has(document)) })),
    statements,
  };
}
