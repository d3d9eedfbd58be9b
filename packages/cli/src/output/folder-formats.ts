import { neo4jNodeLines, neo4jRelationshipLines } from "@factline/core";
import { chunks } from "./chunks.ts";
import type { GraphStream } from "./graph-stream.ts";
import { graphragTables } from "./graphrag/graphrag.ts";
import { networkOf } from "./network.ts";
import { writeParquet } from "./parquet.ts";
import type { Sink } from "./sink.ts";

/** Formats that are several files in a folder. */
export const folderFormats = ["neo4j", "parquet"] as const;
export type FolderFormat = (typeof folderFormats)[number];

/** The files of a folder by name, and what writes each. */
export type Files = ReadonlyMap<string, (sink: Sink) => Promise<void>>;

const lineWriter = (lines: Iterable<string>) => async (sink: Sink) => {
  for await (const chunk of chunks(lines)) await sink.write(chunk);
};

/** The files for Neo4j's importer. */
export function neo4jFiles(stream: GraphStream): Files {
  const { nodes, edges } = networkOf(stream);
  return new Map([
    ["nodes.csv", lineWriter(neo4jNodeLines(nodes))],
    ["relationships.csv", lineWriter(neo4jRelationshipLines(edges))],
  ]);
}

/** The tables for GraphRAG. */
export function parquetFiles(stream: GraphStream): Files {
  return new Map(
    Array.from(graphragTables(stream), ([name, table]) => [name, (sink: Sink) => writeParquet(table, sink)] as const),
  );
}
