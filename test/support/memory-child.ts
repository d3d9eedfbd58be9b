/**
 * Builds a graph and says what the process holds on the way: `memory-child.ts GRAPH INPUT EVERY`, with `--expose-gc`. A line
 * `documents resident heap handles` for every so many documents, and one `most resident` at the end.
 */
import { readdirSync, writeSync } from "node:fs";
import { buildCommand } from "../../packages/cli/src/commands/build.ts";
import { buildOptions } from "./build-options.ts";
import { recordingTerminal } from "./recording-terminal.ts";
import { tinyExtractor } from "./tiny-extractor.ts";

const [graph = "", input = "", every = "1000"] = process.argv.slice(2);
let documents = 0;

function look(): void {
  if (documents++ % Number(every) !== 0) return;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  writeSync(1, `${documents} ${rss} ${heapUsed} ${readdirSync("/proc/self/fd").length}\n`);
}

const options = buildOptions(graph, { quiet: true });
process.exitCode = await buildCommand([input], options, recordingTerminal(), tinyExtractor({ reading: look }));
writeSync(1, `most ${process.resourceUsage().maxRSS * 1024}\n`);
