import { describe, expect, test } from "vitest";
import { applyScript, lemmatize, readScript, undrawn } from "./lemma.ts";

const known = [
  "the",
  "hope",
  "hop",
  "plan",
  "study",
  "company",
  "box",
  "add",
  "use",
  "move",
  "agree",
  "large",
  "big",
  "happy",
  "walk",
  "do",
  "make",
  "die",
  "see",
  "refuse",
  "bath",
  "bathe",
  "so",
  "kick",
  "panic",
  "tax",
];
const rank = (word: string): number | undefined => (known.includes(word) ? known.indexOf(word) : undefined);

describe("lemmatize", () => {
  test.each([
    ["companies", "NNS", "company"],
    ["boxes", "NNS", "box"],
    ["uses", "NNS", "use"],
    ["children", "NNS", "child"],
    ["Studies", "NNS", "study"],
    ["Senators", "NNPS", "Senator"],
    ["hoped", "VBD", "hope"],
    ["planned", "VBN", "plan"],
    ["studied", "VBN", "study"],
    ["added", "VBD", "add"],
    ["refusing", "VBG", "refuse"],
    ["dying", "VBG", "die"],
    ["agreed", "VBN", "agree"],
    ["walks", "VBZ", "walk"],
    ["walks", "VBP", "walk"],
    ["focus", "VBP", "?"],
    ["is", "VBZ", "be"],
    ["'re", "VBP", "be"],
    ["’ve", "VBP", "have"],
    ["wo", "MD", "will"],
    ["n’t", "RB", "not"],
    ["larger", "JJR", "large"],
    ["biggest", "JJS", "big"],
    ["happier", "JJR", "happy"],
    ["better", "RBR", "well"],
    ["them", "PRP", "they"],
    ["these", "DT", "this"],
    ["'", "POS", "'s"],
    ["noted", "VBN", "note"],
    ["typing", "VBG", "type"],
    ["suing", "VBG", "sue"],
    ["overtook", "VBD", "overtake"],
    ["repaid", "VBN", "repay"],
    ["related", "VBN", "relate"],
    ["gunmen", "NNS", "gunman"],
    ["policewomen", "NNS", "policewoman"],
    ["Servicemen", "NNPS", "Serviceman"],
    ["taxes", "NNS", "tax"],
    ["panicked", "VBD", "panic"],
    ["kicked", "VBD", "kick"],
    ["lied", "VBD", "lie"],
    ["necessitated", "VBD", "necessitate"],
    ["subscribing", "VBG", "subscribe"],
    ["immersed", "VBN", "immerse"],
    ["12,500.50", "CD", "12500.50"],
  ])("of %s/%s is %s", (form, xpos, lemma) => expect(lemmatize(form, xpos, "?", rank)).toBe(lemma));

  test("takes the network's guess where no rule decides", () => {
    expect(lemmatize("'d", "MD", "would", rank)).toBe("would");
    expect(lemmatize("Oslo", "NNP", "Oslo", rank)).toBe("Oslo");
  });

  test("takes the network's guess between two spellings that both are words", () => {
    expect(lemmatize("bathing", "VBG", "bathe", rank)).toBe("bathe");
    expect(lemmatize("bathing", "VBG", "bath", rank)).toBe("bath");
  });

  test("spells words that nobody knows by rule", () => {
    expect(lemmatize("blogified", "VBD", "?", rank)).toBe("blogify");
    expect(lemmatize("zurbed", "VBD", "?", rank)).toBe("zurb");
  });
});

test("leaves a name its capital", () => {
  expect(lemmatize("Lakeside", "NNP", "lakeside", rank)).toBe("Lakeside");
  expect(lemmatize("lakeside", "NNP", "lakeside", rank)).toBe("lakeside");
});

describe("undrawn", () => {
  test.each([
    ["sooo", "RB", "so"],
    ["Aggreeee", "VB", "Aggreeee"],
    ["agreeeee", "VB", "agree"],
    ["biggg", "JJ", "big"],
    ["Mooo", "NNP", "Mooo"],
    ["good", "JJ", "good"],
    ["www.aaa.example", "ADD", "www.aaa.example"],
  ])("spells %s/%s as %s", (form, xpos, word) => expect(undrawn(form, xpos, rank)).toBe(word));
});

describe("applyScript", () => {
  test.each([
    ["Studies", "L|3|y", "study"],
    ["OSLO", "T|0|", "Oslo"],
    ["Oslo", "K", "Oslo"],
    ["a|b", "K|1|||", "a|||"],
    ["is", "L|5|be", "is"],
    ["😀s", "L|1|", "😀"],
  ])("turns %s by %s into %s", (form, script, lemma) => expect(applyScript(form, readScript(script))).toBe(lemma));
});
