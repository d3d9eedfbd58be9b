import { type Document, type Extraction, extract, type Parser } from "@factline/core";
import { loadParser } from "../runtime/model.ts";
import type { RuntimeName } from "../runtime/runtime.ts";
import type { GraphRows } from "../store/row.ts";
import { graphRows } from "../store/rows.ts";

/** What is wanted of a reading: all of it, or the rows of its graph, which pass between threads at the cost of their texts. */
export type Part = "rows" | "extraction";

/** What was read off a document. */
export type Reading = GraphRows | Extraction;

/** A function that reads documents; the model is loaded when the first is there. */
export function readingWith(runtime: RuntimeName): (document: Document, part: Part) => Promise<Reading> {
  let parser: Promise<Parser> | undefined;
  return async (document, part) => {
    parser ??= loadParser(runtime);
    const extraction = await extract(document, await parser);
    // The tables of places are large, and wanted only where something is read.
    const { recognizeEntities } = await import("@factline/core/places");
    const graph = recognizeEntities(extraction.graph);
    return part === "rows" ? graphRows(document, graph) : { ...extraction, graph };
  };
}
