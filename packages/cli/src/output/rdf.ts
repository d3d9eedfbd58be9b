import type { EntityId, EntityType, KnowledgeGraph } from "@factline/core";
import type { PropertyRule, RdfFormat } from "@factline/core/rdf";
import { eventsOf } from "./events.ts";
import { type GraphStream, streamOf } from "./graph-stream.ts";
import { firstInMemory, type IsFirst, onceOnly } from "./once.ts";

export interface RdfOptions {
  /** Beginning of all IRIs. */
  readonly base: string;
  /** Whether to use triple terms, which RDF 1.1 has not. */
  readonly rdf12: boolean;
  /** The user's own properties for some predicates. */
  readonly rules?: readonly PropertyRule[];
  /** Finds out what was given before, in a syntax without graphs; in memory without it. */
  readonly isFirst?: () => IsFirst;
}

/** Writes a graph as RDF part by part; the RDF library is loaded only when it is asked for. */
export async function* rdfParts(
  stream: GraphStream,
  format: RdfFormat,
  { base, rdf12, rules = [], isFirst = firstInMemory }: RdfOptions,
): AsyncGenerator<string> {
  const { createQuadMaker, createWriter, propertyMap } = await import("@factline/core/rdf");
  const properties = propertyMap(rules, (id: EntityId): { readonly type: EntityType } | undefined => stream.entity(id));
  const maker = createQuadMaker({ base, rdf12, properties });
  const writer = createWriter(format, base);
  const { write: lineOf } = createWriter("ntriples", base);
  const once = onceOnly(format, base, isFirst, (quad) => lineOf([quad]));
  for (const document of stream.documents()) yield writer.write(maker.document(document));
  for (const entity of stream.entities()) yield writer.write(once(maker.entity(entity)));
  for (const group of stream.statements()) {
    yield writer.write(once(maker.statements(group.statements, group.documents)));
    for (const [document, found] of eventsOf(group, stream)) yield writer.write(once(maker.events(found, document)));
  }
  yield writer.end();
}

/** Writes a graph in memory as RDF. */
export async function toRdf(graph: KnowledgeGraph, format: RdfFormat, options: RdfOptions): Promise<string> {
  let text = "";
  for await (const part of rdfParts(streamOf(graph), format, options)) text += part;
  return text;
}

/** The rules of a table of the user's own properties; none without one. */
export async function rulesOf(table: string | undefined): Promise<readonly PropertyRule[]> {
  if (table === undefined) return [];
  const { readPropertyTable } = await import("./property-table.ts");
  return readPropertyTable(table);
}
