import { describe, expect, test } from "vitest";
import { type Decoder, decodeTokens } from "./decode.ts";
import type { Scores } from "./encoder.ts";
import { KEEP } from "./lemma.ts";

const upos = ["NOUN", "PRON", "AUX", "VERB", "SYM", "X"] as const;
const xpos = ["NN", "PRP", "VBZ", "VBN", "VBG"];

/** Decodes words tagged as given; each is an `aux` of the last one, which is the root. */
function decode(words: readonly (readonly [form: string, upos: number, xpos: number])[]) {
  const last = words.length - 1;
  const labels = { upos, xpos, feats: [{}], scripts: [KEEP], lexicon: new Map(), deprel: ["aux"] };
  const decoder = { labels, labelArcs: () => Int32Array.from(words, () => 0), rank: () => undefined };
  const scores = {
    columns: words.length,
    upos: Int32Array.from(words, ([, tag]) => tag),
    xpos: Int32Array.from(words, ([, , tag]) => tag),
    lemma: new Int32Array(words.length),
    feats: new Int32Array(words.length),
    arc: Float32Array.from(
      words.flatMap((_, at) => [at === last ? 9 : 0, ...words.map((_, head) => Number(head === last))]),
    ),
  };
  const given = words.map(([form], start) => ({ form, start, end: start + 1 }));
  return decodeTokens(decoder as unknown as Decoder, given, scores as unknown as Scores);
}

describe("decodeTokens", () => {
  test('takes "\'s" before a past participle for "has"', () => {
    const lemmas = (verb: readonly [string, number, number]) => decode([["He", 1, 1], ["'s", 2, 2], verb])[1]?.lemma;
    expect(lemmas(["gone", 3, 3])).toBe("have");
    expect(lemmas(["going", 3, 4])).toBe("'s");
  });

  test("takes the name of a file for a common noun, and an address for what the network says", () => {
    expect(decode([["Report_2.PDF", 5, 1]])[0]).toMatchObject({ upos: "NOUN", xpos: "NN", lemma: "report_2.pdf" });
    expect(decode([["files.example/Report.pdf", 5, 1]])[0]).toMatchObject({ upos: "X", xpos: "PRP" });
  });

  test("tags signs alike wherever they stand", () => {
    expect(
      decode([
        ["%", 0, 0],
        ["?", 4, 0],
        ["(", 5, 0],
      ]).map((token) => token.upos),
    ).toEqual(["SYM", "PUNCT", "X"]);
  });

  test("takes an acronym for a name that an uncased network reads as a pronoun", () => {
    expect(
      decode([
        ["WHO", 1, 1],
        ["agreed", 3, 3],
      ]).map((token) => token.upos),
    ).toEqual(["PROPN", "VERB"]);
  });
});
