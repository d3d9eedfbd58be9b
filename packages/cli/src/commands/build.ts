import { existsSync } from "node:fs";
import { FactlineError } from "@factline/core";
import { modelExtractor } from "../runtime/extractor.ts";
import { type FoundInput, findInputs } from "../sources/inputs.ts";
import type { Extractor } from "../store/extractor.ts";
import { writeStore } from "../store/store.ts";
import type { StoreWriter } from "../store/writer.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import { Progress } from "../terminal/progress.ts";
import { Report } from "../terminal/report.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type BuildOptions, BuildRun } from "./build-run.ts";
import { totalSize } from "./each-article.ts";

async function build(
  inputs: readonly FoundInput[],
  options: BuildOptions,
  terminal: Terminal,
  extractor: Extractor,
  writer: StoreWriter,
): Promise<ExitCode> {
  const report = new Report(terminal, options);
  const progress = options.quiet ? undefined : new Progress(report.statusLine, totalSize(inputs));
  const run = new BuildRun({
    writer,
    extractor,
    extractorId: writer.register(await extractor.identity()),
    options,
    report,
    progress,
    signal: terminal.signal,
  });
  try {
    await run.read(inputs);
    await run.refresh();
    run.removeGone(inputs);
  } catch (error) {
    if (error instanceof Interrupted) report.note(`${run.summary()}; stopped, the same command goes on from here`);
    throw error;
  } finally {
    progress?.stop();
  }
  report.note(run.summary());
  return report.finish();
}

/** `factline build`: articles into a graph that is kept in a file; only what is new or changed is read. */
export async function buildCommand(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
  extractor: Extractor = modelExtractor(options.runtime),
): Promise<ExitCode> {
  if (names.length === 0 && (options.prune || !existsSync(options.graph))) {
    throw new FactlineError("option-invalid", "there is nothing to read; name files, folders or patterns");
  }
  return writeStore(options.graph, async (writer) => {
    const inputs = await findInputs(names, terminal.stdin);
    return build(inputs, options, terminal, extractor, writer);
  });
}
