import { hash } from "node:crypto";
import Database from "libsql";
import { onTemporaryFiles, openNameless } from "./temporary-folder.ts";

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
  const database = openNameless((file) => {
    const made = new Database(file);
    // Nothing of it has to last: no journal, no sync, and one transaction to the end.
    made.exec(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE seen (key BLOB PRIMARY KEY) WITHOUT ROWID; BEGIN",
    );
    return made;
  });
  const insert = database.prepare("INSERT OR IGNORE INTO seen VALUES (?)");
  return {
    add: (text) =>
      onTemporaryFiles(() => insert.run([hash("sha256", text, "buffer").subarray(0, keyLength)]).changes > 0),
    close: () => void database.close(),
  };
}
