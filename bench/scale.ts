/**
 * `pnpm bench:scale`: a graph of many articles by the command that a user runs: how many a second, whether memory stays
 * flat, how large the file is, how fast it leaves, and whether it is proven. It builds twice: once as a user does, for the
 * speed, and once with all garbage collected again and again, for the memory. Run `pnpm build` before.
 *
 *   DOCUMENTS=10000   how many; nine in ten are made up of a stock of sentences, the tenth of sample articles' paragraphs
 *   WORDS=500         words of each
 *   WORKERS=2         threads; all cores when it is not given
 *   KEEP=FOLDER       keeps articles, graph and export there
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { readStore } from "../packages/cli/src/store/store.ts";
import { writeSection } from "./results.ts";
import { slopeOf } from "./slope.ts";
import { syntheticArticle } from "./synthetic.ts";

const samples = fileURLToPath(new URL("../data/samples/", import.meta.url));
const command = fileURLToPath(new URL("../packages/cli/bin/factline.js", import.meta.url));
const collect = fileURLToPath(new URL("collect.cjs", import.meta.url));
const documents = Number(process.env.DOCUMENTS ?? 10_000);
const words = Number(process.env.WORDS ?? 500);
const workers = process.env.WORKERS ?? String(availableParallelism());
/** How often a running command is looked at, and how often its graph: to open it takes time of its own. */
const sampleMs = 50;
const lookMs = 2000;
const ticksPerSecond = 100;
/** So many articles make the engine and the caches as large as they get; what is taken until then is no slope. */
const warmUp = 2000;

/** An article of paragraphs of the sample articles, each of another mix. */
function mixedArticle(number: number, paragraphs: readonly string[]): { id: string; text: string } {
  const chosen: string[] = [];
  let count = 0;
  for (let at = number; count < words; at = at * 7 + 3) {
    const paragraph = paragraphs[at % paragraphs.length] as string;
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return { id: `mixed-${number}`, text: `Note ${number}\n\n${chosen.join("\n\n")}` };
}

async function writeArticles(file: string): Promise<void> {
  const texts = readdirSync(samples).filter((name) => name.endsWith(".txt"));
  const paragraphs = texts.flatMap((name) => readFileSync(samples + name, "utf8").split(/\n\s*\n/u));
  const out = createWriteStream(file);
  for (let number = 0; number < documents; number++) {
    const article = number % 10 === 0 ? mixedArticle(number, paragraphs) : syntheticArticle(number, words);
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}

/** Resident bytes of a process, its threads among them. */
function residentOf({ pid }: ChildProcess): number {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Seconds of processor time that a process has taken so far, in all its threads. */
function processorOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
}

interface Run {
  readonly seconds: number;
  /** Processor time, which other programs on the machine do not change much. */
  readonly processor: number;
  readonly peak: number;
  readonly code: number;
}

interface RunOptions {
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Is told of the resident bytes now and then. */
  readonly look?: (resident: number) => Promise<void>;
}

/** Runs the command to its end, looking at it all the while. */
async function run(args: readonly string[], { flags = [], look = async () => {} }: RunOptions = {}): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, command, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "close");
  let peak = 0;
  let processor = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentOf(child));
    processor = Math.max(processor, processorOf(child));
  }, sampleMs);
  const looking = setInterval(() => look(residentOf(child)).catch(() => {}), lookMs);
  const [code] = (await ended) as [number];
  clearInterval(sampling);
  clearInterval(looking);
  return { seconds: (performance.now() - started) / 1000, processor, peak, code };
}

async function lineCount(file: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
  }
  return count;
}

const number = (value: number): string => Math.round(value).toLocaleString("en");
const megabytes = (bytes: number): string => number(bytes / 1e6);

interface MemoryFigures {
  /** Bytes an article; NaN where all articles are warm-up. */
  readonly slope: number;
  readonly fifths: readonly number[];
}

/** Builds once more, with all garbage collected every few seconds: that takes a quarter of the time, so it is no measure of speed. */
async function measureMemory(args: readonly string[], graph: string): Promise<MemoryFigures> {
  const points: [number, number][] = [];
  await run(args, {
    flags: ["--expose-gc", "--require", collect],
    look: async (resident) => {
      if (existsSync(graph)) points.push([await readStore(graph, (reader) => reader.count("documents")), resident]);
    },
  });
  // When all are read, copies are looked for, which takes room of its own.
  const late = points.filter(([done]) => done > Math.max(documents / 5, warmUp) && done < documents);
  const fifths = [1, 2, 3, 4, 5]
    .map((part) => points.find(([done]) => done >= (part * documents) / 5) ?? points.at(-1))
    .map((point) => point?.[1] ?? 0);
  return { slope: late.length > 2 ? slopeOf(late) : Number.NaN, fifths };
}

async function measure(folder: string): Promise<void> {
  const [articles, graph, out] = ["articles.jsonl", "scale.factline", "scale.nq"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(articles)) await writeArticles(articles);
  const build = ["build", articles, "--workers", workers, "--quiet", "--graph"];
  const built = await run([...build, graph]);
  const memory = await measureMemory([...build, join(folder, "memory.factline")], join(folder, "memory.factline"));
  const counts = await readStore(graph, (reader) => ({
    documents: reader.count("documents"),
    statements: reader.count("statements"),
  }));
  const started = await run(["--version"]);
  const exported = await run(["export", graph, "--format", "nquads", "--out", out]);
  const quads = await lineCount(out);
  const proven = await run(["verify", graph]);
  writeSection("Scale", [
    `\`pnpm bench:scale\`: ${number(counts.documents)} articles of ${words} words, ${number(counts.statements)} statements, ${workers} threads, Node ${process.version}.`,
    "",
    "| what | result | target |",
    "| --- | --- | --- |",
    `| articles a second | ${(counts.documents / built.seconds).toFixed(1)} | 25 on two cores |`,
    `| articles a second of processor time | ${(counts.documents / built.processor).toFixed(1)} | |`,
    `| memory slope over the last four fifths, bytes an article | ${Number.isNaN(memory.slope) ? `not measured: the first ${number(warmUp)} are warm-up` : number(memory.slope)} | < 1,000 |`,
    `| memory after each fifth of the articles, MB | ${memory.fifths.map((bytes) => (bytes > 0 ? megabytes(bytes) : "–")).join(", ")} | |`,
    `| peak of memory while building, MB | ${megabytes(built.peak)} | |`,
    `| size of the graph's file, MB | ${megabytes(statSync(graph).size)} | |`,
    `| quads | ${number(quads)} | |`,
    `| quads a second, export with start-up | ${number(quads / exported.seconds)} | 100,000 |`,
    `| quads a second, export without start-up (${(1000 * started.seconds).toFixed(0)} ms) | ${number(quads / (exported.seconds - started.seconds))} | |`,
    `| quads a second of processor time, export with start-up | ${number(quads / exported.processor)} | |`,
    `| peak of memory while exporting, MB | ${megabytes(exported.peak)} | |`,
    `| verify | ${proven.code === 0 ? "all hold" : `exit code ${proven.code}`} in ${proven.seconds.toFixed(1)} s | all hold |`,
    `| exit codes of build and export | ${built.code}, ${exported.code} | 0, 0 |`,
  ]);
}

const folder = process.env.KEEP ?? mkdtempSync(join(tmpdir(), "factline-scale-"));
mkdirSync(folder, { recursive: true });
try {
  await measure(folder);
} finally {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true });
}
