import {
  type KnowledgeGraph,
  type StatementId,
  statementLines,
  toGexf,
  toGraphFile,
  toGraphml,
  toNeo4j,
  toNetwork,
} from "@factline/core";
import { serialize, toQuads } from "@factline/core/rdf";
import { describe, expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { hostileGraph } from "../../../../test/support/hostile-graph.ts";
import { linesOf, readWithOxigraph } from "../../../../test/support/rdf.ts";
import { chunks } from "./chunks.ts";
import { neo4jFiles } from "./folder-formats.ts";
import { type TextFormat, textParts } from "./graph-formats.ts";
import { streamOf } from "./graph-stream.ts";

const rdf = { base: "https://news.example/", rdf12: false };

/** The same facts again and again, so that there is more than one chunk. */
const large: KnowledgeGraph = {
  ...exampleGraph,
  statements: new Map(
    Array.from({ length: 400 }, (_, copy) =>
      [...exampleGraph.statements].map(([id, statement]) => [`${id}-${copy}` as StatementId, statement] as const),
    ).flat(),
  ),
};

async function written(graph: KnowledgeGraph, format: TextFormat): Promise<string> {
  let text = "";
  for await (const chunk of chunks(textParts(streamOf(graph), format, rdf))) text += chunk;
  return text;
}

async function files(graph: KnowledgeGraph): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const [name, write] of neo4jFiles(streamOf(graph))) {
    const parts: string[] = [];
    const keep = async (part: string | Uint8Array) => void parts.push(String(part));
    await write({ write: keep, close: async () => {}, abandon: async () => {} });
    written[name.replace(".csv", "")] = parts.join("");
  }
  return written;
}

describe.each([
  ["an example", exampleGraph],
  ["a large graph", large],
  ["a hostile graph", hostileGraph],
])("%s, part by part", (_, graph) => {
  test.each(["ntriples", "nquads"] as const)("has every line of %s once", async (format) => {
    const lines = (await written(graph, format)).trimEnd().split("\n");
    const whole = serialize(toQuads(graph, rdf), format).trimEnd().split("\n");
    expect(lines.sort()).toEqual(whole.sort());
  });

  test.each([
    ["trig", "application/trig"],
    ["jsonld", "application/ld+json"],
  ] as const)("is the same graph as %s", async (format, mediaType) => {
    const found = readWithOxigraph(await written(graph, format), mediaType);
    expect(linesOf(found)).toEqual(linesOf(toQuads(graph, rdf)));
  });

  test("is the same text as JSON, GraphML, GEXF and CSV", async () => {
    expect(await written(graph, "jsonl")).toBe(statementLines(graph));
    expect(await written(graph, "json")).toBe(`${JSON.stringify(toGraphFile(graph))}\n`);
    const network = toNetwork(graph);
    const sorted = (text: string) => text.split("\n").sort();
    expect(sorted(await written(graph, "graphml"))).toEqual(sorted(toGraphml(network)));
    expect(sorted(await written(graph, "gexf"))).toEqual(sorted(toGexf(network)));
    const { nodes = "", relationships } = await files(graph);
    expect(sorted(nodes)).toEqual(sorted(toNeo4j(network).nodes));
    expect(relationships).toBe(toNeo4j(network).relationships);
  });
});
