import type { Point } from "./seed.ts";

/** Places by id of entity. */
export type Places = Readonly<Record<string, Point>>;

/** Reads the places that a page holds; what is no place is left out. */
export function readPlaces(json: string): Places {
  if (json.trim() === "") return {};
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, Point] => isPoint(entry[1])));
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && (value.length === 2 || value.length === 3) && value.every(Number.isFinite);
}
