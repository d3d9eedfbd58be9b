/** No string of a graph becomes part of an update but as a term: a store has exactly the quads that were sent (row S8). */
import { createQuadMaker, createWriter, serialize, toQuads } from "@factline/core/rdf";
import fc from "fast-check";
import oxigraph from "oxigraph";
import { expect, test } from "vitest";
import { batchesOf } from "../packages/cli/src/load/batches.ts";
import { Endpoint } from "../packages/cli/src/load/endpoint.ts";
import { updateProtocol } from "../packages/cli/src/load/protocol.ts";
import { streamOf } from "../packages/cli/src/output/graph-stream.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { hostileGraphs } from "./support/hostile-graphs.ts";
import { noteFigure, trials } from "./support/long.ts";
import { linesOf } from "./support/rdf.ts";
import { startSparqlStore } from "./support/sparql-store.ts";

const base = "https://news.example/";
const graphs = [hostileGraph, ...fc.sample(hostileGraphs(6), { numRuns: trials(20, 1000), seed: 8 })];

test("S8: hostile graphs are the same in a store that was updated", { timeout: 3_600_000 }, async (context) => {
  const endpoint = new Endpoint({ tries: 1, timeoutMs: 60_000, signal: new AbortController().signal });
  const write = createWriter("ntriples").write;
  let count = 0;
  for (const graph of graphs) {
    const { url, store, close } = await startSparqlStore();
    const protocol = updateProtocol(endpoint, { update: url, most: 50 });
    for await (const batch of batchesOf(streamOf(graph), createQuadMaker({ base }), write, { size: 50 }))
      await protocol.put([batch]);
    const found = store.match();
    // A store keeps some numbers under a wider type; it does so by either way in.
    const loaded = new oxigraph.Store();
    loaded.load(serialize(toQuads(graph, { base }), "nquads"), { format: "application/n-quads" });
    expect(found).toHaveLength(loaded.size);
    expect(linesOf(found)).toEqual(linesOf(loaded.match()));
    count += found.length;
    close();
  }
  noteFigure(context, `${graphs.length} graphs, ${count.toLocaleString("en")} quads`);
});
