/**
 * `pnpm bench:speed`: words a second of each stage, start-up and memory, on the sample articles read many times over.
 * Figures of one run are compared with each other only: the machine is part of them.
 *
 *   ROUNDS=30         how often each article is read
 *   SPACY=PYTHON      a python with spaCy: its small English pipeline is measured in the same run (bench/speed_spacy.py)
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as core from "@factline/core";
import { loadTestParser, loadWebParser } from "../test/parser.ts";
import { writeSection } from "./results.ts";

const samples = fileURLToPath(new URL("../data/samples/", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 30);
/** The stages from text to sentences with trees, mentions and coreference, which the bar is set for. */
const analysisStages = new Set(["paragraphs", "sentences", "words", "parse", "mentions", "coreference"]);

interface Totals {
  words: number;
  readonly milliseconds: Map<string, number>;
}

/** Adds the CPU time that some work took, on all threads. */
async function timed<T>(totals: Totals, stage: string, work: () => T | Promise<T>): Promise<T> {
  const from = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(from);
  totals.milliseconds.set(stage, (totals.milliseconds.get(stage) ?? 0) + (user + system) / 1000);
  return result;
}

async function analyze(totals: Totals, document: core.Document, parser: core.Parser): Promise<core.Extraction> {
  const paragraphs = await timed(totals, "paragraphs", () => core.splitParagraphs(document));
  const spans = await timed(totals, "sentences", () => core.splitSentences(document, paragraphs));
  const sentences = await timed(totals, "words", () => core.tokenize(document, spans));
  const parse = await timed(totals, "parse", () => parser.parse(document, sentences));
  const analysis = { document, paragraphs, ...parse };
  const mentions = await timed(totals, "mentions", () => core.findMentions(analysis));
  const chains = await timed(totals, "coreference", () => core.resolveCoreference(analysis, mentions));
  const typed = await timed(totals, "coreference", () => core.withChainTypes(analysis, mentions, chains));
  const clauses = await timed(totals, "clauses", () => core.findClauses(analysis.sentences));
  const read = { analysis, mentions: typed, chains, clauses };
  const statements = await timed(totals, "statements", () => core.makeStatements(read));
  const graph = await timed(totals, "graph", () => core.buildGraph({ ...read, statements }));
  totals.words += sentences.reduce((sum, { words }) => sum + words.length, 0);
  return { ...read, statements, graph };
}

/** Reads all documents once to warm up, then as often as asked. */
async function measure(documents: readonly core.Document[], parser: core.Parser, times: number): Promise<Totals> {
  for (const document of documents) await analyze({ words: 0, milliseconds: new Map() }, document, parser);
  const totals: Totals = { words: 0, milliseconds: new Map() };
  for (let round = 0; round < times; round++) {
    for (const document of documents) await analyze(totals, document, parser);
  }
  return totals;
}

function sumOf({ milliseconds }: Totals, stages?: ReadonlySet<string>): number {
  return [...milliseconds].reduce((sum, [stage, value]) => sum + (stages?.has(stage) === false ? 0 : value), 0);
}

function rateOf(totals: Totals, milliseconds: number): string {
  return Math.round((1000 * totals.words) / milliseconds).toLocaleString("en");
}

/** The rows of the table: each stage, the whole analysis, and all. */
function rowsOf(totals: Totals): string[] {
  const all = sumOf(totals);
  const row = (name: string, value: number) =>
    `| ${name} | ${rateOf(totals, value)} | ${((100 * value) / all).toFixed(1)} % |`;
  return [
    ...[...totals.milliseconds].map(([stage, value]) => row(stage, value)),
    row("text to coreference", sumOf(totals, analysisStages)),
    row("all", all),
  ];
}

/** Words a CPU-second of spaCy's small English pipeline, where a python that has it is given. */
function spacyRate(files: readonly string[]): number | undefined {
  const python = process.env.SPACY;
  if (!python) return undefined;
  const script = fileURLToPath(new URL("speed_spacy.py", import.meta.url));
  const told = execFileSync(python, [script, "--rounds", String(rounds), ...files], {
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  return (JSON.parse(told) as { readonly wordsPerSecond: number }).wordsPerSecond;
}

function spacyLine(totals: Totals, files: readonly string[]): string[] {
  const rate = spacyRate(files);
  if (rate === undefined) return [];
  const ratio = (1000 * totals.words) / sumOf(totals, analysisStages) / rate;
  return [
    "",
    `spaCy's small English pipeline in the same run: ${Math.round(rate).toLocaleString("en")} words a CPU-second; ` +
      `text to coreference is ${ratio.toFixed(2)} times as fast.`,
  ];
}

async function main(): Promise<void> {
  const started = performance.now();
  const parser = await loadTestParser();
  const loading = performance.now() - started;
  const files = readdirSync(samples).filter((file) => file.endsWith(".txt"));
  const documents = files.map((file) => core.toDocument({ text: readFileSync(samples + file, "utf8") }));
  const totals = await measure(documents, parser, rounds);
  const resident = Math.round(process.memoryUsage().rss / 1e6);
  const web = await measure(documents, await loadWebParser(), Math.ceil(rounds / 3));
  writeSection("Speed", [
    `\`pnpm bench:speed\`: ${totals.words.toLocaleString("en")} words of \`data/samples\`, onnxruntime-node, CPU time.`,
    "",
    "| stage | words a CPU-second | share |",
    "| --- | --- | --- |",
    ...rowsOf(totals),
    "",
    `Text to coreference on one thread of WebAssembly: ${rateOf(web, sumOf(web, analysisStages))} words a CPU-second.`,
    "",
    `Model loaded in ${Math.round(loading)} ms; ${resident} MB resident at the end.`,
    ...spacyLine(
      totals,
      files.map((file) => samples + file),
    ),
  ]);
}

await main();
