import { inspect } from "node:util";
import { type ErrorCode, FactlineError } from "@factline/core";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** Thrown where work stops because the user said so. */
export class Interrupted extends Error {}

const asked: ReadonlySet<ErrorCode> = new Set(["option-invalid", "iri-invalid", "query-invalid"]);
const broken: ReadonlySet<ErrorCode> = new Set(["model-invalid", "runtime-missing"]);

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

function say(terminal: Terminal, message: string): void {
  terminal.stderr.write(`factline: ${printable(message)}\n`);
}

/** Tells the user what ended the run, and gives the exit code for it. */
export function exitCodeOf(error: unknown, terminal: Terminal, debug: boolean): ExitCode {
  if (error instanceof Interrupted) {
    return terminal.signal.reason === "SIGTERM" ? exitCode.terminated : exitCode.interrupted;
  }
  // `factline … | head` has read what it wanted.
  if (isBrokenPipe(error)) return exitCode.done;
  if (debug) terminal.stderr.write(`${inspect(error)}\n`);
  if (error instanceof FactlineError) {
    say(terminal, error.message);
    if (asked.has(error.code)) return exitCode.usage;
    return broken.has(error.code) ? exitCode.bug : exitCode.refused;
  }
  const reason = error instanceof Error ? error.message : String(error);
  say(terminal, `failed inside (${reason}); this is a bug: please report it, with what --debug prints`);
  return exitCode.bug;
}
