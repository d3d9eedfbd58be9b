import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FactlineError } from "@factline/core";

/** Does work on temporary files; a failure says where they are. */
export function onTemporaryFiles<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError(
      "output-failed",
      `cannot use a temporary file in ${tmpdir()} (${reason}); free some space there, or set TMPDIR to another folder`,
      error,
    );
  }
}

/** Removes a folder; where a file in it is open and cannot be removed, when the process ends. */
function removeFolder(folder: string): void {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    process.once("exit", remove);
  }
}

/** Opens a file in a new folder and takes its name away, so that it is gone with the process however that ends. */
export function openNameless<T>(open: (file: string) => T): T {
  return onTemporaryFiles(() => {
    const folder = mkdtempSync(join(tmpdir(), "factline-"));
    try {
      return open(join(folder, "nameless"));
    } finally {
      removeFolder(folder);
    }
  });
}
