import { hash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { storeFailure } from "./failure.ts";

/** A set of texts that may be large: in memory are some of them, in a temporary file the others. */
export interface TemporarySet {
  /** Adds a text; says whether it was not there before. */
  add(text: string): boolean;
  close(): void;
}

/** Of the SHA-256 of a text so many bytes tell it from all others. */
const keyLength = 16;

/** Makes an empty set. */
export function temporarySet(): TemporarySet {
  const folder = mkdtempSync(join(tmpdir(), "factline-"));
  const file = join(folder, "set");
  const database = new Database(file);
  // Nothing of it has to last: no journal, no sync, and one transaction to the end.
  database.exec(
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE seen (key BLOB PRIMARY KEY) WITHOUT ROWID; BEGIN",
  );
  const insert = database.prepare("INSERT OR IGNORE INTO seen VALUES (?)");
  return {
    add(text) {
      try {
        return insert.run([hash("sha256", text, "buffer").subarray(0, keyLength)]).changes > 0;
      } catch (error) {
        throw storeFailure(error, file);
      }
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
