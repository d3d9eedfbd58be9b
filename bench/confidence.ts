/**
 * How far a statement's confidence can be relied on: `node … bench/confidence.ts [--fit]`.
 *
 *   --fit   fits the weights on one half of the labels and writes packages/core/src/statements/confidence.data.ts
 *
 * In:  labelled statements (bench/labels.ts).
 * Out: a table of confidence against the share that is right, on the half that nothing was fitted on, and `reliability.svg`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Parser } from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { type Labelled, labelledStatements } from "./labels.ts";
import { fitWeights, type Weights } from "./logistic.ts";
import { reliabilityPlot } from "./reliability.ts";

/** Statements of like confidence: how sure they are on average, and how many are right. */
interface Bin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const EDGES: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Groups statements by confidence. */
function binsOf(labels: readonly Labelled[]): Bin[] {
  return EDGES.flatMap((from, at) => {
    const inside = labels.filter(({ confidence }) => confidence >= from && confidence < (EDGES[at + 1] ?? 2));
    const share = (measure: (label: Labelled) => number) =>
      inside.reduce((sum, label) => sum + measure(label), 0) / inside.length;
    if (inside.length === 0) return [];
    return [
      {
        from,
        count: inside.length,
        confidence: share(({ confidence }) => confidence),
        right: share(({ right }) => Number(right)),
      },
    ];
  });
}

/** Measures how far confidence and truth agree on the held half. */
export async function measureConfidence(parser: Parser): Promise<Record<string, number>> {
  const held = (await labelledStatements(parser)).filter(({ half }) => half === "held");
  const bins = binsOf(held);
  writeFileSync(new URL("reliability.svg", import.meta.url), reliabilityPlot(bins));
  const apart = bins.reduce(
    (sum, { count, confidence, right }) => sum + (count / held.length) * Math.abs(confidence - right),
    0,
  );
  return {
    "confidence.statements": held.length,
    "confidence.right": held.filter(({ right }) => right).length / held.length,
    "confidence.calibration.error": apart,
    ...Object.fromEntries(bins.map(({ from, right }) => [`confidence.right.from.${from}`, right])),
  };
}

function dataFile(weights: Weights): string {
  const rows = Object.entries(weights).map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},\n`);
  return `/** Weights of the signs of a statement, in logits; written by \`bench/confidence.ts --fit\`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join("")}};
`;
}

async function main(): Promise<void> {
  const parser = await loadTestParser();
  if (process.argv.includes("--fit")) {
    const labels = (await labelledStatements(parser)).filter(({ half }) => half === "fitted");
    const path = new URL("../packages/core/src/statements/confidence.data.ts", import.meta.url);
    writeFileSync(path, dataFile(fitWeights(labels)));
    console.log(
      `wrote ${fileURLToPath(path)}, fitted on ${labels.length} statements; run again without --fit to measure`,
    );
    return;
  }
  console.table(await measureConfidence(parser));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
