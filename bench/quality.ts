/**
 * `pnpm bench:quality`: what Factline reaches on the dev data of ../shared, part by part, into `bench/RESULTS.md`.
 *
 *   --floors   only the model, held to the floors in its card (exit code 1 below one)
 *   --only X   one part: treebank, coreference, identity, extraction, factuality, confidence, dates
 *   --errors   also writes a page that shows each dev sentence with its gold, found, missed and spurious facts
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Parser } from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { measureConfidence } from "./confidence.ts";
import { measureCoreference } from "./coreference.ts";
import { measureDates } from "./dates.ts";
import { writeErrorPage } from "./errors.ts";
import { measureExtraction } from "./extraction.ts";
import { measureFactuality } from "./factuality.ts";
import { measureIdentity } from "./identity.ts";
import { appendHistory, writeSection } from "./results.ts";
import { measureTreebank } from "./treebank.ts";

type Figures = Readonly<Record<string, number>>;

const { values: options } = parseArgs({
  options: { floors: { type: "boolean" }, only: { type: "string" }, errors: { type: "boolean" } },
});
const parts: Readonly<Record<string, { title: string; measure: (parser: Parser) => Promise<Figures> }>> = {
  treebank: { title: "Tags, trees, mentions on the dev treebanks", measure: measureTreebank },
  coreference: { title: "Coreference on GUM dev", measure: measureCoreference },
  identity: { title: "Labels, types and chains of the reference article", measure: measureIdentity },
  extraction: { title: "Statements", measure: measureExtraction },
  factuality: { title: "Factuality on UDS (EWT dev)", measure: measureFactuality },
  confidence: { title: "Confidence of statements", measure: measureConfidence },
  dates: { title: "Dates of the news documents", measure: measureDates },
};

function floors(): Figures {
  const card = readFileSync(new URL("../packages/model-en/MODEL_CARD.md", import.meta.url), "utf8");
  const block = /```json floors\n([\s\S]*?)```/.exec(card)?.[1];
  if (!block) throw new Error("MODEL_CARD.md has no block of floors");
  return JSON.parse(block) as Figures;
}

/** Compares the model's figures with its card and tells what fell. */
function holdFloors(figures: Figures): void {
  const limits = Object.entries(floors());
  const fallen = limits.filter(([key, floor]) => !((figures[key] ?? Number.NEGATIVE_INFINITY) >= floor));
  for (const [key, floor] of fallen) console.log(`below its floor: ${key} is ${figures[key]}, the card says ${floor}`);
  console.log(`${limits.length - fallen.length} floors hold, ${fallen.length} do not`);
  if (fallen.length > 0) process.exitCode = 1;
}

function table(figures: Figures): string[] {
  const rows = Object.entries(figures).map(([key, value]) => `| ${key} | ${Number(value.toFixed(3))} |`);
  return ["| measure | value |", "| --- | --- |", ...rows];
}

async function main(): Promise<void> {
  if (!existsSync(fileURLToPath(new URL("../../shared/data", import.meta.url)))) {
    console.log("skipped: this bench reads ../shared/data, which is not here");
    return;
  }
  const parser = await loadTestParser();
  if (options.floors) return holdFloors(await measureTreebank(parser));
  const history: Record<string, string> = {};
  const told = [
    "gum.las",
    "ewt.las",
    "news.raw.las",
    "gum.mentions.typed",
    "coreference.conll",
    "constructions.exact",
    "article.exact",
    "facts.f1",
    "carb.f1",
    "raw.right.of.resolved",
  ];
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (options.only && options.only !== name) continue;
    const figures = await measure(parser);
    writeSection(title, table(figures));
    for (const key of told) if (figures[key] !== undefined) history[key] = String(Number(figures[key].toFixed(3)));
  }
  if (!options.only) appendHistory(history);
  if (options.errors) console.log(`wrote ${await writeErrorPage(parser)}`);
}

await main();
