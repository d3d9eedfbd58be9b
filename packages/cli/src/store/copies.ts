/** Which documents of the store repeat the text of others: worked out when documents have come, changed or gone, of those alone. */
import { type CopyCandidate, type CopyLedger, findCopies, settleCopies } from "@factline/core";
import type { Connection } from "./connection.ts";
import { formOf } from "./form.ts";
import { change, each, first, select, texts } from "./select.ts";
import { DamagedRecord, storedJson } from "./stored-json.ts";

/** What stands for the date of a document that has none. */
const none = "";

const candidateOf = ({ id, date }: { readonly id: string; readonly date: string }): CopyCandidate => ({
  id: id as CopyCandidate["id"],
  ...(date !== none && { date }),
});

/** Documents with their dates, read one by one. */
function* candidatesOf(connection: Connection, condition = "TRUE"): Generator<CopyCandidate> {
  const sql = `SELECT ${texts("id", "metadata")} FROM documents WHERE ${condition}`;
  for (const { id, metadata } of each<{ id: string; metadata: string }>(connection, sql)) {
    const { date = none } = storedJson<Pick<CopyCandidate, "date">>(metadata);
    yield candidateOf({ id, date });
  }
}

/** The text of a document without the cost of the rest of its row. */
function textOf(connection: Connection, id: string): string {
  return first<{ text: string }>(connection, `SELECT ${texts("text")} FROM documents WHERE id = ?`, id)?.text ?? "";
}

/** The document whose text another repeats. */
export function originalOf(connection: Connection, id: string): string | undefined {
  const sql = `SELECT ${texts("original")} FROM copies WHERE document = ?`;
  return first<{ original: string }>(connection, sql, id)?.original;
}

/** Notes that a document has come or changed. */
export function unsettle(connection: Connection, id: string): void {
  change(connection, "INSERT OR IGNORE INTO unsettled VALUES (?)", id);
}

/** Notes that a document is about to go: what repeats it is looked at again, as if it had just come. */
export function unsettleCopiesOf(connection: Connection, id: string): void {
  const its = "SELECT document FROM copies WHERE original = ?";
  change(connection, `INSERT OR IGNORE INTO unsettled ${its}`, id);
  change(connection, `DELETE FROM fingerprints WHERE document IN (${its})`, id);
}

function know(connection: Connection, { id, date = none }: CopyCandidate, bands: readonly number[]): void {
  change(connection, "INSERT INTO fingerprints (document, date) VALUES (?, ?)", id, date);
  const sql = "SELECT number FROM fingerprints WHERE document = ?";
  const { number } = first<{ number: number }>(connection, sql, id) as { number: number };
  for (const band of bands) change(connection, "INSERT OR IGNORE INTO bands VALUES (?, ?)", band, number);
}

const columns = "CAST(fingerprints.document AS BLOB) AS id, CAST(fingerprints.date AS BLOB) AS date";

/** Documents that have a band of one document, too. */
const sharing = `
  SELECT DISTINCT ${columns} FROM fingerprints AS own
  JOIN bands AS its ON its.fingerprint = own.number
  JOIN bands ON bands.band = its.band
  JOIN fingerprints ON fingerprints.number = bands.fingerprint
  WHERE own.document = ? AND fingerprints.number <> own.number`;

const sharingOriginals = `${sharing} AND fingerprints.document NOT IN (SELECT document FROM copies)`;

const copiesOf = `
  SELECT ${columns} FROM copies JOIN fingerprints ON fingerprints.document = copies.document WHERE copies.original = ?`;

/** What the store knows of copies. */
function ledgerOf(connection: Connection): CopyLedger {
  const candidates = (sql: string, id: string): CopyCandidate[] =>
    select<{ id: string; date: string }>(connection, sql, id).map(candidateOf);
  return {
    textOf: (id) => textOf(connection, id),
    isKnown: (id) => select(connection, "SELECT 1 FROM fingerprints WHERE document = ?", id).length > 0,
    know: (document, bands) => know(connection, document, bands),
    sharing: (id) => candidates(sharing, id),
    sharingOriginals: (id) => candidates(sharingOriginals, id),
    isCopy: (id) => originalOf(connection, id) !== undefined,
    copiesOf: (id) => candidates(copiesOf, id),
    settle(id, original) {
      change(connection, "DELETE FROM copies WHERE document = ?", id);
      if (original !== undefined) change(connection, "INSERT INTO copies VALUES (?, ?)", id, original);
    },
  };
}

/** Finds the copies among what has come or changed, and what of the others depends on it. */
export function settleStore(connection: Connection): void {
  settleCopies(candidatesOf(connection, "id IN (SELECT document FROM unsettled)"), ledgerOf(connection));
  change(connection, "DELETE FROM unsettled");
}

/** The first form of a graph's file that knows which documents are not settled. */
const settledForm = 3;

/** Whether the copies are those of the documents as they are now; of a file of an earlier form nobody says so. */
function isSettled(connection: Connection): boolean {
  return formOf(connection) >= settledForm && select(connection, "SELECT 1 FROM unsettled LIMIT 1").length === 0;
}

/** The copies among the documents as they are; undefined when what is known of one was damaged. */
function copiesByText(connection: Connection): ReadonlyMap<string, string> | undefined {
  try {
    return findCopies(candidatesOf(connection), (id) => textOf(connection, id));
  } catch (error) {
    if (error instanceof DamagedRecord) return undefined;
    throw error;
  }
}

/** What of the copies is not as the texts have it. */
export function copyFaults(connection: Connection): string[] {
  if (!isSettled(connection)) return [];
  const rows = select<{ document: string; original: string }>(
    connection,
    `SELECT ${texts("document", "original")} FROM copies`,
  );
  const expected = copiesByText(connection);
  if (!expected) return ["which documents repeat others cannot be told"];
  const wrong = rows.filter(({ document, original }) => expected.get(document) !== original);
  const missing = expected.size - (rows.length - wrong.length);
  return [
    ...wrong.map(({ document, original }) => `the document ${document} is no copy of ${original}`),
    ...(missing > 0 ? [`${missing} copies of other documents are not named`] : []),
  ];
}
