import { isAnyArrayBuffer } from "node:util/types";
import type Database from "libsql";
import type { Connection } from "./connection.ts";

/**
 * Columns of text or bytes, to be selected. They are read as bytes: as text, the library cuts them at U+0000, and ends the process
 * when a damaged file gives it what is not UTF-8.
 */
export function texts(...names: readonly string[]): string {
  return names.map((name) => `CAST(${name} AS BLOB) AS ${name}`).join(", ");
}

type Row = Record<string, unknown>;

/**
 * Statements that were run before: to prepare one takes longer than to run it, and what it holds is given back only when it
 * is collected, which happens late, since the engine does not see how much that is.
 */
const prepared = new WeakMap<Connection, Map<string, Database.Statement>>();

function statementOf(connection: Connection, sql: string): Database.Statement {
  const known = prepared.get(connection) ?? new Map<string, Database.Statement>();
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

/** Lets go of the statements of a connection that is closed. */
export function forgetStatements(connection: Connection): void {
  prepared.delete(connection);
}

/** Turns the bytes of a row into texts, in the row itself. */
function decode(row: Row): Row {
  for (const name in row) {
    const value = row[name];
    if (isAnyArrayBuffer(value)) row[name] = Buffer.from(value).toString("utf8");
    else if (Buffer.isBuffer(value)) row[name] = value.toString("utf8");
  }
  return row;
}

/** The rows of a query, with their text as strings; what is not UTF-8 becomes U+FFFD, which no seal fits. */
export function select<Result>(connection: Connection, sql: string, ...values: readonly (string | number)[]): Result[] {
  const rows = statementOf(connection, sql).all(...values) as Row[];
  for (const row of rows) decode(row);
  return rows as Result[];
}

/**
 * The first row of a query; undefined when it has none. In a loop that does not wait, this and not `select`: what the library
 * holds for several rows is given back only in the next turn of the event loop.
 */
export function first<Result>(
  connection: Connection,
  sql: string,
  ...values: readonly (string | number)[]
): Result | undefined {
  const row = statementOf(connection, sql).get(...values) as Row | undefined;
  return row && (decode(row) as Result);
}

/** Runs a statement that gives no rows; says how many rows it changed. */
export function change(connection: Connection, sql: string, ...values: readonly (string | number)[]): number {
  return statementOf(connection, sql).run(...values).changes;
}

/** The rows of a query one by one, so that they need not be held. */
export function* each<Result>(connection: Connection, sql: string): Generator<Result> {
  for (const row of connection.prepare(sql).iterate()) yield decode(row as Row) as Result;
}
