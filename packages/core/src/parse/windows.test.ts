import { describe, expect, test } from "vitest";
import type { Sentence } from "../model/index.ts";
import { stretchesOf, windowsOf } from "./windows.ts";
import type { WordPiece } from "./wordpiece.ts";

const onePiece: WordPiece = {
  start: 0,
  end: 0,
  pieces: (word) => new Array<number>(word === "long" ? 12 : 1).fill(0),
  rank: () => undefined,
};
const context = { maxPieces: 20, maxSentences: 3, maxSentencePieces: 100 };

function sentenceOf(forms: readonly string[], index = 0): Sentence {
  return { index, paragraph: 0, start: 0, end: 0, words: forms.map((form) => ({ form, start: 0, end: 0 })) };
}

const filled = (length: number, form = "a"): string[] => new Array<string>(length).fill(form);

describe("windowsOf", () => {
  const sizes = (lengths: readonly number[]): number[][] =>
    [
      ...windowsOf(
        lengths.map((length, index) => sentenceOf(filled(length), index)),
        onePiece,
        context,
      ),
    ].map((window) => window.map(({ words }) => words.length));

  test("takes sentences while they fit", () => expect(sizes([5, 5, 5, 5])).toEqual([[5, 5, 5], [5]]));
  test("takes no more than the most sentences", () => expect(sizes([1, 1, 1, 1])).toEqual([[1, 1, 1], [1]]));
  test("counts the pieces around the sentences", () => expect(sizes([9, 8, 1])).toEqual([[9, 8], [1]]));
  test("leaves a long sentence alone", () => expect(sizes([3, 40, 3])).toEqual([[3], [40], [3]]));
  test("gives none of nothing", () => expect(sizes([])).toEqual([]));
});

describe("stretchesOf", () => {
  const cut = (forms: readonly string[]): string[] =>
    stretchesOf(sentenceOf(forms), onePiece, context).map(
      ({ offset, words, pieces }) => `${offset}+${words.length} (${pieces})`,
    );

  test("leaves a sentence whole", () => expect(cut(filled(50))).toEqual(["0+50 (50)"]));
  test("cuts at the last pause of the second half", () =>
    expect(cut([...filled(60), ",", ...filled(60)])).toEqual(["0+61 (61)", "61+60 (60)"]));
  test("cuts anywhere without a pause", () =>
    expect(cut([",", ...filled(249)])).toEqual(["0+100 (100)", "100+100 (100)", "200+50 (50)"]));
  test("counts pieces, not words", () =>
    expect(cut(filled(20, "long"))).toEqual(["0+8 (96)", "8+8 (96)", "16+4 (48)"]));
});
