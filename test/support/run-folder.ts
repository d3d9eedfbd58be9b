/** Gives the tests of one run a folder for temporary files of their own, and takes it away at the end (Vitest's `globalSetup`). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Called before the first test; processes that tests start inherit the folder. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "factline-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
