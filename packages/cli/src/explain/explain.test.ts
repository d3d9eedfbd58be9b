import type { ParsedSentence, Token } from "@factline/core";
import { expect, test } from "vitest";
import { treeLines } from "./tree-lines.ts";

/** A sentence of words written as `form/UPOS/deprel/head`. */
function sentenceOf(text: string): ParsedSentence {
  const tokens = text.split(" ").map((word): Token => {
    const [form = "", upos, deprel = "", head] = word.split("/");
    return {
      form,
      lemma: form,
      upos: upos as Token["upos"],
      xpos: "",
      feats: {},
      head: Number(head),
      deprel,
      start: 0,
      end: 0,
    };
  });
  return { index: 0, paragraph: 0, start: 0, end: 0, tokens };
}

test("draws each word beneath its head, in the order of the text", () => {
  const sentence = sentenceOf(
    "The/DET/det/1 mayor/NOUN/nsubj/2 praised/VERB/root/-1 her/PRON/nmod:poss/4 staff/NOUN/obj/2",
  );
  expect(treeLines(sentence)).toEqual([
    "praised  VERB  root",
    "├─ mayor  NOUN  nsubj",
    "│  └─ The  DET  det",
    "└─ staff  NOUN  obj",
    "   └─ her  PRON  nmod:poss",
  ]);
});

test("a word that would move the cursor does not", () => {
  expect(treeLines(sentenceOf("\u001b[2Jgone/X/root/-1"))[0]).not.toContain("\u001b");
});

test("a tree that is too deep to be read is cut", () => {
  const deep = sentenceOf(Array.from({ length: 500 }, (_, at) => `w/X/dep/${at - 1}`).join(" "));
  const lines = treeLines(deep);
  expect(lines.length).toBeLessThan(20);
  expect(lines.at(-1)).toMatch(/…$/);
});
