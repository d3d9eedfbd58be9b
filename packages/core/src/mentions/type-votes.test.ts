import { expect, test } from "vitest";
import type { Analysis, EntityType, Mention } from "../model/index.ts";
import { withCommonTypes } from "./type-votes.ts";

type Row = readonly [form: string, head: number, deprel: string];

/** The type of the one name of a sentence, which the model took for something else. */
function typeOf(rows: readonly Row[], first: number, last: number, taken: EntityType): EntityType | undefined {
  const tokens = rows.map(([form, head, deprel]) => ({ form, lemma: form.toLowerCase(), upos: "VERB", head, deprel }));
  const name = { first, last };
  const mention = { sentence: 0, ...name, head: first, kind: "name", type: taken, name } as Mention;
  const analysis = { sentences: [{ tokens }], paragraphs: [] } as unknown as Analysis;
  return withCommonTypes(analysis, [mention])[0]?.type;
}

test("who leads something is a person", () => {
  const rows: Row[] = [
    ["Kaja", 5, "nsubj"],
    ["Rebane", 0, "flat"],
    [",", 4, "punct"],
    ["who", 4, "nsubj"],
    ["leads", 0, "acl:relcl"],
    ["spoke", -1, "root"],
  ];
  expect(typeOf(rows, 0, 1, "organization")).toBe("person");
});

test("who has a title is a person", () => {
  const rows: Row[] = [
    ["Governor", 1, "nmod:desc"],
    ["Kaja", 3, "nsubj"],
    ["Rebane", 1, "flat"],
    ["spoke", -1, "root"],
  ];
  expect(typeOf(rows, 1, 2, "organization")).toBe("person");
});

test("what says what it will do is no idea", () => {
  const rows: Row[] = [
    ["Norvik", 1, "nsubj"],
    ["say", -1, "root"],
    ["it", 3, "nsubj"],
    ["grew", 1, "ccomp"],
  ];
  expect(typeOf(rows, 0, 0, "abstract")).toBe("organization");
});

test.each([
  ["has a spokeswoman, and is a body", "spokeswoman", "organization"],
  ["has a mayor, and stays a place", "mayor", "place"],
])("what %s", (_, noun, type) => {
  const rows: Row[] = [
    ["a", 1, "det"],
    [noun, -1, "root"],
    ["of", 3, "case"],
    ["Nordhav", 1, "nmod"],
  ];
  expect(typeOf(rows, 3, 3, "place")).toBe(type);
});

test("what is registered as a company is one", () => {
  const rows: Row[] = [
    ["Norvik", 1, "compound"],
    ["AS", -1, "root"],
  ];
  expect(typeOf(rows, 0, 1, "person")).toBe("organization");
});

test("what says what it will do is a body, and so is the full name that it opens", () => {
  const sentence = (...rows: readonly Row[]) => ({
    tokens: rows.map(([form, head, deprel]) => ({ form, lemma: form, upos: "VERB", head, deprel })),
  });
  const analysis = {
    sentences: [
      sentence(["Norvik", 1, "nsubj"], ["say", -1, "root"], ["it", 3, "nsubj"], ["grew", 1, "ccomp"]),
      sentence(["Norvik", 2, "nsubj"], ["Marine", 0, "flat"], ["grew", -1, "root"]),
    ],
    paragraphs: [],
  } as unknown as Analysis;
  const mentions = [
    { sentence: 0, head: 0, kind: "name", type: "person", name: { first: 0, last: 0 } },
    { sentence: 1, head: 0, kind: "name", type: "person", name: { first: 0, last: 1 } },
  ] as unknown as readonly Mention[];
  expect(withCommonTypes(analysis, mentions).map(({ type }) => type)).toEqual(["organization", "organization"]);
});

test.each([
  ["has presidential elections", "election", "place"],
  ["has a supporter", "supporter", "person"],
])("what %s", (_, noun, type) => {
  const rows: Row[] = [
    ["Corva", 3, "nmod:poss"],
    ["'s", 0, "case"],
    ["presidential", 3, "amod"],
    [noun, -1, "root"],
  ];
  expect(typeOf(rows, 0, 0, "person")).toBe(type);
});
