/** Compacts a graph, in a process that a test can kill: GRAPH. */
import { compactCommand } from "../../packages/cli/src/commands/compact.ts";
import { recordingTerminal } from "./recording-terminal.ts";

const [graph = ""] = process.argv.slice(2);
process.stdout.write("started\n");
await compactCommand(graph, recordingTerminal());
