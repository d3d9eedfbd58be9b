/** Runs `factline build` and `factline export` in this process, with an extractor that needs no model. */
import { readFileSync } from "node:fs";
import type { Document } from "@factline/core";
import { buildCommand } from "../../packages/cli/src/commands/build.ts";
import type { BuildOptions } from "../../packages/cli/src/commands/build-run.ts";
import { exportCommand } from "../../packages/cli/src/commands/export.ts";
import type { ExportFormat } from "../../packages/cli/src/output/graph-formats.ts";
import { buildOptions } from "./build-options.ts";
import { recordingTerminal } from "./recording-terminal.ts";
import { type TinyOptions, tinyExtractor } from "./tiny-extractor.ts";

/** What a build did. */
export interface TinyBuild {
  readonly code: number;
  /** Ids of the documents that were read, in this order. */
  readonly read: readonly string[];
  readonly err: string;
}

interface Stop {
  /** Stops the run, as Ctrl-C does, while the next document is read. */
  readonly stopAfter?: number;
}

/** Builds a graph. */
export async function build(
  inputs: readonly string[],
  graph: string,
  { stopAfter = Number.POSITIVE_INFINITY, ...more }: Partial<BuildOptions> & TinyOptions & Stop = {},
): Promise<TinyBuild> {
  const read: string[] = [];
  const stop = new AbortController();
  const reading = ({ id }: Document): void => {
    read.push(id);
    if (read.length > stopAfter) stop.abort("SIGINT");
  };
  const terminal = { ...recordingTerminal(), signal: stop.signal };
  const code = await buildCommand(inputs, buildOptions(graph, more), terminal, tinyExtractor({ ...more, reading }));
  return { code, read, err: terminal.err() };
}

/** The bytes of an export. */
export async function exported(graph: string, format: ExportFormat = "json"): Promise<string> {
  const out = `${graph}.${format}`;
  await exportCommand(graph, { format, out, base: "https://news.example/", rdf12: false }, recordingTerminal());
  return readFileSync(out, "utf8");
}
