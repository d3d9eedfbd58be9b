/** Exports a graph: `export-child.ts GRAPH FORMAT OUT`; says `started` first, and why it failed. */
import { exportCommand } from "../../packages/cli/src/commands/export.ts";
import type { ExportFormat } from "../../packages/cli/src/output/graph-formats.ts";
import { exitCodeOf } from "../../packages/cli/src/terminal/failure.ts";
import { processTerminal } from "../../packages/cli/src/terminal/terminal.ts";

const [graph = "", format = "", out = ""] = process.argv.slice(2);
const options = { format: format as ExportFormat, out, base: "https://news.example/", rdf12: false };
const terminal = processTerminal();
process.stdout.write("started\n");
process.exitCode = await exportCommand(graph, options, terminal).catch((error: unknown) =>
  exitCodeOf(error, terminal, false),
);
