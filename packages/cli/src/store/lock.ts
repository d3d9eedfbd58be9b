/**
 * One writer at a time.
 *
 * A write transaction on a file beside the store is held for as long as the writer lives. The system itself ends it with
 * the process, so that no kill leaves a lock behind; the file stays, and says nothing once nobody holds it.
 */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { FactlineError } from "@factline/core";
import Database from "libsql";
import { sqliteCode } from "./failure.ts";

/** Held by the one process that may write. */
export interface WriterLock {
  release(): void;
}

function holderOf(lock: Database.Database): number | undefined {
  const rows = lock.prepare("PRAGMA user_version").raw().all() as number[][];
  return rows[0]?.[0] || undefined;
}

/** Takes the lock and leaves the process's id in it for those who come later. */
function hold(lock: Database.Database): void {
  lock.exec("BEGIN IMMEDIATE");
  lock.exec(`PRAGMA user_version = ${process.pid}; COMMIT`);
  // Whoever comes in between holds it, and the next line fails.
  lock.exec("BEGIN IMMEDIATE");
}

/** Becomes the writer of a store, or fails at once and names the process that is. */
export function lockForWriting(file: string): WriterLock {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    hold(lock);
  } catch (error) {
    const holder = sqliteCode(error)?.startsWith("SQLITE_BUSY") ? (holderOf(lock) ?? "unknown") : undefined;
    lock.close();
    if (holder === undefined) throw error;
    throw new FactlineError(
      "store-locked",
      `${file} is being written by another factline (process ${holder}); wait until it is done`,
      error,
    );
  }
  return {
    release() {
      lock.exec("ROLLBACK");
      lock.close();
    },
  };
}
