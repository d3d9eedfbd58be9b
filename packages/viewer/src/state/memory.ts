import { type Decision, decisionLines, parseDecisions } from "@factline/core";
import { effect } from "@preact/signals";
import { hash } from "../load/seed.ts";
import type { Edits, OpenedLog } from "./edits.ts";

/** Where what was decided is kept for as long as nothing else keeps it. */
export interface Memory {
  readonly log: OpenedLog;
  /** Keeps the log from now on. */
  readonly follow: (edits: Edits) => () => void;
}

/** Characters of the graph that, with its length, tell it from others. */
const KEYED = 50_000;

/** Opens the browser's memory of a page with this graph, so that a reload loses nothing; the page carries some decisions already. */
export function openMemory(graph: string, carried: readonly Decision[]): Memory {
  const key = `factline ${graph.length} ${hash(graph.slice(0, KEYED))}`;
  const known = new Set<string>(carried.map(({ id }) => id));
  const recalled = recall(key).filter(({ id }) => !known.has(id));
  return {
    log: { decisions: [...carried, ...recalled], saved: carried.length },
    follow: ({ log, saved }) => effect(() => remember(key, log.value.slice(saved.value))),
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

function remember(key: string, decisions: readonly Decision[]): void {
  try {
    if (decisions.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, decisionLines(decisions));
  } catch {
    // Without storage the log can still be saved as a file.
  }
}
