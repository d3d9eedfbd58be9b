import { describe, expect, test } from "vitest";
import { childrenOf, type MentionCandidate, type ParsedSentence, type Token, type Upos } from "../model/index.ts";
import { statedValues } from "./stated-values.ts";
import { chooseType } from "./types.ts";

function token(form: string, upos: Upos, xpos: string, head: number, deprel: string): Token {
  return {
    form,
    lemma: form.toLowerCase().replace(/s$/, ""),
    upos,
    xpos,
    feats: {},
    head,
    deprel,
    start: 0,
    end: form.length,
  };
}

describe("chooseType", () => {
  const person: MentionCandidate = { sentence: 0, first: 0, last: 1, type: "person", score: 6 };
  const typeOf = (name: string): string => {
    const head = token(name, "PROPN", "NNP", -1, "root");
    return chooseType([token("the", "DET", "DT", 1, "det"), head], head, person, undefined);
  };

  test("takes a name with an article for that of a body", () => expect(typeOf("Areopagus")).toBe("organization"));

  test.each(["Speaker", "Secretary", "President"])("takes the %s for somebody", (office) =>
    expect(typeOf(office)).toBe("person"),
  );
});

test("a length of time is a time, another quantity is none", () => {
  const sentenceOf = (unit: string): ParsedSentence => ({
    index: 0,
    paragraph: 0,
    start: 0,
    end: 1,
    tokens: [
      token("It", "PRON", "PRP", 1, "nsubj"),
      token("took", "VERB", "VBD", -1, "root"),
      token("3", "NUM", "CD", 3, "nummod"),
      token(unit, "NOUN", "NNS", 1, "obj"),
    ].map((word, at) => ({ ...word, start: 20 * at, end: 20 * at + word.form.length })),
  });
  const typesOf = (unit: string) =>
    statedValues(sentenceOf(unit), childrenOf(sentenceOf(unit).tokens), []).map(({ type }) => type);
  expect(typesOf("weeks")).toEqual(["time"]);
  expect(typesOf("kilometers")).toEqual(["abstract"]);
});
