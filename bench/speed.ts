/**
 * `pnpm bench:speed`: words a second of each stage, start-up and memory, on the sample articles read many times over.
 * Figures of one run are compared with each other only: the machine is part of them. What is measured is the packages as
 * they are built and shipped: tsx, which runs sources, rewrites regular expressions and gives each closure its name when it is made.
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
/** The stages that make statements of an analysis. */
const statementStages = new Set(["clauses", "statements"]);
/**
 * Rounds that are not counted. Code is compiled while it runs, on threads whose time counts as well, and that has mostly ended
 * after two hundred thousand words, of the ten million of a large build: before, the figures say what the compiler costs.
 */
const warmUpRounds = 240;
/** The same for WebAssembly, which comes after: all but the network's own code is compiled by then. */
const webWarmUpRounds = 20;

/** What one reading of all articles took. */
interface Round {
  words: number;
  readonly milliseconds: Map<string, number>;
}

/** Adds the CPU time that some work took, on all threads. */
async function timed<T>(round: Round, stage: string, work: () => T | Promise<T>): Promise<T> {
  const from = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(from);
  round.milliseconds.set(stage, (round.milliseconds.get(stage) ?? 0) + (user + system) / 1000);
  return result;
}

async function analyze(round: Round, document: core.Document, parser: core.Parser): Promise<core.Extraction> {
  const paragraphs = await timed(round, "paragraphs", () => core.splitParagraphs(document));
  const spans = await timed(round, "sentences", () => core.splitSentences(document, paragraphs));
  const sentences = await timed(round, "words", () => core.tokenize(document, spans));
  const parse = await timed(round, "parse", () => parser.parse(document, sentences));
  const analysis = { document, paragraphs, ...parse };
  const mentions = await timed(round, "mentions", () => core.findMentions(analysis));
  const chains = await timed(round, "coreference", () => core.resolveCoreference(analysis, mentions));
  const typed = await timed(round, "coreference", () => core.withChainTypes(analysis, mentions, chains));
  const clauses = await timed(round, "clauses", () => core.findClauses(analysis.sentences));
  const read = { analysis, mentions: typed, chains, clauses };
  const statements = await timed(round, "statements", () => core.makeStatements(read));
  const graph = await timed(round, "graph", () => core.buildGraph({ ...read, statements }));
  round.words += sentences.reduce((sum, { words }) => sum + words.length, 0);
  return { ...read, statements, graph };
}

/** Reads all documents as often as asked; of each stage the median round counts, which what else the machine does moves least. */
async function measure(
  documents: readonly core.Document[],
  parser: core.Parser,
  times: number,
  warmUp: number,
): Promise<Round> {
  const measured: Round[] = [];
  for (let number = -warmUp; number < times; number++) {
    const round: Round = { words: 0, milliseconds: new Map() };
    for (const document of documents) await analyze(round, document, parser);
    if (number >= 0) measured.push(round);
  }
  const [{ words, milliseconds }] = measured as [Round];
  const middle = (stage: string): number => medianOf(measured.map((round) => round.milliseconds.get(stage) ?? 0));
  return { words, milliseconds: new Map([...milliseconds.keys()].map((stage) => [stage, middle(stage)])) };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

function sumOf({ milliseconds }: Round, stages?: ReadonlySet<string>): number {
  return [...milliseconds].reduce((sum, [stage, value]) => sum + (stages?.has(stage) === false ? 0 : value), 0);
}

function rateOf({ words }: Round, milliseconds: number): string {
  return Math.round((1000 * words) / milliseconds).toLocaleString("en");
}

/** The rows of the table: each stage, and those that the bars are set for together. */
function rowsOf(round: Round): string[] {
  const all = sumOf(round);
  const row = (name: string, value: number, bar: string = "") =>
    `| ${name} | ${rateOf(round, value)} | ${((100 * value) / all).toFixed(1)} % | ${bar} |`;
  return [
    ...[...round.milliseconds].map(([stage, value]) => row(stage, value)),
    row("text to coreference", sumOf(round, analysisStages), "5,000"),
    row("clauses and statements", sumOf(round, statementStages), "< 20 %"),
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

function spacyLine(round: Round, files: readonly string[]): string[] {
  const rate = spacyRate(files);
  if (rate === undefined) return [];
  const ratio = (1000 * round.words) / sumOf(round, analysisStages) / rate;
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
  const native = await measure(documents, parser, rounds, warmUpRounds);
  const resident = Math.round(process.memoryUsage().rss / 1e6);
  const web = await measure(documents, await loadWebParser(), Math.ceil(rounds / 3), webWarmUpRounds);
  writeSection("Speed", [
    `\`pnpm bench:speed\`: ${native.words.toLocaleString("en")} words of \`data/samples\`, read ${rounds} times after ${warmUpRounds} that are not counted; CPU time of the median round, onnxruntime-node.`,
    "",
    "| stage | words a CPU-second | share | bar |",
    "| --- | --- | --- | --- |",
    ...rowsOf(native),
    "",
    `Text to coreference on one thread of WebAssembly: ${rateOf(web, sumOf(web, analysisStages))} words a CPU-second (bar: 1,500).`,
    "",
    `Model loaded in ${Math.round(loading)} ms; ${resident} MB resident at the end.`,
    ...spacyLine(
      native,
      files.map((file) => samples + file),
    ),
  ]);
}

await main();
