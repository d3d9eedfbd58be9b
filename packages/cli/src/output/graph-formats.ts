import {
  type KnowledgeGraph,
  statementLines,
  toGexf,
  toGraphFile,
  toGraphml,
  toNeo4j,
  toNetwork,
} from "@factline/core";
import { type RdfOptions, toRdf } from "./rdf.ts";
import { slices, statementSlices } from "./slices.ts";

export const exportFormats = [
  "turtle",
  "trig",
  "ntriples",
  "nquads",
  "jsonl",
  "json",
  "graphml",
  "gexf",
  "neo4j",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats that have no place for a statement without an object. */
export const networkFormats: ReadonlySet<ExportFormat> = new Set(["graphml", "gexf", "neo4j"]);

/** Lines of RDF part by part; what is not said of one statement can come up in several parts and is written once. */
async function* rdfLines(
  graph: KnowledgeGraph,
  format: "ntriples" | "nquads",
  rdf: RdfOptions,
): AsyncGenerator<string> {
  const ofStatement = `<${rdf.base}statement/`;
  const written = new Set<string>();
  for (const part of slices(graph)) {
    const lines = (await toRdf(part, format, rdf)).split("\n").filter((line) => line !== "" && !written.has(line));
    for (const line of lines) if (!line.startsWith(ofStatement)) written.add(line);
    yield lines.map((line) => `${line}\n`).join("");
  }
}

/**
 * Writes a graph as one file, part by part where the format has lines; the same content gives the same bytes.
 */
export async function* formatGraph(
  graph: KnowledgeGraph,
  format: Exclude<ExportFormat, "neo4j">,
  rdf: RdfOptions,
): AsyncGenerator<string> {
  switch (format) {
    case "jsonl":
      for (const part of statementSlices(graph)) yield statementLines(part);
      break;
    case "ntriples":
    case "nquads":
      yield* rdfLines(graph, format, rdf);
      break;
    case "json":
      yield `${JSON.stringify(toGraphFile(graph))}\n`;
      break;
    case "graphml":
      yield toGraphml(toNetwork(graph));
      break;
    case "gexf":
      yield toGexf(toNetwork(graph));
      break;
    default:
      yield await toRdf(graph, format, rdf);
  }
}

/** Writes a whole graph as the files of a folder, by name. */
export function formatFolder(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const { nodes, relationships } = toNeo4j(toNetwork(graph));
  return new Map([
    ["nodes.csv", nodes],
    ["relationships.csv", relationships],
  ]);
}
