import { expect, test } from "vitest";
import type { Scores } from "./encoder.ts";
import { readNameChain } from "./names.ts";
import { joinSignals, signalsOf } from "./signals.ts";

const scores: Scores = {
  columns: 2,
  upos: new Int32Array(),
  xpos: new Int32Array(),
  lemma: new Int32Array(),
  feats: new Int32Array(),
  proper: new Float32Array(),
  arc: new Float32Array(),
  dependent: new Float32Array(),
  head: new Float32Array(),
  span: new Float32Array(),
  name: Float32Array.of(0, 2, 1, 0),
  factuality: Float32Array.of(1, 0),
  coreference: Float32Array.of(5, 6),
};

test("signalsOf names the best labels", () => {
  const chain = readNameChain({ start: [0, 0], between: Array(2).fill([0, 0]) }, 2);
  expect(signalsOf(scores, ["O", "B-PER"], chain).names).toEqual(["B-PER", "O"]);
});

test("joinSignals puts the stretches of a sentence one after the other", () => {
  const part = (value: number): Parameters<typeof joinSignals>[0][number] => ({
    names: ["O"],
    factuality: Float32Array.of(value),
    coreference: Float32Array.of(value, value),
  });
  expect(joinSignals([part(1), part(2)])).toEqual({
    names: ["O", "O"],
    factuality: Float32Array.of(1, 2),
    coreference: Float32Array.of(1, 1, 2, 2),
  });
});
