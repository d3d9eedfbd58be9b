import { parseGraphFile } from "@factline/core";
import { type Library, toLibrary } from "./library.ts";
import { readPlaces } from "./places.ts";

/** Reads what `renderPage` wrote into the page: the graph file, checked, and the places of its entities. */
export function load(graph: string, layout: string): Library {
  return toLibrary(parseGraphFile(graph), readPlaces(layout));
}
