import { expect, test } from "vitest";
import { type Token, toTree } from "../model/index.ts";
import { withHyphens, writeWords } from "./words.ts";

/** A sentence whose words hang on nothing. */
function treeOf(text: string) {
  const tokens = [...text.matchAll(/[^\s-]+|-/g)].map(({ 0: form, index }): Token => {
    const [start, end] = [index, index + form.length];
    return { form, lemma: form, upos: "X", xpos: "", feats: {}, head: -1, deprel: "dep", start, end };
  });
  return toTree({ index: 0, paragraph: 0, start: 0, end: text.length, tokens });
}

test.each([
  ["the 23-year-old won", 3, "23-year-old"],
  ["a smaller-than-expected drop", 1, "smaller-than-expected"],
  ["her brother-in-law left", 5, "brother-in-law"],
  ["the plan - a bold one - failed", 1, "plan"],
  ["five - or six", 0, "five"],
])("of %j, word %i is written whole", (text, at, whole) => {
  const tree = treeOf(text);
  expect(writeWords(text, tree, withHyphens(tree, [at]))).toBe(whole);
});
