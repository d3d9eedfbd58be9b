import { FactlineError } from "@factline/core";
import { freeSpace } from "../disk/free-space.ts";

/** Result codes of SQLite by the byte that they have in common with their extended ones. */
const codes: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};

/** The number of a failure that the library knows no name of, or that it tells in words alone. */
function numberOf(error: Error): number | undefined {
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  const told = /^ConnectionFailed\(.*: (\d+)"\)$/.exec(error.message)?.[1];
  return told === undefined ? undefined : Number(told);
}

/** The code that SQLite gives an error, such as `SQLITE_FULL`; undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_")) return error.code;
  const number = numberOf(error);
  return number === undefined ? undefined : (codes[number & 0xff] ?? "SQLITE_ERROR");
}

/** Whether a failure says that something may not be written, or not be opened so that it could be. */
export function isReadOnly(error: unknown): boolean {
  return /^SQLITE_(?:READONLY|CANTOPEN)/.test(sqliteCode(error) ?? "");
}

/** What a failure of SQLite means to the user; any other error as it is. */
export function storeFailure(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  const reason = (error as Error).message;
  if (code.startsWith("SQLITE_FULL")) {
    return new FactlineError(
      "output-failed",
      `cannot write ${file}: the disk is full (${freeSpace(file)} free); what was stored before is kept, free some space and run it again`,
      error,
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT|CONSTRAINT|FORMAT|MISMATCH)/.test(code)) {
    return new FactlineError(
      "store-invalid",
      `${file} is damaged or no Factline graph (${reason}); build it anew from the articles`,
      error,
    );
  }
  if (isReadOnly(error)) {
    return new FactlineError(
      "output-failed",
      `${file} or its folder cannot be written; check their permissions, or work on a copy`,
      error,
    );
  }
  return new FactlineError(
    "output-failed",
    `cannot use ${file} (${reason}); check the folder and its permissions`,
    error,
  );
}
