import { FactlineError } from "@factline/core";
import { freeSpace } from "../disk/free-space.ts";

/** The code that SQLite gives an error, such as `SQLITE_FULL`; undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code.startsWith("SQLITE_") ? error.code : undefined;
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
  return new FactlineError(
    "output-failed",
    `cannot use ${file} (${reason}); check the folder and its permissions`,
    error,
  );
}
