/**
 * Runs one export and prints its CPU time and, every quarter of a second after a collection of garbage, what it holds in memory:
 * `export-child.ts STORE FORMAT OUT time|memory`, the latter with `--expose-gc`.
 */
import { exportCommand } from "../packages/cli/src/commands/export.ts";
import type { ExportFormat } from "../packages/cli/src/output/graph-formats.ts";
import { recordingTerminal } from "../test/support/recording-terminal.ts";

const [store = "", format = "", out = "", what = ""] = process.argv.slice(2);
const held: number[] = [];
const timer = setInterval(() => {
  if (what !== "memory") return;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  held.push(heapUsed + external);
}, 250);
const options = { format: format as ExportFormat, out, base: "https://news.example/", rdf12: false };
const from = process.cpuUsage();
await exportCommand(store, options, recordingTerminal());
const { user, system } = process.cpuUsage(from);
clearInterval(timer);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, held, peakRss: process.resourceUsage().maxRSS * 1024 }));
