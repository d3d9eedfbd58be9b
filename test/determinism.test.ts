/** The analysis of a document is a function of its text and the model alone, and every tree is a tree. */
import { type Analysis, analyze, type Parser, toDocument } from "@factline/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

const articles = [
  "Ferry line to close\n\nBERGEN, May 4, 2018 (NTB) - The ferry company Nordlys said on Friday that it would close its oldest line. “We cannot go on,” said its head, Anna Lund, who blamed the state.",
  "A storm hit the coast. It tore roofs off 30 houses; nobody was hurt.",
  "The minister's aides, re-elected in March, won't comment on the $3.5m deal, which the U.S. and its allies had sought since 2010.",
];

let parser: Parser;
beforeAll(async () => {
  parser = await loadTestParser();
});

const analyzeText = (text: string): Promise<Analysis> => analyze(toDocument({ text }), parser);

/** What must hold of any analysis: one tree a sentence, and forms that the text gives. */
function check({ document, sentences, candidates }: Analysis): void {
  for (const { tokens } of sentences) {
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const [index, token] of tokens.entries()) {
      expect(document.text.slice(token.start, token.end)).toBe(token.form);
      let at = index;
      for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) at = tokens[at]?.head ?? -1;
      expect(at).toBe(-1);
      expect(token.head === -1).toBe(token.deprel === "root");
      expect(token.lemma).not.toBe("");
    }
  }
  for (const { sentence, first, last } of candidates) {
    expect(first).toBeLessThanOrEqual(last);
    expect(last).toBeLessThan(sentences[sentence]?.tokens.length ?? 0);
  }
}

describe("analyze", { timeout: 60_000 }, () => {
  test("gives a document the same analysis alone, after others and again", async () => {
    const alone = await analyzeText(articles[0] ?? "");
    for (const text of articles.slice(1)) await analyzeText(text);
    expect(await analyzeText(articles[0] ?? "")).toEqual(alone);
    expect(JSON.stringify(await analyzeText(articles[0] ?? ""))).toBe(JSON.stringify(alone));
  });

  test("gives documents that are read at the same time what each gets alone", async () => {
    const together = await Promise.all(articles.map(analyzeText));
    for (const [index, text] of articles.entries()) expect(together[index]).toEqual(await analyzeText(text));
  });

  test("gives one tree to each sentence of the articles", async () => {
    for (const text of articles) check(await analyzeText(text));
  });

  test("gives one tree to any text", async () => {
    const piece = fc.constantFrom(
      "The ship",
      "left",
      "Oslo",
      ".",
      ",",
      "“",
      "”",
      "\n\n",
      "who",
      "said",
      "and",
      "3.5",
      "U.S.",
      "😀",
      "(",
      "-",
      "it",
      "not",
      "東京",
      "\ud800",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) =>
        check(await analyzeText(pieces.join(" "))),
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ["a sentence of 3,000 words", `The ship left${", the crew said and the owner knew".repeat(430)}.`],
    ["a word of 100,000 letters", `The ${"a".repeat(100_000)} left.`],
    ["1,000 ideographs", "東".repeat(1000)],
    ["1,000 signs without a space", "!a?".repeat(334)],
    ["names of JavaScript's own", "The constructor of toString left __proto__ and hasOwnProperty behind."],
    ["nothing", " \n"],
  ])("bears %s", async (_what, text) => check(await analyzeText(text)));
});
