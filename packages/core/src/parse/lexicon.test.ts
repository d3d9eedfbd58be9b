import { describe, expect, test } from "vitest";
import { type EditScript, KEEP, readScript } from "./lemma.ts";
import { isFileName, type Lexicon, lemmaOf } from "./lexicon.ts";

const seen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NN: { library: "K" },
  JJ: { glad: "K", Glad: "K", German: "K" },
  NNP: { Canada: "K", Library: "K" },
  NNS: { people: "L|0|" },
};
const lexicon = new Map(
  Object.entries(seen).map(([xpos, forms]) => [
    xpos,
    new Map(Object.entries(forms).map(([form, script]): [string, EditScript] => [form, readScript(script)])),
  ]),
);
const words: Lexicon = { labels: { lexicon }, rank: () => undefined };

/** The lemma of the word that is written `form/TAG` in a sentence. */
function lemma(sentence: string): string {
  const forms = sentence.split(" ");
  const index = forms.findIndex((form) => /.\/[A-Z]+$/.test(form));
  const [form = "", xpos = ""] = (forms[index] ?? "").split(/\/(?=[A-Z]+$)/);
  const given = forms.map((other, at) => ({ form: at === index ? form : other, start: at, end: at + 1 }));
  return lemmaOf(words, given, { index, xpos, guess: KEEP });
}

describe("lemmaOf", () => {
  test.each([
    ["Glad/JJ to hear it", "glad"],
    ["She was Glad/JJ all over", "Glad"],
    ["from canada/NNP with love", "Canada"],
    ["the library/NNP of Oslo", "library"],
    ["a german/JJ car", "German"],
    ["IN ISTANBUL/NNP TODAY", "Istanbul"],
    ["IN NATO/NNP TODAY", "NATO"],
    ["the UNESCO/NNP list", "UNESCO"],
    ["see http://a.example/A?b=C/ADD", "http://a.example/A?b=C"],
    ["left b/c/IN it rained", "because"],
    ["six people/NNS", "people"],
  ])("in %s", (sentence, expected) => expect(lemma(sentence)).toBe(expected));
});

test("knows the names of files from addresses", () => {
  expect(isFileName("Report_2.PDF")).toBe(true);
  expect(isFileName("files.example/Report.pdf")).toBe(false);
});
