import { expect, test } from "vitest";
import { FactlineError } from "../errors.ts";
import { decodeNames, readNameChain } from "./names.ts";

// Labels O, B-PER, I-PER: I-PER never comes first or after O.
const chain = readNameChain(
  {
    start: [0, 0, -10_000],
    between: [
      [0, 0, -10_000],
      [0, -1, 0],
      [0, 0, 0],
    ],
  },
  3,
);

test("decodeNames takes the best label of each word where they may follow one another", () => {
  expect(decodeNames(Float32Array.of(0, 3, 1, 0, 1, 3, 3, 0, 0), chain)).toEqual([1, 2, 0]);
});

test("decodeNames begins a name where its first word is doubtful rather than break it off", () => {
  expect(decodeNames(Float32Array.of(1, 0.5, 0, 0, 0, 2), chain)).toEqual([1, 2]);
});

test("decodeNames finds nothing in no words", () => expect(decodeNames(new Float32Array(), chain)).toEqual([]));

test("readNameChain refuses scores that do not fit the labels", () => {
  expect(() => readNameChain({ start: [0], between: [[0]] }, 2)).toThrow(FactlineError);
});
