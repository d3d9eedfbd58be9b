/** The exact-fact dev set, in two halves: rules and weights are fitted on one, and both are reported. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Triple = readonly [subject: string, predicate: string, object: string];

/** A sentence of the exact-fact dev set. */
export interface FactRow {
  readonly id: string;
  readonly text: string;
  /** For each fact, the triples that state it, optional words in [brackets]. */
  readonly facts: readonly (readonly Triple[])[];
}

/** Reads the exact-fact dev set. */
export function readFacts(): FactRow[] {
  const path = fileURLToPath(new URL("../../shared/data/oie/facts_dev.jsonl", import.meta.url));
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as FactRow);
}

/** The half that an id belongs to, by its hash: `fitted` may be looked at and tuned on, `held` only measured. */
export function halfOf(id: string): "fitted" | "held" {
  return (createHash("sha256").update(id).digest()[0] ?? 0) < 128 ? "fitted" : "held";
}

/** Words set apart by single spaces. */
export function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

/** All strings that a pattern with optional words in [brackets] stands for. */
export function expand(pattern: string): string[] {
  const open = /\[([^\]]*)\]/.exec(pattern);
  if (!open) return [words(pattern)];
  const before = pattern.slice(0, open.index);
  const after = pattern.slice(open.index + open[0].length);
  return [...expand(`${before}${open[1]}${after}`), ...expand(`${before}${after}`)];
}

/** Whether a triple is one of those that a pattern stands for. */
export function states(triple: Triple, pattern: Triple): boolean {
  return triple.every((part, index) => expand(pattern[index] as string).includes(part));
}

/** F1 of exact facts, as `../shared/eval/oie_score.py` counts it: facts hit, and distinct extractions that state none. */
export function factScore(rows: readonly FactRow[], triplesOf: (row: FactRow) => readonly Triple[]): number {
  let hit = 0;
  let wrong = 0;
  let facts = 0;
  for (const row of rows) {
    const stated = triplesOf(row).map((triple) =>
      row.facts.findIndex((fact) => fact.some((pattern) => states(triple, pattern))),
    );
    hit += new Set(stated.filter((fact) => fact >= 0)).size;
    wrong += stated.filter((fact) => fact < 0).length;
    facts += row.facts.length;
  }
  const precision = hit / Math.max(hit + wrong, 1);
  const recall = hit / Math.max(facts, 1);
  return (2 * precision * recall) / Math.max(precision + recall, 1e-9);
}
