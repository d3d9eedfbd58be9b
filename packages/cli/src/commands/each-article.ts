/** What the commands share: inputs to extractions, in their order, with reports and progress. */
import { type Extraction, FactlineError } from "@factline/core";
import type { Place } from "../sources/article.ts";
import type { Article } from "../sources/sources.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { inOrder } from "../workers/in-order.ts";
import { openReaders, readAhead, usefulLanes } from "../workers/readers.ts";
import { type InputOptions, InputRun } from "./input-run.ts";
import { untilStopped } from "./until-stopped.ts";

export type { InputOptions } from "./input-run.ts";

/** How a run over articles went. */
export interface Outcome {
  readonly code: ExitCode;
  /** Articles that were extracted. */
  readonly articles: number;
}

/** What is done with the extraction of an article. */
export type UseExtraction = (extraction: Extraction, place: Place) => void | Promise<void>;

/** Does work that reads a document; a bug that one article brings out must not cost the others. */
export async function unlessBug<T>(
  work: Promise<T>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<T | undefined> {
  try {
    return await untilStopped(work, signal);
  } catch (error) {
    if (error instanceof Interrupted || error instanceof FactlineError) throw error;
    failed(error);
    return undefined;
  }
}

/** Extracts each article of the inputs and hands it on; the exit code tells of refusals and bugs. */
export async function eachArticle(
  names: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  use: UseExtraction,
): Promise<Outcome> {
  const run = await InputRun.open(names, options, terminal);
  const readers = openReaders(usefulLanes(options.workers, run.size), options.runtime);
  const read = async ({ document, place }: Article) => {
    const failed = (error: unknown): void => run.bug(place, error);
    return { place, extraction: await unlessBug(readers.extraction(document), terminal.signal, failed) };
  };
  let articles = 0;
  try {
    for await (const { extraction, place } of inOrder(run.articles(), readAhead(readers.lanes), read)) {
      if (extraction) {
        await use(extraction, place);
        articles++;
      }
      run.articleDone();
    }
  } finally {
    await readers.close();
    await run.close();
  }
  return { code: run.finish(), articles };
}
