import { writeWhole } from "../output/sink.ts";
import type { Place } from "./article.ts";

/** Something that was not read, and why. */
export interface Refusal extends Place {
  /** An `ErrorCode`, `language`, or `bug`. */
  readonly code: string;
  readonly reason: string;
}

/** Keeps what was not read, to be written as JSON Lines. */
export class QuarantineFile {
  readonly #path: string | undefined;
  readonly #lines: string[] = [];

  /** Without a path nothing is kept. */
  constructor(path: string | undefined) {
    this.#path = path;
  }

  add({ file, line, byte, sha256, code, reason }: Refusal): void {
    if (this.#path !== undefined) this.#lines.push(`${JSON.stringify({ file, line, byte, sha256, code, reason })}\n`);
  }

  /** Writes the file, empty when all was read, so that one of an earlier run does not stay. */
  async write(): Promise<void> {
    if (this.#path !== undefined) await writeWhole(this.#path, this.#lines.join(""));
  }
}
