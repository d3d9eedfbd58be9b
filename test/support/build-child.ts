/**
 * A build in a process of its own, to be stopped: prints the id of each document once it is on the disk.
 * Usage: build-child.ts GRAPH INPUT DELAY_MS LANES
 */
import { writeSync } from "node:fs";
import { buildCommand } from "../../packages/cli/src/commands/build.ts";
import { exitCodeOf } from "../../packages/cli/src/terminal/failure.ts";
import { processTerminal } from "../../packages/cli/src/terminal/terminal.ts";
import { readAhead } from "../../packages/cli/src/workers/readers.ts";
import { buildOptions } from "./build-options.ts";
import { tinyExtractor } from "./tiny-extractor.ts";

const [graph = "", input = "", delay = "0", laneCount = "1"] = process.argv.slice(2);
const terminal = processTerminal();
const lanes = Number(laneCount);
const begun: string[] = [];
const extractor = tinyExtractor({
  delayMs: Number(delay),
  lanes,
  reading: ({ id }) => {
    // No document is begun before the one that is so many places before it is stored.
    writeSync(1, `${begun.at(-readAhead(lanes)) ?? "started"}\n`);
    begun.push(id);
  },
});
const code = await buildCommand([input], buildOptions(graph), terminal, extractor).catch((error: unknown) =>
  exitCodeOf(error, terminal, false),
);
process.exit(code);
