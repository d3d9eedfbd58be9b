import { expect, test } from "vitest";
import type { Analysis, CoreferenceRanker, Mention } from "../../model/index.ts";
import { createRanker } from "./ranker.ts";

/** Numbers that look random and are the same on every run. */
function* numbers(): Generator<number> {
  for (let at = 1; ; at++) yield Math.sin(at * 12.9898) * 0.9;
}

const source = numbers();
const matrix = (length: number): Float32Array => Float32Array.from({ length }, () => source.next().value);

const shapes = { Wq: 2, Wk: 2, Wa: 6, Wb: 6, ba: 3, F: 264, v: 3, v0: 1, N1: 4, n1: 2, n2: 2, n0: 1 };
const tables = { type_table: 4, kind_table: 6, pronoun_table: 20 };
const ranker: CoreferenceRanker = {
  ...{ size: 2, hidden: 3, rank: 1, features: 88, recent: 30, earlier: 15, threshold: 0.25, types: ["person"] },
  weights: new Map(Object.entries({ ...shapes, ...tables }).map(([name, length]) => [name, matrix(length)])),
};

/** "Ada met Ada .", two names of one sentence: subject and object of one verb. */
const words = [
  ["Ada", "PROPN", "NNP", 1, "nsubj"],
  ["met", "VERB", "VBD", -1, "root"],
  ["Ada", "PROPN", "NNP", 1, "obj"],
] as const;
const tokens = words.map(([form, upos, xpos, head, deprel]) => ({ form, upos, xpos, head, deprel }));
const coreference = matrix(3 * 3 * 2);
const analysis = { sentences: [{ index: 0, tokens }], signals: [{ coreference }], ranker } as unknown as Analysis;
const mentions = [0, 2].map((at) => ({ sentence: 0, first: at, last: at, head: at, type: "person" }) as Mention);

/** The score of the pair less that of a new beginning, written down as training/INTERFACE.md has it. */
function expectedMargin(): number {
  const of = (name: string): number[] => Array.from(ranker.weights.get(name) ?? []);
  const times = (name: string, vector: readonly number[]): number[] =>
    Array.from({ length: of(name).length / vector.length }, (_, row) =>
      vector.reduce((sum, value, at) => sum + value * (of(name)[row * vector.length + at] ?? 0), 0),
    );
  const relu = (vector: readonly number[]): number[] => vector.map((value) => Math.max(0, value));
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const vectorOf = (token: number): number[] =>
    relu(
      [0, 1].map((at) => {
        const parts = [0, 1, 2].map((part) => coreference[(3 * token + part) * 2 + at] ?? 0);
        const known = [of("type_table")[2 + at], of("kind_table")[4 + at], of("pronoun_table")[at]];
        return [...parts, ...known].reduce<number>((sum, value) => sum + (value ?? 0), 0);
      }),
    );
  const [j, i] = [vectorOf(0), vectorOf(2)];
  // Same string, head and type; two names; words in common; same sentence; next mention; same number; earlier is subject; last word;
  // last with its root and with its words; later is object; earlier is in the first sentences; same head above; same qualifiers; none nearer; both bare.
  const features = [0, 1, 2, 3, 4, 5, 6, 7, 9, 16, 24, 36, 39, 44, 45, 63, 65, 71, 75, 79, 86];
  const [later, earlier] = [times("Wa", i), times("Wb", j)];
  const hidden = [0, 1, 2].map((at) =>
    features.reduce(
      (sum, feature) => sum + (of("F")[feature * 3 + at] ?? 0),
      (later[at] ?? 0) + (of("ba")[at] ?? 0) + (earlier[at] ?? 0),
    ),
  );
  const score = dot(times("Wq", i), times("Wk", j)) + dot(of("v"), relu(hidden)) + (of("v0")[0] ?? 0);
  const inner = relu(times("N1", i).map((value, at) => value + (of("n1")[at] ?? 0)));
  return score - (dot(of("n2"), inner) + (of("n0")[0] ?? 0) + ranker.threshold);
}

test("computes the network that the interface defines", () => {
  const [found] = createRanker(analysis, mentions)?.rank(1) ?? [];
  expect(found?.index).toBe(0);
  expect(found?.margin).toBeCloseTo(expectedMargin(), 5);
});

test("leaves out the features that a ranker was not trained with", () => {
  const old = { ...ranker, features: 40 };
  const cut = new Map(ranker.weights).set("F", (ranker.weights.get("F") as Float32Array).subarray(0, 120));
  const margins = [old, { ...old, weights: cut }, ranker].map((known) =>
    createRanker({ ...analysis, ranker: known }, mentions)
      ?.rank(1)
      .map(({ margin }) => margin),
  );
  expect(margins[0]).toHaveLength(1);
  expect(margins[1]).toEqual(margins[0]);
  expect(margins[2]).not.toEqual(margins[0]);
});

test("has nothing to offer the first mention, and nothing without a ranker", () => {
  expect(createRanker(analysis, mentions)?.rank(0)).toEqual([]);
  const { ranker: _, ...bare } = analysis;
  expect(createRanker(bare, mentions)).toBeUndefined();
});
