import type { EntityId, KnowledgeGraph, StatementId } from "@factline/core";
import { expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { findPath } from "./path.ts";

const [offer] = [...exampleGraph.statements.values()];
if (!offer) throw new Error("The example graph has a statement.");

const end = (id: string) => ({ ...offer.subject, entity: id as EntityId });

/** a – b – c – d, and a long way round from a to d. */
const links: readonly (readonly [string, string, string])[] = [
  ["1", "a", "b"],
  ["2", "c", "b"],
  ["3", "c", "d"],
  ["4", "a", "x"],
  ["5", "x", "y"],
  ["6", "y", "z"],
  ["7", "z", "d"],
];
const graph: KnowledgeGraph = {
  ...exampleGraph,
  statements: new Map(
    links.map(([id, subject, object]) => [
      id as StatementId,
      { ...offer, subject: end(subject), object: end(object), qualifiers: [] },
    ]),
  ),
};

test("who says so connects where nothing that is stated does", () => {
  const said = {
    ...offer,
    subject: end("a"),
    object: end("b"),
    qualifiers: [],
    attribution: [{ source: end("s"), cue: offer.predicate }],
  };
  const reported = { ...exampleGraph, statements: new Map([["1" as StatementId, said]]) };
  expect(findPath(reported, "s" as EntityId, "b" as EntityId)).toEqual(["1"]);
});

test.each([
  ["a", "d", ["1", "2", "3"]],
  ["d", "a", ["3", "2", "1"]],
  ["y", "b", ["5", "4", "1"]],
  ["a", "a", []],
  ["a", "nowhere", undefined],
])("leads from %s to %s by %j", (from, to, expected) => {
  expect(findPath(graph, from as EntityId, to as EntityId)).toEqual(expected);
});
