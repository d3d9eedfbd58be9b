import { type KnowledgeGraph, type StatementId, statementLines } from "@factline/core";
import { expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { formatGraph } from "./graph-formats.ts";
import { toRdf } from "./rdf.ts";

const rdf = { base: "https://news.example/", rdf12: false };

/** More statements than one part takes, with the same facts again and again. */
const large: KnowledgeGraph = {
  ...exampleGraph,
  statements: new Map(
    Array.from({ length: 400 }, (_, copy) =>
      [...exampleGraph.statements].map(([id, statement]) => [`${id}-${copy}` as StatementId, statement] as const),
    ).flat(),
  ),
};

async function written(format: "ntriples" | "nquads" | "jsonl"): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of formatGraph(large, format, rdf)) parts.push(part);
  expect(parts.length).toBeGreaterThan(1);
  return parts.join("").trimEnd().split("\n");
}

test.each(["ntriples", "nquads"] as const)("writes in parts every line of %s, and each once", async (format) => {
  const whole = (await toRdf(large, format, rdf)).trimEnd().split("\n");
  expect((await written(format)).sort()).toEqual(whole.sort());
});

test("writes in parts the lines of JSON in their order", async () => {
  expect(await written("jsonl")).toEqual(statementLines(large).trimEnd().split("\n"));
});
