/** Whatever the strings in a graph are, its RDF holds exactly its quads: nothing lost, nothing injected. */
import { setImmediate } from "node:timers/promises";
import { type FactQuad, serialize, toQuads } from "@factline/core/rdf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileGraphs } from "./support/hostile-graphs.ts";
import { trials } from "./support/long.ts";
import { formats, isTriples, linesOf, readersOf } from "./support/rdf.ts";

const RUNS = trials(100, 5_000, "FACTLINE_PROPERTY_RUNS");
/** With all trials beside other work the test takes as long as it takes. */
const timeout = 3_600_000;
const graphs = hostileGraphs(6);
const bases = fc.constantFrom(
  "https://example.org/",
  "http://localhost:8080/a?b=",
  "urn:example:",
  "https://e.example/#",
);

async function check(quads: readonly FactQuad[]): Promise<void> {
  for (const { format, mediaType } of formats) {
    const text = serialize(quads, format);
    const lines = linesOf(quads, isTriples(format));
    for (const read of readersOf(format)) {
      const found = await read(text, mediaType);
      expect(found, `${format} by ${read.name}`).toHaveLength(lines.length);
      expect(linesOf(found, isTriples(format)), `${format} by ${read.name}`).toEqual(lines);
    }
  }
}

test("O1: hostile graphs come back as they were, in every syntax", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(graphs, bases, async (graph, base) => {
      await check(toQuads(graph, { base }));
      // Oxigraph's terms live in WebAssembly memory, which is freed between turns of the event loop only.
      await setImmediate();
    }),
    { numRuns: RUNS },
  );
});

test("O1: the same graph gives the same bytes, in whatever order its quads come", { timeout }, () => {
  fc.assert(
    fc.property(graphs, fc.integer(), (graph, seed) => {
      const quads = toQuads(graph);
      const shuffled = [...quads].sort(
        (a, b) => ((a.object.value.length * 31 + seed) % 7) - ((b.object.value.length * 31 + seed) % 7),
      );
      for (const { format } of formats) expect(serialize(shuffled, format)).toBe(serialize(quads, format));
    }),
    { numRuns: RUNS },
  );
});
