/** Which documents of the store repeat the text of others: worked out of all texts, and good until one changes. */
import { type CopyCandidate, findCopies } from "@factline/core";
import type { Connection } from "./connection.ts";
import { change, each, first, select, texts } from "./select.ts";

const step = "copies";

function* candidatesOf(connection: Connection): Generator<CopyCandidate> {
  for (const { id, metadata } of each<{ id: string; metadata: string }>(
    connection,
    `SELECT ${texts("id", "metadata")} FROM documents`,
  )) {
    const { date } = JSON.parse(metadata) as Pick<CopyCandidate, "date">;
    yield { id: id as CopyCandidate["id"], ...(date !== undefined && { date }) };
  }
}

/** The text of a document without the cost of the rest of its row. */
function textOf(connection: Connection, id: string): string {
  return first<{ text: string }>(connection, `SELECT ${texts("text")} FROM documents WHERE id = ?`, id)?.text ?? "";
}

const found = (connection: Connection): Map<string, string> =>
  findCopies(candidatesOf(connection), (id) => textOf(connection, id));

const isFinished = (connection: Connection): boolean =>
  select(connection, `SELECT ${texts("step")} FROM finished WHERE finished.step = ?`, step).length > 0;

/** The document whose text another repeats. */
export function originalOf(connection: Connection, id: string): string | undefined {
  const sql = `SELECT ${texts("original")} FROM copies WHERE document = ?`;
  return first<{ original: string }>(connection, sql, id)?.original;
}

/** Notes that documents have changed. */
export function forgetCopies(connection: Connection): void {
  change(connection, "DELETE FROM finished WHERE step = ?", step);
}

/** Finds the copies anew, unless nothing has changed since they were found. */
export function refreshCopies(connection: Connection): void {
  if (isFinished(connection)) return;
  change(connection, "DELETE FROM copies");
  for (const pair of found(connection)) change(connection, "INSERT INTO copies VALUES (?, ?)", ...pair);
  change(connection, "INSERT INTO finished VALUES (?)", step);
}

/** What of the copies is not as the texts have it. */
export function copyFaults(connection: Connection): string[] {
  if (!isFinished(connection)) return [];
  const rows = select<{ document: string; original: string }>(
    connection,
    `SELECT ${texts("document", "original")} FROM copies`,
  );
  const expected = found(connection);
  const wrong = rows.filter(({ document, original }) => expected.get(document) !== original);
  const missing = expected.size - (rows.length - wrong.length);
  return [
    ...wrong.map(({ document, original }) => `the document ${document} is no copy of ${original}`),
    ...(missing > 0 ? [`${missing} copies of other documents are not named`] : []),
  ];
}
