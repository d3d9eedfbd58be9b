import { type Document, type Extraction, extract, type KnowledgeGraph, type Parser } from "@factline/core";
import { loadParser } from "../runtime/model.ts";
import type { RuntimeName } from "../runtime/runtime.ts";

/** How much of an extraction is wanted: what is not need not pass between threads. */
export type Part = "graph" | "extraction";

/** What was read off a document. */
export type Reading = KnowledgeGraph | Extraction;

/** A function that reads documents; the model is loaded when the first is there. */
export function readingWith(runtime: RuntimeName): (document: Document, part: Part) => Promise<Reading> {
  let parser: Promise<Parser> | undefined;
  return async (document, part) => {
    parser ??= loadParser(runtime);
    const extraction = await extract(document, await parser);
    // The tables of places are large, and wanted only where something is read.
    const { recognizeEntities } = await import("@factline/core/places");
    const graph = recognizeEntities(extraction.graph);
    return part === "graph" ? graph : { ...extraction, graph };
  };
}
