import { createHash } from "node:crypto";
import type { FactQuad, QuadMaker } from "@factline/core/rdf";
import { eventsOf } from "../output/events.ts";
import type { GraphStream } from "../output/graph-stream.ts";

/** Quads that are sent together: all of one graph, or some of the default graph. */
export interface Batch {
  /** IRI of the graph; undefined for the default graph. */
  readonly graph: string | undefined;
  /** N-Triples, a line a triple and each once. */
  readonly lines: readonly string[];
}

/** Tells a batch from any other. */
export function batchId({ graph, lines }: Batch): string {
  const hash = createHash("sha256").update(JSON.stringify(graph ?? null));
  for (const line of lines) hash.update(line);
  return hash.digest("hex");
}

/** Writes triples, their graphs left out. */
export type LineWriter = (quads: readonly FactQuad[]) => string;

/**
 * Cuts a graph into batches: each document's graph is one, and the default graph comes in parts of at least `size` triples.
 * The same graph gives the same batches.
 */
export function* batchesOf(stream: GraphStream, maker: QuadMaker, write: LineWriter, size: number): Generator<Batch> {
  let shared = new Set<string>();
  for (const quads of thingsOf(stream, maker)) {
    const inDefault = quads.filter(({ graph }) => graph.termType === "DefaultGraph");
    for (const line of linesOf(write(inDefault))) shared.add(line);
    if (shared.size >= size) {
      yield { graph: undefined, lines: [...shared] };
      shared = new Set();
    }
    yield* namedBatches(quads, write);
  }
  if (shared.size > 0) yield { graph: undefined, lines: [...shared] };
}

function* thingsOf(stream: GraphStream, maker: QuadMaker): Generator<FactQuad[]> {
  for (const document of stream.documents()) yield maker.document(document);
  for (const entity of stream.entities()) yield maker.entity(entity);
  for (const group of stream.statements()) {
    const events = eventsOf(group, stream).flatMap(([document, found]) => maker.events(found, document));
    // What a document states is one graph, which takes the place of the one before.
    yield [...maker.statements(group.statements, group.documents), ...events];
  }
}

function* namedBatches(quads: readonly FactQuad[], write: LineWriter): Generator<Batch> {
  const graphs = new Map<string, FactQuad[]>();
  for (const quad of quads) {
    if (quad.graph.termType === "DefaultGraph") continue;
    const known = graphs.get(quad.graph.value);
    if (known) known.push(quad);
    else graphs.set(quad.graph.value, [quad]);
  }
  for (const [graph, own] of graphs) yield { graph, lines: [...new Set(linesOf(write(own)))] };
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  lines.pop();
  return lines.map((line) => `${line}\n`);
}
