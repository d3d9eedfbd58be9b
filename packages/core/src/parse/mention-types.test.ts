import { describe, expect, test } from "vitest";
import { ENTITY_TYPES, type EntityType, type ParsedSentence, type Token, type Upos } from "../model/index.ts";
import { type WeighedCandidate, weighTypes } from "./mention-types.ts";

/** A sentence of one noun. */
function sentenceOf(index: number, lemma: string, upos: Upos): ParsedSentence {
  const token: Token = { form: lemma, lemma, upos, xpos: "", feats: {}, head: -1, deprel: "root", start: 0, end: 1 };
  return { index, paragraph: 0, start: 0, end: 1, tokens: [token] };
}

/** Types of mentions that each have one word; the network divides its belief among the given types. */
function typesOf(
  words: readonly (readonly [lemma: string, upos: Upos, chances: Partial<Record<EntityType, number>>])[],
) {
  const candidates = words.map(([, , given], sentence): WeighedCandidate => {
    const chances = ENTITY_TYPES.map((type) => given[type] ?? 0);
    const type = ENTITY_TYPES[chances.indexOf(Math.max(...chances))] as EntityType;
    return { sentence, first: 0, last: 0, type, score: 1, chances };
  });
  const sentences = words.map(([lemma, upos], index) => sentenceOf(index, lemma, upos));
  return weighTypes(candidates, sentences).map(({ type }) => type);
}

describe("weighTypes", () => {
  test("hears the other mentions of the same name", () =>
    expect(
      typesOf([
        ["Orsa", "PROPN", { place: 0.55, event: 0.45 }],
        ["Orsa", "PROPN", { event: 1 }],
        ["Orsa", "PROPN", { event: 0.9, place: 0.1 }],
      ]),
    ).toEqual(["event", "event", "event"]));

  test("leaves a name alone that is sure of itself, and pronouns", () =>
    expect(
      typesOf([
        ["Berg", "PROPN", { person: 1 }],
        ["Berg", "PROPN", { place: 0.6, person: 0.4 }],
        ["it", "PRON", { object: 0.6, event: 0.4 }],
        ["it", "PRON", { event: 1 }],
      ]),
    ).toEqual(["person", "person", "object", "event"]));

  test("knows what a noun mostly means", () =>
    expect(
      typesOf([
        ["boat", "NOUN", { abstract: 0.6, object: 0.4 }],
        ["boat", "PROPN", { abstract: 0.6, object: 0.4 }],
      ]),
    ).toEqual(["object", "abstract"]));

  test("tells chances that sum up to 1", () => {
    const [found] = weighTypes(
      [{ sentence: 0, first: 0, last: 0, type: "person", score: 1, chances: ENTITY_TYPES.map(() => 0.1) }],
      [sentenceOf(0, "boat", "NOUN")],
    );
    expect(found?.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });
});
