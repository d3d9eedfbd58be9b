/**
 * A graph into any SPARQL 1.1 store.
 *
 * In:  a stream of a graph, and how to reach the store.
 * Out: the store has the graph: a named graph for each document, replaced as a whole, the rest in the default graph.
 *      Whatever is sent may come twice, so that a request is tried again and a killed run goes on.
 * See: SPARQL 1.1 Graph Store HTTP Protocol; SPARQL 1.1 Update.
 */
import type { Batch } from "./batches.ts";
import { digestOf, TripleDigest } from "./digest.ts";
import type { Journal } from "./journal.ts";
import type { Protocol } from "./protocol.ts";

/** What was sent. */
export interface Loaded {
  triples: number;
  /** Batches that an earlier run had sent. */
  skipped: number;
  /** IRIs of the documents' graphs. */
  readonly graphs: Set<string>;
}

/** Puts batches together that one request may hold: no more triples than it takes, or one batch that has more. */
function* requestsOf(batches: Iterable<Batch>, { most }: Protocol): Generator<Batch[]> {
  let request: Batch[] = [];
  let triples = 0;
  for (const batch of batches) {
    if (request.length > 0 && triples + batch.lines.length > most) {
      yield request;
      [request, triples] = [[], 0];
    }
    request.push(batch);
    triples += batch.lines.length;
  }
  if (request.length > 0) yield request;
}

/** Sends batches one request after another; `done` is told of each. */
export async function sendBatches(
  batches: Iterable<Batch>,
  protocol: Protocol,
  journal: Journal,
  done: (loaded: Loaded) => void,
): Promise<Loaded> {
  const loaded: Loaded = { triples: 0, skipped: 0, graphs: new Set() };
  for (const request of requestsOf(batches, protocol)) {
    const open = request.filter((batch) => !journal.has(batch));
    if (open.length > 0) await protocol.put(open);
    for (const batch of open) journal.add(batch);
    loaded.skipped += request.length - open.length;
    for (const { graph } of request) if (graph !== undefined) loaded.graphs.add(graph);
    loaded.triples += request.reduce((sum, { lines }) => sum + lines.length, 0);
    done(loaded);
  }
  return loaded;
}

/** A graph of the store that is not what was sent. */
export interface Difference {
  /** IRI of the graph; undefined for the default graph. */
  readonly graph: string | undefined;
  readonly sent: number;
  readonly found: number;
}

/** Reads every graph back and compares count and content; gives those that differ. */
export async function readBack(batches: Iterable<Batch>, protocol: Protocol, done: () => void): Promise<Difference[]> {
  const differences: Difference[] = [];
  const shared = new TripleDigest();
  const compare = async (graph: string | undefined, sent: TripleDigest): Promise<void> => {
    const found = await digestOf(await protocol.read(graph));
    if (!found.equals(sent)) differences.push({ graph, sent: sent.count, found: found.count });
    done();
  };
  for (const { graph, lines } of batches) {
    const digest = graph === undefined ? shared : new TripleDigest();
    digest.add(lines.join(""));
    if (graph !== undefined) await compare(graph, digest);
  }
  await compare(undefined, shared);
  return differences;
}
