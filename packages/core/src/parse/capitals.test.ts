import { expect, test } from "vitest";
import type { Sentence, Token } from "../model/index.ts";
import { type TaggedSentence, tagCapitals } from "./capitals.ts";
import { tokensOf } from "./trees.testing.ts";

const lexicon = { labels: { lexicon: new Map() }, rank: () => undefined };

/** A sentence of words such as `Court/NOUN/NN=-1`, with how much likelier each is a name. */
function tagged(text: string): TaggedSentence {
  const words = text.split(" ").map((word) => word.split("="));
  const tokens = tokensOf(words.map(([word = ""]) => `${word}/2/dep`).join(" "));
  const sentence: Sentence = { index: 0, paragraph: 0, start: 0, end: 1, words: tokens };
  return { sentence, tokens, proper: words.map(([, margin = "-9"]) => Number(margin)) };
}

/** The names of some sentences, as `Court/NNP/Court`. */
function names(...texts: readonly string[]): string[] {
  const tokens: readonly Token[] = tagCapitals(texts.map(tagged), lexicon).flat();
  return tokens.filter(({ upos }) => upos === "PROPN").map(({ form, xpos, lemma }) => `${form}/${xpos}/${lemma}`);
}

test("a capital within a sentence makes a name of what may be one", () => {
  expect(names("We/PRON/PRP obey/VERB/VBP this/DET/DT Court/NOUN/NN=-1 ./PUNCT/.")).toEqual(["Court/NNP/Court"]);
  expect(names("Our/PRON/PRP$ Founders/NOUN/NNS=-1.4 knew/VERB/VBD")).toEqual(["Founders/NNPS/Founder"]);
  expect(names("the/DET/DT court/NOUN/NN=-1 sat/VERB/VBD")).toEqual([]);
  expect(names("I/PRON/PRP have/VERB/VBP a/DET/DT Phone/NOUN/NN=-3")).toEqual([]);
});

test("what the network says elsewhere of a form counts more than what it says of the place", () => {
  const unsure = "They/PRON/PRP adopted/VERB/VBD DH/NOUN/NN=-2.5 early/ADV/RB";
  expect(names(unsure)).toEqual([]);
  expect(names(unsure, "The/DET/DT home/NOUN/NN of/ADP/IN DH/PROPN/NNP=3 opened/VERB/VBD")).toHaveLength(2);
});

test.each([
  ["a sentence", "Police/NOUN/NNS=-1 came/VERB/VBD"],
  ["a quotation", "He/PRON/PRP said/VERB/VBD “/PUNCT/`` Police/NOUN/NNS=-1 came/VERB/VBD"],
  ["a list's item", "Needed/VERB/VBN :/PUNCT/: Flour/NOUN/NN=-1 and/CCONJ/CC eggs/NOUN/NNS"],
  ["a headline", "City/NOUN/NN=-1 Council/NOUN/NN=-1 Raises/VERB/VBZ Water/NOUN/NN=-1 Prices/NOUN/NNS=-1"],
])("the capital of %s tells nothing", (_what, text) => expect(names(text)).toEqual([]));

test("the name of a file is none of a thing, and only nouns become names", () => {
  expect(names("See/VERB/VB the/DET/DT Report.pdf/NOUN/NN=-1")).toEqual([]);
  expect(names("A/DET/DT Dutch/ADJ/JJ=-1 bank/NOUN/NN failed/VERB/VBD")).toEqual([]);
});
