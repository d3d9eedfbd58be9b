/**
 * Reads documents on as many cores as there are.
 *
 * Each thread has a model of its own, and a document is read by one of them alone, so that a result depends neither on the
 * number of threads nor on what the others do.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Document, Extraction } from "@factline/core";
import type { RuntimeName } from "../runtime/runtime.ts";
import type { GraphRows } from "../store/row.ts";
import { collectSeldom, memoryAtHand, roomFor } from "./heap.ts";
import { type Part, type Reading, readingWith } from "./reading.ts";
import { ThreadPool } from "./thread-pool.ts";

/** What a thread is told when it starts. */
export interface ReadingSetup {
  readonly runtime: RuntimeName;
}

/** What a thread is told for each document. */
export interface ReadingJob {
  readonly document: Document;
  readonly part: Part;
}

/** Reads documents, several at once. */
export interface Readers {
  /** How many documents can be read at once. */
  readonly lanes: number;
  /** The graph of a document, as the store keeps it. */
  rows(document: Document): Promise<GraphRows>;
  extraction(document: Document): Promise<Extraction>;
  close(): Promise<void>;
}

/** Less than this is read sooner than threads are started. */
const fewBytes = 64 * 1024;

/** What a thread runs, as it is built: Node starts none on a module in TypeScript. */
const script = new URL("./reading-thread.js", import.meta.url);

/** How many threads are of use for inputs of some size, which may be unknown. */
export function usefulLanes(asked: number | undefined, bytes?: number): number {
  if (!existsSync(script)) return 1;
  return asked ?? (bytes !== undefined && bytes < fewBytes ? 1 : availableParallelism());
}

/** How many documents may be begun and not stored yet, so that a long one does not keep the other lanes waiting. */
export function readAhead(lanes: number): number {
  return lanes === 1 ? 1 : 4 * lanes;
}

/** Makes readers: threads, or this thread alone for one lane. */
export function openReaders(lanes: number, runtime: RuntimeName): Readers {
  if (lanes === 1) {
    const read = readingWith(runtime);
    return readersOf(
      1,
      ({ document, part }) => read(document, part),
      async () => {},
    );
  }
  const resourceLimits = roomFor(lanes, memoryAtHand());
  if (resourceLimits) collectSeldom();
  const pool = new ThreadPool<ReadingJob, Reading>(lanes, {
    script,
    data: { runtime } satisfies ReadingSetup,
    ...(resourceLimits && { resourceLimits }),
  });
  return readersOf(
    lanes,
    (job) => pool.run(job),
    () => pool.close(),
  );
}

function readersOf(lanes: number, run: (job: ReadingJob) => Promise<Reading>, close: Readers["close"]): Readers {
  return {
    lanes,
    rows: (document) => run({ document, part: "rows" }) as Promise<GraphRows>,
    extraction: (document) => run({ document, part: "extraction" }) as Promise<Extraction>,
    close,
  };
}
