/**
 * `pnpm bench:export`: how many quads a second leave, and whether memory grows while they do, by the command that a user runs
 * on a store of copied sample articles. `DOCUMENTS=10000` names its size, `FORMATS=nquads,trig` what is measured.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillStore, sampleGraphs } from "./copied-store.ts";
import { writeSection } from "./results.ts";
import { slopeOf } from "./slope.ts";

const documents = Number(process.env.DOCUMENTS ?? 2000);
const formats = (process.env.FORMATS ?? "nquads,ntriples,trig,turtle,jsonld,jsonl,graphml,parquet").split(",");
const child = fileURLToPath(new URL("export-child.ts", import.meta.url));

interface Measured {
  readonly seconds: number;
  /** Bytes held after collections of garbage, in the order of time. */
  readonly held: readonly number[];
  readonly peakRss: number;
}

function measure(what: "time" | "memory", store: string, format: string, out: string): Measured {
  const flags = ["--conditions=@factline/source", "--import", "tsx", ...(what === "memory" ? ["--expose-gc"] : [])];
  const args = [...flags, child, store, format, out, what];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The export of ${format} failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function sizeOf(path: string): number {
  if (statSync(path).isFile()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

function lineCount(file: string): number {
  let count = 0;
  for (const byte of readFileSync(file)) if (byte === 10) count++;
  return count;
}

/** Growth of what is held, in bytes for each document, over the last four fifths of the run. */
function growth(held: readonly number[]): number {
  const late = held.map((bytes, index): [number, number] => [index, bytes]).slice(Math.ceil(held.length / 5));
  return late.length < 3 ? 0 : (slopeOf(late) * held.length) / documents;
}

const folder = mkdtempSync(join(tmpdir(), "factline-bench-"));
try {
  const store = join(folder, "news.factline");
  await fillStore(store, await sampleGraphs(), documents);
  measure("time", store, "nquads", join(folder, "quads"));
  const quads = lineCount(join(folder, "quads"));
  const rows = formats.map((format) => {
    const out = join(folder, format);
    const { seconds, peakRss } = measure("time", store, format, out);
    const { held } = measure("memory", store, format, out);
    const cells = [Math.round(quads / seconds).toLocaleString("en"), (sizeOf(out) / 1e6).toFixed(0)];
    const memory = [peakRss / 1e6, Math.max(...held) / 1e6, growth(held)].map((value) => value.toFixed(0));
    rmSync(out, { recursive: true });
    return `| ${[format, ...cells, ...memory].join(" | ")} |`;
  });
  writeSection("Export", [
    `\`pnpm bench:export\`: ${documents.toLocaleString("en")} documents (copies of \`data/samples\`), ${quads.toLocaleString("en")} quads, from the store to the file, start-up left out, CPU time.`,
    "Held is what is left after a collection of garbage; its growth is fitted over the last four fifths of the run.",
    "",
    "| format | quads a second | MB written | peak MB resident | most MB held | bytes held a document more |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
