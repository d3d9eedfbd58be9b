import { describe, expect, test } from "vitest";
import { bestAssignment, scoresOf, tallyOf } from "../bench/coreference-score.ts";

/** Seven mentions in two chains, and an answer that splits the first, loses one mention and adds two. */
const KEY = [
  ["a", "b", "c"],
  ["d", "e", "f", "g"],
];
const RESPONSE = [
  ["a", "b"],
  ["c", "d"],
  ["f", "g", "h", "i"],
];

describe("an answer scored by hand", () => {
  test.each([
    ["muc", 2 / 5, 2 / 5],
    ["b3", (2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 2 / 4 + 2 / 4) / 7, (1 + 1 + 1 / 2 + 1 / 2 + 2 / 4 + 2 / 4) / 8],
    ["ceafe", (4 / 5 + 4 / 8) / 2, (4 / 5 + 4 / 8) / 3],
  ] as const)("%s", (metric, recall, precision) => {
    const scores = scoresOf([tallyOf(KEY, RESPONSE)[metric]]);
    expect(scores.recall).toBeCloseTo(100 * recall, 6);
    expect(scores.precision).toBeCloseTo(100 * precision, 6);
  });
});

test("the best one-to-one choice is not the greedy one", () => {
  const gain = [
    [9, 8],
    [8, 1],
  ];
  expect(bestAssignment(gain)).toBe(16);
});

test("equal partitions score 100", () => {
  for (const tally of Object.values(tallyOf(KEY, KEY))) expect(scoresOf([tally]).f1).toBe(100);
});
