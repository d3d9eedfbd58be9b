import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Batch, batchId } from "./batches.ts";

/**
 * Which batches a store has taken, in a file beside the graph, so that a run that was killed goes on where it was. A line
 * that was lost or cut costs one more request and nothing else, since batches may come twice.
 */
export class Journal {
  readonly #file: string;
  readonly #prefix: string;
  readonly #taken: ReadonlySet<string>;
  readonly #others: readonly string[];

  /** Opens the journal of a graph for one store. */
  constructor(graphFile: string, endpoint: string) {
    this.#file = `${graphFile}.load`;
    this.#prefix = `${endpoint} `;
    const lines = existsSync(this.#file) ? readFileSync(this.#file, "utf8").split("\n") : [];
    const isOwn = (line: string): boolean => line.startsWith(this.#prefix);
    this.#taken = new Set(lines.filter(isOwn).map((line) => line.slice(this.#prefix.length)));
    this.#others = lines.filter((line) => line !== "" && !isOwn(line));
  }

  /** Whether the store has taken this very batch in a run that did not come to its end. */
  has(batch: Batch): boolean {
    return this.#taken.size > 0 && this.#taken.has(batchId(batch));
  }

  /** Notes that the store has taken a batch. */
  add(batch: Batch): void {
    appendFileSync(this.#file, `${this.#prefix}${batchId(batch)}\n`);
  }

  /** Forgets what this store has taken, as the run has come to its end. */
  close(): void {
    if (this.#others.length === 0) rmSync(this.#file, { force: true });
    else writeFileSync(this.#file, this.#others.map((line) => `${line}\n`).join(""));
  }
}
