import { isAnyArrayBuffer } from "node:util/types";
import type { Connection } from "./connection.ts";

/**
 * Columns of text, to be selected. They are read as bytes: as text, the library cuts them at U+0000, and ends the process
 * when a damaged file gives it what is not UTF-8.
 */
export function texts(...names: readonly string[]): string {
  return names.map((name) => `CAST(${name} AS BLOB) AS ${name}`).join(", ");
}

function decoded(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns = Object.entries(row).map(([name, value]): [string, unknown] => [
    name,
    isAnyArrayBuffer(value) ? Buffer.from(value).toString("utf8") : value,
  ]);
  return Object.fromEntries(columns);
}

/** The rows of a query, with their text as strings; what is not UTF-8 becomes U+FFFD, which no seal fits. */
export function select<Row>(connection: Connection, sql: string, ...values: readonly (string | number)[]): Row[] {
  const rows = connection.prepare(sql).all(...values) as Record<string, unknown>[];
  return rows.map(decoded) as Row[];
}

/** The rows of a query one by one, so that they need not be held. */
export function* each<Row>(connection: Connection, sql: string): Generator<Row> {
  for (const row of connection.prepare(sql).iterate()) yield decoded(row as Record<string, unknown>) as Row;
}
