import type { FactlineError } from "@factline/core";
import { type Place, placeName } from "../sources/article.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { printable } from "./printable.ts";
import { StatusLine } from "./status-line.ts";
import type { Terminal } from "./terminal.ts";

/** Refusals of one file that are printed one by one; the rest are counted. */
const mostPerFile = 20;

export interface ReportOptions {
  /** Leaves out remarks and progress, never refusals. */
  readonly quiet: boolean;
  /** Prints the stack of a bug. */
  readonly debug: boolean;
}

/** Says on standard error what is refused, what is odd and what broke, and keeps the exit code. */
export class Report {
  readonly statusLine: StatusLine;
  readonly #terminal: Terminal;
  readonly #options: ReportOptions;
  readonly #refusals = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  #bugs = 0;

  constructor(terminal: Terminal, options: ReportOptions) {
    this.#terminal = terminal;
    this.#options = options;
    this.statusLine = new StatusLine(terminal.stderr, terminal.env);
  }

  get quiet(): boolean {
    return this.#options.quiet;
  }

  /** An input is left out. */
  refuse(place: Place, error: FactlineError): void {
    const count = (this.#refusals.get(place.file) ?? 0) + 1;
    this.#refusals.set(place.file, count);
    if (count <= mostPerFile) this.#say(place, error.message);
  }

  /** An input is no article that Factline reads; the exit code does not tell. */
  skip(place: Place, reason: string): void {
    const count = (this.#skipped.get(place.file) ?? 0) + 1;
    this.#skipped.set(place.file, count);
    if (count <= mostPerFile) this.remark(place, reason);
  }

  /** An input is used, but not as the caller may expect. */
  remark(place: Place, message: string): void {
    if (!this.#options.quiet) this.#say(place, message);
  }

  /** Something for the reader that is neither result nor trouble. */
  note(message: string): void {
    if (!this.#options.quiet) this.#write(message);
  }

  /** Factline itself failed at an article; the rest goes on. */
  bug(place: Place, error: unknown): void {
    this.#bugs++;
    const message = error instanceof Error ? error.message : String(error);
    this.#say(place, `made Factline fail (${message}); this is a bug, please report it with the article`);
    if (this.#options.debug && error instanceof Error && error.stack) this.#write(error.stack);
  }

  /** Sums up the refusals that were not printed. */
  finish(): ExitCode {
    for (const [file, count] of this.#refusals) {
      if (count > mostPerFile) this.#say({ file }, `${count - mostPerFile} more lines are refused`);
    }
    for (const [file, count] of this.#skipped) {
      if (count > mostPerFile) this.remark({ file }, `${count - mostPerFile} more lines are in other languages`);
    }
    if (this.#bugs > 0) return exitCode.bug;
    return this.#refusals.size > 0 ? exitCode.refused : exitCode.done;
  }

  #say(place: Place, message: string): void {
    this.#write(printable(`factline: ${placeName(place)}: ${message}`));
  }

  #write(line: string): void {
    this.statusLine.clear();
    this.#terminal.stderr.write(`${line}\n`);
  }
}
