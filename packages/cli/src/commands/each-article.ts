/** What the commands share: inputs to extractions, one by one, with reports and progress. */
import { type Document, type Extraction, extract, type Parser } from "@factline/core";
import { loadParser } from "../runtime/model.ts";
import type { RuntimeName } from "../runtime/runtime.ts";
import type { Place } from "../sources/article.ts";
import type { InputFormat } from "../sources/format.ts";
import { type FoundInput, findInputs } from "../sources/inputs.ts";
import { readArticles } from "../sources/sources.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import { Progress } from "../terminal/progress.ts";
import { Report } from "../terminal/report.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { itemsUntilStopped, untilStopped } from "./until-stopped.ts";

/** Options of every command that reads articles. */
export interface InputOptions {
  readonly inputFormat?: InputFormat;
  readonly date?: string;
  readonly maxCharacters: number;
  readonly runtime: RuntimeName;
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** How a run over articles went. */
export interface Outcome {
  readonly code: ExitCode;
  /** Articles that were extracted. */
  readonly articles: number;
}

/** What is done with the extraction of an article. */
export type UseExtraction = (extraction: Extraction, place: Place) => void | Promise<void>;

/** Bytes of all inputs; undefined when that of one is not known. */
export function totalSize(inputs: readonly FoundInput[]): number | undefined {
  let total = 0;
  for (const input of inputs) {
    if ("refusal" in input) continue;
    if (input.size === undefined) return undefined;
    total += input.size;
  }
  return total;
}

/** A bug that one article brings out must not cost the others. */
async function extractOrReport(
  document: Document,
  parser: Parser,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Extraction | undefined> {
  try {
    return await untilStopped(extract(document, parser), signal);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
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
  const report = new Report(terminal, options);
  const inputs = await findInputs(names, terminal.stdin);
  const progress = options.quiet ? undefined : new Progress(report.statusLine, totalSize(inputs));
  const sourceReport = {
    refuse: report.refuse.bind(report),
    remark: report.remark.bind(report),
    read: (bytes: number) => progress?.read(bytes),
  };
  const { signal } = terminal;
  let parser: Parser | undefined;
  let articles = 0;
  try {
    for await (const { document, place } of itemsUntilStopped(readArticles(inputs, options, sourceReport), signal)) {
      parser ??= await loadParser(options.runtime);
      const extraction = await extractOrReport(document, parser, signal, (error) => report.bug(place, error));
      if (extraction) {
        await use(extraction, place);
        articles++;
      }
      progress?.articleDone();
    }
  } finally {
    progress?.stop();
  }
  return { code: report.finish(), articles };
}
