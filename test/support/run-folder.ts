/** Gives the tests of one run a folder for temporary files of their own, and takes it away at the end (Vitest's `globalSetup`). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const PREFIX = "factline-tests-";

/** Called before the first test of each project; processes that tests start inherit the folder. */
export default function setup(): (() => void) | undefined {
  // One for all projects: a folder in a folder makes paths too long for Chromium's socket (108 bytes).
  if (basename(tmpdir()).startsWith(PREFIX)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
