import { expect, test } from "vitest";
import { createArcLabeller } from "./relations.ts";

/** A scorer of four rows, the last two never chosen, over a hidden layer of two units. */
const labelArcs = createArcLabeller({
  weights: Float64Array.of(1, 0, 0, 1, 0, 0, 0, 0),
  bias: Float64Array.of(0, 0.5, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY),
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
