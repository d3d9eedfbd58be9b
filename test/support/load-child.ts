/** Loads a graph into a store until it is killed: `load-child.ts GRAPH ENDPOINT`. */
import { loadCommand } from "../../packages/cli/src/commands/load.ts";
import { loadOptions } from "./load-options.ts";
import { recordingTerminal } from "./recording-terminal.ts";

const [graph = "", endpoint = ""] = process.argv.slice(2);
await loadCommand(graph, loadOptions(endpoint, { batch: 500, check: false }), recordingTerminal());
