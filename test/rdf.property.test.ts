/** Whatever the strings in a graph are, its RDF holds exactly its quads: nothing lost, nothing injected. */
import { setImmediate } from "node:timers/promises";
import type { KnowledgeGraph } from "@factline/core";
import { type FactQuad, serialize, toQuads } from "@factline/core/rdf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphOf, hostileStrings } from "./support/hostile-graph.ts";
import { formats, isTriples, linesOf, readWithN3, readWithOxigraph } from "./support/rdf.ts";

const RUNS = Number(process.env.FACTLINE_PROPERTY_RUNS ?? 100);
const anyString = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const hostileGraphs: fc.Arbitrary<KnowledgeGraph> = fc
  .uniqueArray(anyString, { minLength: 1, maxLength: 6 })
  .map((strings) => graphOf(strings));
const bases = fc.constantFrom(
  "https://example.org/",
  "http://localhost:8080/a?b=",
  "urn:example:",
  "https://e.example/#",
);

function check(quads: readonly FactQuad[]): void {
  for (const { format, mediaType } of formats) {
    const text = serialize(quads, format);
    const lines = linesOf(quads, isTriples(format));
    for (const read of [readWithN3, readWithOxigraph]) {
      const found = read(text, mediaType);
      expect(found, `${format} by ${read.name}`).toHaveLength(lines.length);
      expect(linesOf(found, isTriples(format)), `${format} by ${read.name}`).toEqual(lines);
    }
  }
}

test("hostile graphs come back as they were, in every syntax", async () => {
  await fc.assert(
    fc.asyncProperty(hostileGraphs, bases, async (graph, base) => {
      check(toQuads(graph, { base }));
      // Oxigraph's terms live in WebAssembly memory, which is freed between turns of the event loop only.
      await setImmediate();
    }),
    { numRuns: RUNS },
  );
});

test("the same graph gives the same bytes, in whatever order its quads come", () => {
  fc.assert(
    fc.property(hostileGraphs, fc.integer(), (graph, seed) => {
      const quads = toQuads(graph);
      const shuffled = [...quads].sort(
        (a, b) => ((a.object.value.length * 31 + seed) % 7) - ((b.object.value.length * 31 + seed) % 7),
      );
      for (const { format } of formats) expect(serialize(shuffled, format)).toBe(serialize(quads, format));
    }),
    { numRuns: RUNS },
  );
});
