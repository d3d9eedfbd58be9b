import type { KnowledgeGraph } from "@factline/core";
import type { RdfFormat } from "@factline/core/rdf";

export interface RdfOptions {
  /** Beginning of all IRIs. */
  readonly base: string;
  /** Whether to use triple terms, which RDF 1.1 has not. */
  readonly rdf12: boolean;
}

/** Writes a graph as RDF; the RDF library is loaded only when it is asked for. */
export async function toRdf(graph: KnowledgeGraph, format: RdfFormat, options: RdfOptions): Promise<string> {
  const { serialize, toQuads } = await import("@factline/core/rdf");
  return serialize(toQuads(graph, options), format);
}
