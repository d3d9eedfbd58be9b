/**
 * A build in a process of its own, to be stopped: prints the id of each document once it is on the disk.
 * Usage: build-child.ts GRAPH INPUT DELAY_MS
 */
import { writeSync } from "node:fs";
import { buildCommand } from "../../packages/cli/src/commands/build.ts";
import { exitCodeOf } from "../../packages/cli/src/terminal/failure.ts";
import { processTerminal } from "../../packages/cli/src/terminal/terminal.ts";
import { buildOptions } from "./build-options.ts";
import { tinyExtractor } from "./tiny-extractor.ts";

const [graph = "", input = "", delay = "0"] = process.argv.slice(2);
const terminal = processTerminal();
let stored: string | undefined;
const extractor = tinyExtractor({
  delayMs: Number(delay),
  reading: ({ id }) => {
    writeSync(1, `${stored ?? "started"}\n`);
    stored = id;
  },
});
const code = await buildCommand([input], buildOptions(graph), terminal, extractor).catch((error: unknown) =>
  exitCodeOf(error, terminal, false),
);
process.exit(code);
