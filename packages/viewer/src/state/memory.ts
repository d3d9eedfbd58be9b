import { type Decision, decisionLines, parseDecisions } from "@factline/core";
import { effect } from "@preact/signals";
import { hash } from "../load/seed.ts";
import type { Edits } from "./edits.ts";

/** Where a browser keeps what was decided in a page that is a file, so that a reload loses nothing. */
export interface Memory {
  readonly decisions: readonly Decision[];
  /** Keeps the log from now on. */
  readonly follow: (edits: Edits) => () => void;
}

/** Characters of the graph that, with its length, tell it from others. */
const KEYED = 50_000;

/** Opens the memory of a page with this graph, which carries these decisions already. */
export function openMemory(graph: string, carried: readonly Decision[]): Memory {
  const key = `factline ${graph.length} ${hash(graph.slice(0, KEYED))}`;
  const known = new Set<string>(carried.map(({ id }) => id));
  return {
    decisions: [...carried, ...recall(key).filter(({ id }) => !known.has(id))],
    follow: ({ log }) =>
      effect(() => {
        const own = log.value.filter(({ id }) => !known.has(id));
        if (own.length > 0) remember(key, decisionLines(own));
      }),
  };
}

/** A browser may forbid a page its storage, or have something else there: then nothing is recalled. */
function recall(key: string): Decision[] {
  try {
    return parseDecisions(localStorage.getItem(key) ?? "");
  } catch {
    return [];
  }
}

function remember(key: string, lines: string): void {
  try {
    localStorage.setItem(key, lines);
  } catch {
    // Without storage the log can still be saved as a file.
  }
}
