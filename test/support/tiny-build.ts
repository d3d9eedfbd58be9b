/** Runs `factline build` and `factline export` in this process, with an extractor that needs no model. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, FactlineError } from "@factline/core";
import { buildCommand } from "../../packages/cli/src/commands/build.ts";
import type { BuildOptions } from "../../packages/cli/src/commands/build-run.ts";
import { exportCommand } from "../../packages/cli/src/commands/export.ts";
import { verifyCommand } from "../../packages/cli/src/commands/verify.ts";
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

/** How `factline verify` ends, and what it prints. */
export async function verified(graph: string): Promise<{ readonly code: number; readonly out: string }> {
  const terminal = recordingTerminal();
  const code = await verifyCommand(graph, terminal).catch((error: unknown) => {
    if (error instanceof FactlineError) return 1;
    throw error;
  });
  return { code, out: terminal.out() };
}

/** Writes four articles of one or two sentences into a new folder `news`; gives its name. */
export function writeTinyNews(folder: string): string {
  const news = join(folder, "news");
  mkdirSync(news);
  const files = {
    "a.txt": "Mira praised Otto. Otto thanked Mira.",
    "b.txt": "Lena sued Otto.",
    "c.jsonl":
      '{"id": "c1", "text": "Otto hired Lena.", "date": "2024-05-01"}\n{"id": "c2", "text": "Mira left Oslo."}\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(news, name), text);
  return news;
}
