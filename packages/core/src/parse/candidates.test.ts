import { describe, expect, test } from "vitest";
import type { Upos } from "../model/index.ts";
import { decodeCandidates } from "./candidates.ts";

/** Scores of the spans of `size` words: 1 for "no mention", what is given, and far less for all else. */
function scoresOf(
  size: number,
  given: readonly (readonly [first: number, last: number, type: number, score: number])[],
): Float32Array {
  const scores = new Float32Array(size * size * 3).fill(-20);
  for (let span = 0; span < size * size; span++) scores[span * 3] = 1;
  for (const [first, last, type, score] of given) scores[(first * size + last) * 3 + type] = score;
  return scores;
}

/** Decodes spans over a tree in which each word hangs from the next one, unless heads are given. */
const decode = (
  size: number,
  given: Parameters<typeof scoresOf>[1],
  heads?: readonly number[],
  upos: Upos = "NOUN",
): string[] =>
  decodeCandidates(
    scoresOf(size, given),
    (heads ?? Array.from({ length: size }, (_, word) => (word + 1 < size ? word + 1 : -1))).map((head) => ({
      head,
      upos,
    })),
    ["person", "place"],
  ).map(({ first, last, type, score }) => `${first}-${last} ${type} ${score}`);

describe("decodeCandidates", () => {
  test("takes the spans of heads that are more likely mentions than not", () => {
    expect(
      decode(3, [
        [0, 1, 1, 3],
        [2, 2, 2, 2],
        [0, 0, 1, -0.5],
      ]),
    ).toEqual(["0-1 person 2", "2-2 place 1"]);
  });
  test("asks less of words that mostly head mentions", () => {
    expect(decode(1, [[0, 0, 1, 0.5]])).toEqual(["0-0 person -0.5"]);
    expect(decode(1, [[0, 0, 1, 0.5]], [-1], "VERB")).toEqual([]);
  });
  test("lets spans of different heads nest", () =>
    expect(
      decode(3, [
        [0, 2, 1, 3],
        [1, 1, 2, 2],
      ]),
    ).toEqual(["0-2 person 2", "1-1 place 1"]));
  test("gives a head one mention: the likeliest, though none alone may be likely", () => {
    const found = decode(2, [
      [0, 1, 1, 0.9],
      [1, 1, 1, 0.8],
    ]);
    expect(found.map((line) => line.slice(0, 10))).toEqual(["0-1 person"]);
  });
  test("prefers one subtree to a span that cuts it", () =>
    expect(
      decode(
        3,
        [
          [0, 2, 1, 2],
          [0, 1, 1, 2.2],
        ],
        [-1, 2, 0],
      ),
    ).toEqual(["0-2 person 1"]));
  test("keeps the likelier of two that cross", () =>
    expect(
      decode(3, [
        [0, 1, 1, 3],
        [1, 2, 2, 4],
      ]),
    ).toEqual(["1-2 place 3"]));
  test("tells the chances of all types, given that it is a mention", () => {
    const [found] = decodeCandidates(
      scoresOf(1, [
        [0, 0, 1, 3],
        [0, 0, 2, 3],
      ]),
      [{ head: -1, upos: "NOUN" }],
      ["person", "place"],
    );
    expect(found?.chances.slice(0, 4)).toEqual([0.5, 0, 0.5, 0]);
  });
  test("ignores spans that end before they begin", () => expect(decode(2, [[1, 0, 1, 9]])).toEqual([]));
});
