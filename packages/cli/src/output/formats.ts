import { type Extraction, type KnowledgeGraph, statementLines, toOie } from "@factline/core";
import type { Place } from "../sources/article.ts";
import { statementTable } from "../terminal/statement-table.ts";
import type { TableOptions } from "../terminal/table.ts";
import { type RdfOptions, toRdf } from "./rdf.ts";

export const extractFormats = ["table", "jsonl", "turtle", "ntriples", "nquads", "trig", "jsonld", "oie"] as const;
export type ExtractFormat = (typeof extractFormats)[number];

export interface FormatOptions {
  readonly rdf: RdfOptions;
  readonly table: TableOptions;
}

/** How extractions become output: article by article, or all in one at the end. */
export interface Format {
  /** Output of one article; absent where only the whole makes sense. */
  readonly each?: (extraction: Extraction, place: Place) => string | Promise<string>;
  /** Output of all articles, merged. */
  readonly whole?: (graph: KnowledgeGraph) => string | Promise<string>;
}

/** The writer of a format. */
export function createFormat(name: ExtractFormat, { rdf, table }: FormatOptions): Format {
  let tables = 0;
  switch (name) {
    case "table":
      return {
        each: ({ graph }, { file }) => `${tables++ > 0 ? "\n" : ""}${statementTable(graph, file, table)}`,
      };
    case "jsonl":
      return { each: ({ graph }) => statementLines(graph) };
    case "oie":
      return { each: toOie };
    case "ntriples":
    case "nquads":
      return { each: ({ graph }) => toRdf(graph, name, rdf) };
    case "turtle":
    case "trig":
    case "jsonld":
      return { whole: (graph) => toRdf(graph, name, rdf) };
  }
}
