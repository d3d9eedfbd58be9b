/**
 * Measures statements and open extraction with the scorers beside the checkout (`../shared/eval`).
 *
 * In:  the parser.
 * Out: what is found, named right and exact of the constructions and of the reference article, statements that claim what
 *      the text does not, F1 of exact facts and of CaRB's dev set, and the share of time that clauses and statements take.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Extraction,
  extract,
  findClauses,
  makeStatements,
  type Parser,
  statementLines,
  toDocument,
  toOie,
} from "@factline/core";
import { measureCoverage } from "./coverage.ts";
import { triplesOf } from "./errors.ts";
import { factScore, halfOf, readFacts } from "./facts.ts";

const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

function readRows(path: string): Row[] {
  return readFileSync(join(SHARED, path), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

async function extractAll(rows: readonly Row[], parser: Parser): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const row of rows) extractions.push(await extract(toDocument(row), parser));
  return extractions;
}

/** Runs a scorer on text and returns what it prints. */
function score(scorer: string, text: string, ...before: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), "factline-")), "out");
  writeFileSync(path, text);
  return execFileSync("python3", [join(SHARED, "eval", scorer), ...before, path], { encoding: "utf8" });
}

/** Figures of a line such as `facts 79  found 75/79 …  violations 0/20`. */
function countsOf(output: string, prefix: string): Record<string, number> {
  const counts = [...output.matchAll(/(found|resolved|exact|violations) (\d+)\//g)];
  return Object.fromEntries(counts.map(([, name, count]) => [`${prefix}.${name}`, Number(count)]));
}

async function measureFacts(parser: Parser): Promise<Record<string, number>> {
  const gold = join(SHARED, "eval/constructions.json");
  const { cases } = JSON.parse(readFileSync(gold, "utf8")) as { cases: Row[] };
  const constructions = (await extractAll(cases, parser)).map(({ graph }) => statementLines(graph)).join("");
  const article = {
    id: "article",
    date: "2012-09-28",
    text: readFileSync(join(SHARED, "articles/nato-libya.txt"), "utf8"),
  };
  const reference = (await extractAll([article], parser)).map(({ graph }) => statementLines(graph)).join("");
  return {
    ...countsOf(score("factcheck.py", constructions, gold), "constructions"),
    ...countsOf(score("factcheck.py", reference, join(SHARED, "articles/nato-libya.gold.json")), "article"),
  };
}

async function measureOie(parser: Parser): Promise<Record<string, number>> {
  const rows = [...readRows("data/oie/facts_dev.jsonl"), ...readRows("data/oie/carb_dev.jsonl")];
  const extractions = await extractAll(rows, parser);
  const output = score("oie_score.py", extractions.map(toOie).join(""));
  const lines = [...output.matchAll(/^(facts|carb)_dev\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)/gm)];
  const scores = lines.flatMap(([, set, precision, recall, f1]) => [
    [`${set}.precision`, Number(precision)],
    [`${set}.recall`, Number(recall)],
    [`${set}.f1`, Number(f1)],
  ]);
  return { ...Object.fromEntries(scores), ...halves(extractions), ...timeShare(extractions) };
}

/** F1 of exact facts on the half that may be tuned on and on the one that may not. */
function halves(extractions: readonly Extraction[]): Record<string, number> {
  const byId = new Map(extractions.map((extraction) => [String(extraction.analysis.document.id), extraction]));
  const score = (half: string) =>
    factScore(
      readFacts().filter(({ id }) => halfOf(id) === half),
      ({ id }) => triplesOf(byId.get(id) as Extraction),
    );
  return { "facts.fitted.f1": score("fitted"), "facts.held.f1": score("held") };
}

/** How long clauses and statements take, beside a thousand words. */
function timeShare(extractions: readonly Extraction[]): Record<string, number> {
  const words = extractions.reduce(
    (sum, { analysis }) => sum + analysis.sentences.reduce((n, { tokens }) => n + tokens.length, 0),
    0,
  );
  const start = process.cpuUsage();
  for (const { analysis, mentions, chains } of extractions) {
    makeStatements({ analysis, mentions, chains, clauses: findClauses(analysis.sentences) });
  }
  const { user, system } = process.cpuUsage(start);
  return { "statements.msPerThousandWords": (user + system) / 1000 / (words / 1000) };
}

/** Scores statements and extractions. */
export async function measureExtraction(parser: Parser): Promise<Record<string, number>> {
  return { ...(await measureFacts(parser)), ...(await measureOie(parser)), ...measureCoverage() };
}
