import { parseGraphFile } from "@factline/core";
import { type Library, toLibrary } from "./library.ts";
import type { Point } from "./seed.ts";

/** Reads what `renderPage` wrote into the page: the graph file, checked, and the positions of its entities. */
export function load(graph: string, layout: string): Library {
  return toLibrary(parseGraphFile(graph), readPositions(layout));
}

function readPositions(layout: string): Record<string, Point> {
  if (layout.trim() === "") return {};
  const entries = Object.entries(JSON.parse(layout) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, Point] => isPoint(entry[1])));
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
