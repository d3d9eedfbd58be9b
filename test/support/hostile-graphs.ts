import type { KnowledgeGraph } from "@factline/core";
import fc from "fast-check";
import { graphOf, hostileStrings } from "./hostile-graph.ts";

const anyString = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** Graphs whose every id, label, word and address is a string that may break a writer or a reader. */
export function hostileGraphs(mostStrings: number): fc.Arbitrary<KnowledgeGraph> {
  return fc.uniqueArray(anyString, { minLength: 1, maxLength: mostStrings }).map((strings) => graphOf(strings));
}
