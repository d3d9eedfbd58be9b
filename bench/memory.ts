/**
 * `pnpm bench:memory`: whether memory stays flat over many documents, read through the whole pipeline.
 *
 *   DOCUMENTS=10000   how many, made of the paragraphs of the sample articles, each document another mix
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract, toDocument } from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { writeSection } from "./results.ts";
import { slopeOf } from "./slope.ts";

const samples = fileURLToPath(new URL("../data/samples/", import.meta.url));
const count = Number(process.env.DOCUMENTS ?? 10_000);
const steps = 20;

async function main(): Promise<void> {
  const parser = await loadTestParser();
  const files = readdirSync(samples).filter((file) => file.endsWith(".txt"));
  const paragraphs = files.flatMap((file) => readFileSync(samples + file, "utf8").split(/\n\s*\n/u));
  const points: [number, number][] = [];
  let statements = 0;
  for (let index = 0; index < count; index++) {
    const text = `Note ${index}\n\n${paragraphs[index % paragraphs.length]}`;
    statements += (await extract(toDocument({ id: `note-${index}`, text }), parser)).statements.length;
    if ((index + 1) % Math.ceil(count / steps) === 0) points.push([index + 1, process.memoryUsage().rss]);
  }
  const late = points.slice(Math.floor(points.length / 5));
  writeSection("Memory", [
    `\`pnpm bench:memory\`: ${count.toLocaleString("en")} documents, ${statements.toLocaleString("en")} statements.`,
    "",
    "| documents | MB resident |",
    "| --- | --- |",
    ...points.map(([documents, bytes]) => `| ${documents} | ${Math.round(bytes / 1e6)} |`),
    "",
    `Slope over the last four fifths: ${Math.round(slopeOf(late))} bytes a document.`,
  ]);
}

await main();
