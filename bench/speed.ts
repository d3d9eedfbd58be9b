/**
 * `pnpm bench:speed`: words a second of each stage, start-up and memory, on the sample articles read many times over.
 * Figures of one run are compared with each other only: the machine is part of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as core from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { writeSection } from "./results.ts";

const samples = fileURLToPath(new URL("../data/samples/", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 10);

interface Totals {
  words: number;
  readonly milliseconds: Map<string, number>;
}

function timed<T>(totals: Totals, stage: string, work: () => T): T {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  totals.milliseconds.set(stage, (totals.milliseconds.get(stage) ?? 0) + (user + system) / 1000);
  return result;
}

async function timedParse(totals: Totals, document: core.Document, parser: core.Parser): Promise<core.Analysis> {
  const paragraphs = timed(totals, "paragraphs", () => core.splitParagraphs(document));
  const spans = timed(totals, "sentences", () => core.splitSentences(document, paragraphs));
  const sentences = timed(totals, "words", () => core.tokenize(document, spans));
  const from = process.cpuUsage();
  const parse = await parser.parse(document, sentences);
  const { user, system } = process.cpuUsage(from);
  totals.milliseconds.set("parse", (totals.milliseconds.get("parse") ?? 0) + (user + system) / 1000);
  totals.words += sentences.reduce((sum, { words }) => sum + words.length, 0);
  return { document, paragraphs, ...parse };
}

async function readOnce(totals: Totals, document: core.Document, parser: core.Parser): Promise<void> {
  const analysis = await timedParse(totals, document, parser);
  const mentions = timed(totals, "mentions", () => core.findMentions(analysis));
  const chains = timed(totals, "coreference", () => core.resolveCoreference(analysis, mentions));
  const clauses = timed(totals, "clauses", () => core.findClauses(analysis.sentences));
  const statements = timed(totals, "statements", () => core.makeStatements({ analysis, mentions, chains, clauses }));
  timed(totals, "graph", () => core.buildGraph({ analysis, mentions, chains, statements }));
}

const started = performance.now();
const parser = await loadTestParser();
const loading = performance.now() - started;
const documents = readdirSync(samples)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => core.toDocument({ text: readFileSync(samples + file, "utf8") }));
for (const document of documents) await readOnce({ words: 0, milliseconds: new Map() }, document, parser);
const totals: Totals = { words: 0, milliseconds: new Map() };
for (let round = 0; round < rounds; round++) {
  for (const document of documents) await readOnce(totals, document, parser);
}

const all = [...totals.milliseconds.values()].reduce((sum, value) => sum + value, 0);
const share = (value: number) => `${((100 * value) / all).toFixed(1)} %`;
const rate = (value: number) => Math.round((1000 * totals.words) / value).toLocaleString("en");
const rows = [...totals.milliseconds].map(([stage, value]) => `| ${stage} | ${rate(value)} | ${share(value)} |`);
writeSection("Speed", [
  `\`pnpm bench:speed\`: ${totals.words.toLocaleString("en")} words of \`data/samples\`, onnxruntime-node, CPU time.`,
  "",
  "| stage | words a CPU-second | share |",
  "| --- | --- | --- |",
  ...rows,
  `| all | ${rate(all)} | 100 % |`,
  "",
  `Model loaded in ${Math.round(loading)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident at the end.`,
]);
