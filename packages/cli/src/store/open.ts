import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FactlineError } from "@factline/core";
import Database from "libsql";
import type { Connection } from "./connection.ts";
import { isReadOnly, sqliteCode } from "./failure.ts";
import { hasLog, markOf, markUnsealed, sealFile, sealThroughLog } from "./file-seal.ts";
import { checkForm, createTables, isEmpty, setting, upgrade } from "./form.ts";
import { releaseHandles } from "./release.ts";
import { forgetStatements } from "./select.ts";

/** Longest wait for another process that is about to finish its transaction. */
const patienceMs = 5000;

/** Fails when there is no file of a graph. */
export function requireStore(file: string): void {
  if (existsSync(file)) return;
  throw new FactlineError("store-missing", `${file} does not exist; make it with \`factline build\``);
}

/** Opens a graph for reading; what others write from now on is not seen. */
export function openReader(file: string): Connection {
  requireStore(file);
  try {
    return snapshotOf(file, file);
  } catch (error) {
    // A reader, too, writes beside the file, to say which state it reads: needless where nobody can write.
    if (!isReadOnly(error) || hasLog(file)) throw error;
    return snapshotOf(file, `${pathToFileURL(resolve(file)).href}?immutable=1`);
  }
}

/** Opens a file by a name that SQLite understands, and begins to read. */
function snapshotOf(file: string, name: string): Connection {
  const connection = new Database(name, { timeout: patienceMs });
  try {
    connection.exec("PRAGMA query_only = ON");
    checkForm(connection, file);
    connection.exec("BEGIN");
    // The snapshot is taken by the first read and not by BEGIN.
    isEmpty(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Ends the reading of a graph: what is closed but not collected must not hold the snapshot. */
export function closeReader(connection: Connection): Promise<void> {
  if (connection.inTransaction) connection.exec("ROLLBACK");
  return close(connection);
}

async function close(connection: Connection): Promise<void> {
  forgetStatements(connection);
  connection.close();
  await releaseHandles();
}

/** Opens a graph for writing, and makes it when there is none. */
export function openWriter(file: string): Connection {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const connection = new Database(file, { timeout: patienceMs });
  try {
    if (isEmpty(connection) && setting(connection, "application_id") === 0) {
      createTables(connection);
    }
    checkForm(connection, file);
    connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    upgrade(connection);
    markUnsealed(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Ends the writing of a graph: with all of it in the one file, as far as no reader needs the old state, and sealed in any case. */
export async function closeWriter(connection: Connection, file: string): Promise<void> {
  connection.exec("PRAGMA wal_checkpoint(PASSIVE)");
  const mark = markOf(connection);
  await close(connection);
  if (!mark) return;
  // Readers keep the log; the last of them to go writes it into the file and takes it away.
  if (hasLog(file)) await sealBesideReaders(file, mark);
  else await sealFile(file, mark);
}

async function sealBesideReaders(file: string, mark: Buffer): Promise<void> {
  const connection = new Database(file, { timeout: patienceMs });
  try {
    await sealThroughLog(connection, mark);
    connection.exec("PRAGMA wal_checkpoint(PASSIVE)");
  } catch (error) {
    // What was written is there and proven row by row; that the file is not sealed is said by whoever looks.
    if (sqliteCode(error) === undefined) throw error;
  } finally {
    await close(connection);
  }
}
