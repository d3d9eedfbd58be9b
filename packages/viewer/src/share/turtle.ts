import { fromGraphFile } from "@factline/core";
import { serialize, toQuads } from "@factline/core/rdf";
import type { Library } from "../load/library.ts";
import { sliceOf } from "./slice.ts";

/** Statements as Turtle, with their evidence and provenance, just as the command line writes them. */
export function toTurtle(library: Library, ids: readonly string[]): string {
  return serialize(toQuads(fromGraphFile(sliceOf(library, ids))), "turtle");
}
