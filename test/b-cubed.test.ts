import { expect, test } from "vitest";
import { bCubed, type Clustering } from "../bench/b-cubed.ts";

/** A clustering in which the letters of each word are together. */
function clusters(...words: readonly string[]): Clustering {
  return new Map(words.flatMap((word) => [...word].map((letter) => [letter, word] as const)));
}

test("B³ is 1 for the same clusters", () => {
  expect(bCubed(clusters("abc", "de"), clusters("abc", "de"))).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test("what is joined wrongly costs precision, what is parted recall", () => {
  const joined = bCubed(clusters("ab", "cd"), clusters("abcd"));
  expect([joined.precision, joined.recall]).toEqual([0.5, 1]);
  const parted = bCubed(clusters("abcd"), clusters("ab", "cd"));
  expect([parted.precision, parted.recall]).toEqual([1, 0.5]);
});

test("a mention that was not found counts as alone", () => {
  expect(bCubed(clusters("ab"), clusters("a")).recall).toBe(0.5);
});
