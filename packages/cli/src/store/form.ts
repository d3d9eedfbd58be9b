/** The form of a graph's file: which tables it has. */
import { FactlineError } from "@factline/core";
import type { Connection } from "./connection.ts";
import { applicationId, schema, schemaVersion, upgrades } from "./schema.ts";

/** A number that SQLite keeps of a file. */
export function setting(connection: Connection, name: string): number {
  const rows = connection.prepare<[]>(`PRAGMA ${name}`).raw().all() as number[][];
  return rows[0]?.[0] ?? 0;
}

/** Which form of the tables a graph's file has; a file of an earlier one can be read, and is brought up to date when it is written. */
export function formOf(connection: Connection): number {
  return setting(connection, "user_version");
}

/** Brings a file of an earlier form up to date: wholly or not at all. */
export function upgrade(connection: Connection): void {
  const version = formOf(connection);
  if (version === schemaVersion) return;
  const missing = Array.from({ length: schemaVersion - version }, (_, at) => upgrades[version + at]);
  connection.exec(`BEGIN IMMEDIATE; ${missing.join("")} PRAGMA user_version = ${schemaVersion}; COMMIT`);
}

/** Whether nothing was ever written to a file. */
export function isEmpty(connection: Connection): boolean {
  return connection.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").all().length === 0;
}

/** Whether a graph has neither articles nor decisions: what could not be read is all that may be in it. */
export function holdsNothing(connection: Connection): boolean {
  return ["documents", "decisions"].every(
    (table) => connection.prepare(`SELECT 1 FROM ${table} LIMIT 1`).all().length === 0,
  );
}

/** Fails when a file is no graph, or one of a form that is not known. */
export function checkForm(connection: Connection, file: string): void {
  if (setting(connection, "application_id") !== applicationId) {
    throw new FactlineError(
      "store-invalid",
      `${file} is no Factline graph; name one that \`factline build\` made, or a new file`,
    );
  }
  const version = formOf(connection);
  if (version < 1) {
    throw new FactlineError(
      "store-invalid",
      `${file} is damaged (its form is ${version}); build it anew from the articles`,
    );
  }
  if (version > schemaVersion) {
    throw new FactlineError(
      "store-invalid",
      `${file} was made by a newer Factline (its format is ${version}, this one reads ${schemaVersion}); update Factline`,
    );
  }
}

/** Makes the tables of a graph in a file that has none. */
export function createTables(connection: Connection): void {
  connection.exec(`BEGIN IMMEDIATE; ${schema} COMMIT`);
}
