/**
 * Gives back what a closed connection holds.
 *
 * libsql keeps the file of a closed connection open until the statements that were prepared on it are collected
 * (tursodatabase/libsql-js#228; mended there by #236, after 0.5.29). Until then a file that is removed keeps its room on
 * the disk, a write-ahead log stays beside its file, and a long-lived process runs out of handles. So they are collected.
 */
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | undefined;

/** Collects memory now: V8 gives the function to new contexts alone once it is asked for. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const found = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return found;
}

/** Ends when the files of closed connections are closed, too; nothing may hold their statements. */
export async function releaseHandles(): Promise<void> {
  collect ??= collector();
  collect();
  // What is collected is given back in the next turn of the event loop.
  await setImmediate();
}
