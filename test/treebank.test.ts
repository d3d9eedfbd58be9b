/** The project's own treebank is what training can read: trees, in relations that the model knows, over the text. */
import { readFileSync } from "node:fs";
import { modelFiles } from "@factline/model-en";
import { describe, expect, test } from "vitest";
import { type GoldDocument, type GoldWord, goldMentions, readOwnTreebank } from "../bench/gold.ts";

const relations = new Set<string>(
  (JSON.parse(readFileSync(modelFiles.labels, "utf8")) as { readonly v: { readonly d: readonly string[] } }).v.d,
);

/** How many steps a word is below the root; `NaN` where it hangs in a cycle or on nothing. */
function depth(words: readonly GoldWord[], index: number): number {
  let [at, steps] = [index, 0];
  while (at >= 0 && steps <= words.length) [at, steps] = [words[at]?.head ?? Number.NaN, steps + 1];
  return at < 0 ? steps : Number.NaN;
}

function wrongTrees({ id, sentences }: GoldDocument): string[] {
  return sentences.flatMap((words, number) => {
    const roots = words.filter(({ head, deprel }) => head < 0 || deprel === "root");
    const hangs = words.every((_, index) => !Number.isNaN(depth(words, index)));
    const known = words.every(({ deprel }) => relations.has(deprel));
    return roots.length === 1 && hangs && known ? [] : [`${id}, sentence ${number + 1}`];
  });
}

describe.each(["train", "dev"])("data/treebank/%s", (split) => {
  const documents = readOwnTreebank(split);

  test("has documents with names of their own", () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  test("has one tree a sentence, in the relations of the model", () => {
    expect(documents.flatMap(wrongTrees)).toEqual([]);
  });

  test("stands over its text", () => {
    const words = documents.flatMap(({ text, sentences }) => sentences.flat().map((word) => ({ text, ...word })));
    expect(words.filter(({ text, start, end, form }) => text.slice(start, end) !== form)).toEqual([]);
  });

  test("has chains of several mentions, each in one chain", () => {
    const mentions = documents.flatMap((document) =>
      goldMentions(document).map((mention) => ({ ...mention, document })),
    );
    const spots = mentions.map(({ document, sentence, first, last }) => `${document.id} ${sentence} ${first} ${last}`);
    expect(mentions.length).toBeGreaterThan(100);
    expect(new Set(spots).size).toBe(spots.length);
  });
});
