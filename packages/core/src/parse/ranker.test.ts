import { describe, expect, test } from "vitest";
import { readRanker } from "./ranker.ts";

const sizes = { size: 64, hidden: 64, rank: 32, features: 40, recent: 30, earlier: 15, threshold: 0.5 };

/** A matrix as training writes it. */
function matrix(values: readonly number[]): { shape: number[]; data: string } {
  return { shape: [1, values.length], data: Buffer.from(Float32Array.from(values).buffer).toString("base64") };
}

describe("readRanker", () => {
  test.each([[[1.5]], [[1, -2]], [[0.1, 0.2, 0.3]], [[3e38, -1e-38, 7, 0]]])("reads %j", (values) => {
    const ranker = readRanker({ ...sizes, weights: { v: matrix(values) } }, ["person"]);
    expect([...(ranker.weights.get("v") ?? [])]).toEqual([...Float32Array.from(values)]);
    expect(ranker).toMatchObject(sizes);
  });

  test.each([
    ["a shape that the numbers do not fill", { ...sizes, weights: { v: { ...matrix([1, 2]), shape: [3] } } }],
    ["no numbers", { ...sizes, weights: { v: { shape: [1] } } }],
    ["no threshold", { ...sizes, threshold: undefined, weights: {} }],
    ["a size that is no count", { ...sizes, rank: 0.5, weights: {} }],
  ])("refuses %s", (_what, data) =>
    expect(() => readRanker(data, ["person"])).toThrow(expect.objectContaining({ code: "model-invalid" })),
  );
});
