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

test.each([
  ["compound", "Civil War graves"],
  ["nmod:desc", "civil War graves"],
])("a noun by %j leaves the adjective before it as in %j", (deprel, written) => {
  const text = "Civil War graves";
  const { tokens, ...tree } = treeOf(text);
  const [first, second, third] = tokens as [Token, Token, Token];
  const tagged: Token[] = [
    { ...first, lemma: "civil", deprel: "amod", head: 1 },
    { ...second, upos: "PROPN", deprel, head: 2 },
    third,
  ];
  expect(writeWords(text, { ...tree, tokens: tagged }, [0, 1, 2])).toBe(written);
});
