import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { FactlineError } from "@factline/core";
import Database from "libsql";
import { applicationId, schema, schemaVersion } from "./schema.ts";

/** An open SQLite file. */
export type Connection = Database.Database;

/** Longest wait for another process that is about to finish its transaction. */
const patienceMs = 5000;

function setting(connection: Connection, name: string): number {
  const rows = connection.prepare<[]>(`PRAGMA ${name}`).raw().all() as number[][];
  return rows[0]?.[0] ?? 0;
}

function isEmpty(connection: Connection): boolean {
  return connection.prepare("SELECT name FROM sqlite_schema LIMIT 1").all().length === 0;
}

function checkFormat(connection: Connection, file: string): void {
  if (setting(connection, "application_id") !== applicationId) {
    throw new FactlineError(
      "store-invalid",
      `${file} is no Factline graph; name one that \`factline build\` made, or a new file`,
    );
  }
  const version = setting(connection, "user_version");
  if (version > schemaVersion) {
    throw new FactlineError(
      "store-invalid",
      `${file} was made by a newer Factline (its format is ${version}, this one reads ${schemaVersion}); update Factline`,
    );
  }
}

/** Fails when there is no file of a graph. */
export function requireStore(file: string): void {
  if (existsSync(file)) return;
  throw new FactlineError("store-missing", `${file} does not exist; make it with \`factline build\``);
}

/** Opens a graph for reading; what others write from now on is not seen. */
export function openReader(file: string): Connection {
  requireStore(file);
  const connection = new Database(file, { timeout: patienceMs });
  try {
    connection.exec("PRAGMA query_only = ON");
    checkFormat(connection, file);
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
export function closeReader(connection: Connection): void {
  if (connection.inTransaction) connection.exec("ROLLBACK");
  connection.close();
}

/** Opens a graph for writing, and makes it when there is none. */
export function openWriter(file: string): Connection {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const connection = new Database(file, { timeout: patienceMs });
  try {
    if (isEmpty(connection) && setting(connection, "application_id") === 0) {
      connection.exec(`BEGIN IMMEDIATE; ${schema} COMMIT`);
    }
    checkFormat(connection, file);
    connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Ends the writing of a graph, with all of it in the one file as far as no reader needs the old state. */
export function closeWriter(connection: Connection): void {
  connection.exec("PRAGMA wal_checkpoint(PASSIVE)");
  connection.close();
}
