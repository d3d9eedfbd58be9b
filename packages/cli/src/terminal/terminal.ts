import type { Readable, Writable } from "node:stream";
import type { TableOptions } from "./table.ts";

/** A stream that may be a terminal. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(environment?: Readonly<Record<string, string | undefined>>): boolean;
}

/** What a command talks to: the process's own streams, or a test's. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants the run to stop. */
  readonly signal: AbortSignal;
}

/** The terminal of this process. The first Ctrl-C stops the run in good order, the second at once. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort(name));
  // Whoever writes next sees the error of a closed pipe; without a listener it would end the process here.
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
  return { stdin, stdout, stderr, env, signal: controller.signal };
}

const widthElsewhere = 120;
const narrowest = 60;

/** Columns that a table may take. */
export function widthOf(stream: OutputStream, env: Terminal["env"]): number {
  const width = stream.columns ?? Number(env.COLUMNS);
  return width > 0 ? Math.max(width, narrowest) : widthElsewhere;
}

/** Whether to colour: on terminals alone, and not where NO_COLOR says otherwise. */
function coloured(stream: OutputStream, env: Terminal["env"]): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" && (stream.hasColors?.(env) ?? true);
}

/** How a table looks on a stream; without one, in a file. */
export function tableOptions(stream: OutputStream | undefined, env: Terminal["env"]): TableOptions {
  return stream
    ? { width: widthOf(stream, env), coloured: coloured(stream, env) }
    : { width: widthElsewhere, coloured: false };
}
