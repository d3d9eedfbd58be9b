import { expect, test } from "vitest";
import { createArcLabeller } from "./relations.ts";

/** A scorer of three rows, the last never chosen, over a hidden layer of two units. */
const labelArcs = createArcLabeller({
  weights: Float64Array.of(1, 0, 0, 1, 0, 0),
  bias: Float64Array.of(0, 0.5, Number.NEGATIVE_INFINITY),
});

test.each([
  ["the unit that is above 0", [2, 1], [0, 0], 0],
  ["the bias where no unit is", [-2, -1], [0, 0], 1],
  ["what dependent and head say together", [2, 1], [-1, 3], 1],
])("chooses a relation by %s", (_what, dependent, head, expected) => {
  const scores = {
    dependent: Float32Array.from(dependent),
    head: Float32Array.from([...head, 0, 0]),
  };
  expect([...labelArcs(scores, Int32Array.of(-1))]).toEqual([expected]);
});

test("chooses the relation that scores best of all, whatever groups they are in", () => {
  const [width, count] = [5, 12];
  const wave = (at: number): number => Math.sin(at * at);
  const weights = Float64Array.from({ length: width * count }, (_, at) => wave(at));
  const bias = Float64Array.from({ length: count }, (_, at) => wave(at + 0.5));
  const label = createArcLabeller({ weights, bias });
  for (let word = 0; word < 100; word++) {
    const hidden = Float32Array.from({ length: width }, (_, unit) => 3 * wave(word * width + unit + 0.25));
    const totals = bias.map((score, relation) =>
      hidden.reduce(
        (sum, value, unit) => sum + Math.max(0, value) * (weights[relation * width + unit] as number),
        score,
      ),
    );
    const scores = { dependent: hidden, head: new Float32Array(2 * width) };
    expect([...label(scores, Int32Array.of(-1))]).toEqual([totals.indexOf(Math.max(...totals))]);
  }
});
