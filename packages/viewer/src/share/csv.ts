import type { Library } from "../load/library.ts";
import { type Account, accountsOf } from "./account.ts";

const COLUMNS: readonly (keyof Account)[] = [
  "subject",
  "predicate",
  "object",
  "qualifiers",
  "standing",
  "sources",
  "when",
  "confidence",
  "quote",
  "headline",
  "paper",
  "date",
  "url",
];

/** Statements as CSV (RFC 4180), one a row, with the words that state them. */
export function toCsv(library: Library, ids: readonly string[]): string {
  const rows = accountsOf(library, ids).map((account) => COLUMNS.map((column) => cell(account[column])));
  // The mark at the beginning tells Excel that this is UTF-8.
  return `\ufeff${[[...COLUMNS], ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}

/** How a formula may begin; some spreadsheets take the wide forms, and what follows white space, for one, too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell in quotes; what a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}
