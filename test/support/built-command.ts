/** Runs the built command as a user would: `packages/cli/bin/factline.js`. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "packages/cli/bin/factline.js");

/** Sample articles of the repository. */
export const samples: string = join(root, "data/samples");

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

/** Starts the command; the caller ends it. */
export function startFactline(
  args: readonly string[],
  { cwd = root, env = {}, node = process.execPath }: RunOptions = {},
): ChildProcess {
  if (!existsSync(join(root, "packages/cli/dist/main.js"))) {
    throw new Error("These tests run the built command: run `pnpm build` first.");
  }
  return spawn(node, [command, ...args], { cwd, env: { PATH: process.env.PATH ?? "", ...env } });
}

/** Runs the command to its end. */
export function factline(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startFactline(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin?.end(options.stdin ?? "");
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A new empty folder; it goes with those of the whole run (`run-folder.ts`). */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "factline-test-"));
}
