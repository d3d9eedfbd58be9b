/**
 * The log of decisions in the store: rows are added at its end and never changed.
 *
 * The seal of each row covers that of the row before, so that a row that is gone or has changed its place shows.
 */
import { type Decision, decisionLines, FactlineError, parseDecisions } from "@factline/core";
import type { Connection } from "./connection.ts";
import { sealOf } from "./seal.ts";
import { select, texts } from "./select.ts";

interface LogRow {
  readonly place: number;
  readonly id: string;
  readonly record: string;
  readonly seal: string;
}

const sealOfRow = (before: string, { place, id, record }: Omit<LogRow, "seal">): string =>
  sealOf([before, place, id, record]);

function rowsOf(connection: Connection): LogRow[] {
  return select(connection, `SELECT place, ${texts("id", "record", "seal")} FROM decisions ORDER BY place`);
}

/** Which rows of the log are not as they were written. */
export function logFaults(connection: Connection): string[] {
  let before = "";
  return rowsOf(connection).flatMap((row) => {
    const fits = sealOfRow(before, row) === row.seal;
    before = row.seal;
    return fits ? [] : [`the decision ${row.id} is not what was written: its seal does not fit`];
  });
}

/** All decisions, the oldest first. */
export function readLog(connection: Connection, file: string): Decision[] {
  const [fault] = logFaults(connection);
  if (fault !== undefined) {
    throw new FactlineError("store-invalid", `${file} is damaged (${fault}); \`factline verify\` says where`);
  }
  return parseDecisions(
    rowsOf(connection)
      .map(({ record }) => record)
      .join("\n"),
  );
}

/** Adds decisions at the end of the log, but those that it has already; gives how many it added. */
export function appendToLog(connection: Connection, decisions: readonly Decision[]): number {
  const rows = rowsOf(connection);
  const known = new Set(rows.map(({ id }) => id));
  const last = rows.at(-1);
  const insert = connection.prepare("INSERT INTO decisions VALUES (?, ?, ?, ?)");
  let [place, seal] = [last?.place ?? 0, last?.seal ?? ""];
  for (const decision of decisions) {
    if (known.has(decision.id)) continue;
    known.add(decision.id);
    place++;
    const record = decisionLines([decision]).trimEnd();
    seal = sealOfRow(seal, { place, id: decision.id, record });
    insert.run(place, decision.id, record, seal);
  }
  return known.size - rows.length;
}
