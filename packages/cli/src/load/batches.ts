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
  /** Whether it takes the place of all that its graph held, rather than being added to it. */
  readonly replaces: boolean;
  /** Id of the batch without which this one says nothing, as the one before it has replaced its graph. */
  readonly after?: string;
}

/** Tells a batch from any other. */
export function batchId({ graph, lines, replaces, after }: Batch): string {
  const hash = createHash("sha256").update(JSON.stringify([graph ?? null, replaces, after ?? null]));
  for (const line of lines) hash.update(line);
  return hash.digest("hex");
}

/** Writes triples, their graphs left out. */
export type LineWriter = (quads: readonly FactQuad[]) => string;

/** How a graph is cut into batches. */
export interface BatchOptions {
  /** Triples that a part of the default graph has at least. */
  readonly size: number;
  /**
   * Given when the default graph takes the place of the one that the store has, as those of documents do in any case: tells
   * the content of the whole graph, since a part that was added to an earlier content must not count as sent.
   */
  readonly replace?: string;
}

/** Makes the parts of the default graph, each of which follows the one before where they replace what was there. */
function defaultBatches(replace: string | undefined): (lines: ReadonlySet<string>) => Batch {
  let after = replace;
  return (lines) => {
    const replaces = after !== undefined && after === replace;
    const batch: Batch = { graph: undefined, lines: [...lines], replaces, ...(after !== undefined && { after }) };
    if (after !== undefined) after = batchId(batch);
    return batch;
  };
}

/**
 * Cuts a graph into batches: each document's graph is one, and the default graph comes in parts. The same graph gives the
 * same batches.
 */
export function* batchesOf(
  stream: GraphStream,
  maker: QuadMaker,
  write: LineWriter,
  { size, replace }: BatchOptions,
): Generator<Batch> {
  let shared = new Set<string>();
  let parts = 0;
  const part = defaultBatches(replace);
  for (const quads of thingsOf(stream, maker)) {
    const inDefault = quads.filter(({ graph }) => graph.termType === "DefaultGraph");
    for (const line of linesOf(write(inDefault))) shared.add(line);
    if (shared.size >= size) {
      yield part(shared);
      shared = new Set();
      parts++;
    }
    yield* namedBatches(quads, write);
  }
  // Nothing takes the place of what there was, too.
  if (shared.size > 0 || (replace !== undefined && parts === 0)) yield part(shared);
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
  for (const [graph, own] of graphs) yield { graph, lines: [...new Set(linesOf(write(own)))], replaces: true };
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  lines.pop();
  return lines.map((line) => `${line}\n`);
}
