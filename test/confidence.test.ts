/** The fit of confidence, and the exact-fact halves that it is fitted and measured on. */
import { describe, expect, test } from "vitest";
import { expand, type FactRow, factScore, halfOf } from "../bench/facts.ts";
import { fitWeights } from "../bench/logistic.ts";
import { reliabilityPlot } from "../bench/reliability.ts";

const example = (signs: Readonly<Record<string, number>>, right: boolean) => ({ signs, right });

describe("fitWeights", () => {
  const good = Array.from({ length: 30 }, (_, at) => example({ near: 1 }, at % 10 !== 0));
  const bad = Array.from({ length: 30 }, (_, at) => example({ far: 1 }, at % 10 === 0));
  const weights = fitWeights([...good, ...bad]);
  const chance = (sign: string) => 1 / (1 + Math.exp(-(weights.bias ?? 0) - (weights[sign] ?? 0)));

  test("gives a sign the share of its examples that are right, drawn a little to the middle", () => {
    expect(chance("near")).toBeGreaterThan(0.75);
    expect(chance("near")).toBeLessThan(0.9);
    expect(chance("far")).toBeLessThan(0.25);
  });

  test("leaves out signs that hardly occur", () => {
    expect(Object.keys(fitWeights([...good, example({ odd: 1 }, true)]))).not.toContain("odd");
  });
});

test("the plot has a dot for each group of statements", () => {
  const points = [
    { count: 4, confidence: 0.5, right: 0.5 },
    { count: 9, confidence: 0.9, right: 1 },
  ];
  expect(reliabilityPlot(points).match(/<circle/g)).toHaveLength(points.length);
});

describe("exact facts", () => {
  const row: FactRow = {
    id: "a",
    text: "Divers recovered the old anchor and sold it .",
    facts: [[["Divers", "recovered", "the [old] anchor"]], [["Divers", "sold", "it"]]],
  };

  test("optional words may be there or not", () => {
    expect(expand("the [old] anchor")).toEqual(["the old anchor", "the anchor"]);
  });

  test("a fact told twice counts once, a wrong triple costs precision", () => {
    const triples = [
      ["Divers", "recovered", "the anchor"],
      ["Divers", "recovered", "the old anchor"],
      ["Divers", "sold", "anchor"],
    ] as const;
    expect(factScore([row], () => triples)).toBeCloseTo(0.5);
  });

  test("an id keeps its half", () => {
    expect(new Set(Array.from({ length: 50 }, (_, at) => halfOf(`row ${at}`)))).toEqual(new Set(["fitted", "held"]));
    expect(halfOf("row 1")).toBe(halfOf("row 1"));
  });
});
