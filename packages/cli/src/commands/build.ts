import { existsSync } from "node:fs";
import { FactlineError } from "@factline/core";
import { unappliedIn } from "../decisions/unapplied.ts";
import { modelExtractor } from "../runtime/extractor.ts";
import type { Extractor } from "../store/extractor.ts";
import { readStore, writeStore } from "../store/store.ts";
import type { StoreWriter } from "../store/writer.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { usefulLanes } from "../workers/readers.ts";
import { type BuildOptions, BuildRun } from "./build-run.ts";
import { InputRun } from "./input-run.ts";

async function build(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
  extractor: Extractor,
  writer: StoreWriter,
): Promise<ExitCode> {
  const input = await InputRun.open(names, options, terminal, (refusal) => run.setAside(refusal));
  const extractorId = writer.register(await extractor.identity());
  const run = new BuildRun({ writer, extractor, extractorId, options, input, signal: terminal.signal });
  try {
    await run.read();
    await run.refresh();
    run.removeGone();
    writer.findCopies();
  } catch (error) {
    if (error instanceof Interrupted)
      input.report.note(`${run.summary()}; stopped, the same command goes on from here`);
    throw error;
  } finally {
    await extractor.close();
    await input.close();
  }
  input.report.note(run.summary());
  return input.finish();
}

const notSealed = (graph: string): string =>
  `${graph} is complete but not sealed, since another program kept it busy at the end: a change of its unused bytes would not be noticed; \`factline compact ${graph}\` seals it`;

/** `factline build`: articles into a graph that is kept in a file; only what is new or changed is read. */
export async function buildCommand(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
  extractor: Extractor = modelExtractor(options.runtime, usefulLanes(options.workers)),
): Promise<ExitCode> {
  if (names.length === 0 && (options.prune || !existsSync(options.graph))) {
    throw new FactlineError("option-invalid", "there is nothing to read; name files, folders or patterns");
  }
  const code = await writeStore(options.graph, (writer) => build(names, options, terminal, extractor, writer));
  if (!existsSync(options.graph)) {
    terminal.stderr.write(`factline: nothing was read, so ${printable(options.graph)} was not made\n`);
    return code === exitCode.done ? exitCode.refused : code;
  }
  const remarks = await readStore(options.graph, (reader) => [
    ...unappliedIn(reader),
    ...(reader.isSealed() ? [] : [notSealed(options.graph)]),
  ]);
  for (const remark of remarks) terminal.stderr.write(`factline: ${printable(remark)}\n`);
  return code;
}
