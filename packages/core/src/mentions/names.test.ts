import { describe, expect, test } from "vitest";
import { childrenOf, type Token } from "../model/index.ts";
import { namesAgree } from "./agreement.ts";
import { countryOf, nationalityOf } from "./countries.ts";
import { isAcronym } from "./initials.ts";
import { isRegistered, nameTokens, nameWords } from "./names.ts";

const words = (name: string) => nameWords(name.split(" "));

test.each([
  ["Prime Minister Edi Rama", ["edi", "rama"]],
  ["Dr. Ana Núñez", ["ana", "nunez"]],
  ["Acme Holdings Ltd.", ["acme"]],
  ["Ada ' Moon ' Berg", ["ada", "berg"]],
  ["the United Nations", ["united", "nations"]],
  ["Chile 's", ["chile"]],
])("the words of %s that identify", (name, expected) => {
  expect(words(name)).toEqual(expected);
});

test.each([
  ["WHO", "World Health Organization", true],
  ["MoD", "Ministry of Defence", true],
  ["UN", "World Bank", false],
  ["A", "Apple Computers", false],
])("%s abbreviates %s: %s", (short, long, expected) => {
  expect(isAcronym(words(short), words(long))).toBe(expected);
});

describe("names of one bearer", () => {
  test.each([
    ["Rama", "Edi Rama", true],
    ["Edi", "Edi Rama", true],
    ["Edi Rama", "Edi Gjoka Rama", true],
    ["Edi Rama", "Linda Rama", false],
    ["Bergen", "Oslo", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(namesAgree(words(one), words(other))).toBe(expected);
  });
});

test.each([
  ["the U.S.", "United States", "name"],
  ["Britons", "United Kingdom", "people"],
  ["Downing Street", "United Kingdom", "seat"],
  ["Côte d'Ivoire", "Ivory Coast", "name"],
  ["South Koreans", "South Korea", "people"],
])("%s is %s by its %s", (name, country, form) => {
  expect(countryOf(name.split(" "))).toMatchObject({ name: country, form });
});

test("a word that is no country names none", () => {
  expect(countryOf(["Springfield"])).toBeUndefined();
});

test.each([
  ["Norvik AS", true],
  ["Larkfield Foods Inc.", true],
  ["Helvion plc", true],
  ["Ada as", false],
  ["Holm", false],
  ["SA", false],
])("%s is a registered company: %s", (name, expected) => {
  expect(isRegistered(name.split(" "))).toBe(expected);
});

test.each([
  ["Italian", "Italy"],
  ["Swede", "Sweden"],
  ["Frenchwoman", "France"],
  ["Norway", undefined],
  ["chairman", undefined],
])("%s is of %s", (form, country) => {
  expect(nationalityOf(form)?.name).toBe(country);
});

test.each([
  ["Alzheimer/PROPN/2/nmod:poss 's/PART/0/case Society/PROPN/-1/root", 2, [0, 1, 2]],
  ["Norvik/PROPN/2/nmod:poss 's/PART/0/case Society/PROPN/-1/root", 2, [2]],
  ["Greens/PROPN/2/nmod:poss '/PART/0/case Ida/PROPN/-1/root Lund/PROPN/2/flat", 2, [2, 3]],
  ["University/PROPN/1/compound College/PROPN/-1/root London/PROPN/1/appos", 1, [0, 1, 2]],
  ["Lund/PROPN/-1/root Oslo/PROPN/0/appos", 0, [0]],
  ["came/VERB/-1/root Blue/ADJ/2/amod Dancer/PROPN/0/nsubj", 2, [1, 2]],
  ["met/VERB/-1/root Swedish/ADJ/2/amod Lund/PROPN/0/obj", 2, [2]],
  ["won/VERB/-1/root the/DET/3/det Danish/ADJ/3/amod Cup/PROPN/0/obj", 3, [2, 3]],
  ["met/VERB/-1/root Catholic/ADJ/2/amod Lund/PROPN/0/obj", 2, [2]],
  [
    "song/NOUN/-1/root ,/PUNCT/0/punct A/DET/3/det Bird/PROPN/0/appos in/ADP/5/case Winter/PROPN/3/nmod",
    3,
    [2, 3, 4, 5],
  ],
  ["met/VERB/-1/root a/DET/2/det Lund/PROPN/0/obj in/ADP/4/case Oslo/PROPN/2/nmod", 2, [2]],
])("of %s the name at word %i is %j", (words, head, expected) => {
  const tokens = words.split(" ").map((word, at): Token => {
    const [form = "", upos = "", above, deprel = ""] = word.split("/");
    const tags = {
      upos: upos as Token["upos"],
      xpos: upos === "PROPN" ? (form === "Greens" ? "NNPS" : "NNP") : "POS",
      feats: {},
    };
    return { form, lemma: form, ...tags, head: Number(above), deprel, start: at * 20, end: at * 20 + form.length };
  });
  expect(nameTokens(tokens, childrenOf(tokens), head)).toEqual(expected);
});
