/** The module of a thread that reads articles: it loads a model of its own and answers each job with what was read. */
import { parentPort, workerData } from "node:worker_threads";
import type { Answer } from "./answer.ts";
import { failureOf } from "./answer.ts";
import type { ReadingJob, ReadingSetup } from "./readers.ts";
import { type Reading, readingWith } from "./reading.ts";

const read = readingWith((workerData as ReadingSetup).runtime);

parentPort?.on("message", async ({ document, part }: ReadingJob) => {
  let answer: Answer<Reading>;
  try {
    answer = { result: await read(document, part) };
  } catch (error) {
    answer = { failure: failureOf(error) };
  }
  parentPort?.postMessage(answer);
});
