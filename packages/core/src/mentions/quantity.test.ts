import { describe, expect, test } from "vitest";
import type { Token, Upos } from "../model/token.ts";
import { readNumber } from "./quantity/number.ts";
import { ORDINAL_WORDS } from "./quantity/number-words.data.ts";
import { QUANTITY_RULES } from "./quantity/rules.ts";
import { findQuantities } from "./quantity.ts";

const NUMBER_LIKE = /^(?:\d|[.]\d|(?:one|two|three|nine|twenty|hundred|million|billion|dozen|five|thirty|thousand)$)/;

/** Tokens in which each number counts the last word of the text. */
function tokensOf(text: string): Token[] {
  const matches = [...text.matchAll(/\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|US\$|[$£€%]|\w+|[^\s\w]/g)];
  return matches.map((match, index) => {
    const upos: Upos = NUMBER_LIKE.test(match[0]) ? "NUM" : ORDINAL_WORDS.has(match[0]) ? "ADJ" : "NOUN";
    return {
      form: match[0],
      lemma: match[0].replace(/s$/, ""),
      upos,
      xpos: "",
      feats: {},
      head: matches.length - 1,
      deprel: upos === "NUM" && index < matches.length - 1 ? "nummod" : "dep",
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

describe("each rule reads its example", () => {
  test.each(QUANTITY_RULES.map((rule) => [rule.description, rule] as const))("%s", (_description, { id, example }) => {
    const { text, ...value } = example;
    expect(findQuantities(tokensOf(text))).toMatchObject([{ kind: id, value }]);
  });
});

test("two lengths told respectively are no one length", () => {
  const values = findQuantities(tokensOf("two months and six weeks respectively")).map(({ value }) => value.value);
  expect(values).toEqual(["P2M", "P42D"]);
});

describe("quantities in their sentences", () => {
  test.each([
    ["about 1,200 hectares", { mention: "about 1,200 hectares", value: "1200", comparison: "about", unit: "hectare" }],
    ["at least US$2.5 million", { value: "2500000", comparison: "at-least", unit: "USD" }],
    ["NZ $26 million", { mention: "NZ $26 million", value: "26000000", unit: "NZD" }],
    ["three other miners", { mention: "three", value: "3", unit: "miner" }],
    [
      "more than two million voters",
      { mention: "more than two million voters", value: "2000000", comparison: "more-than", unit: "voter" },
    ],
    ["10-15 percent", { value: "10/15", datatype: "xsd:string", unit: "percent" }],
    ["between $2 and $4", { value: "2/4", datatype: "xsd:string", unit: "USD" }],
    ["between 2% and 4%", { value: "2/4", datatype: "xsd:string", unit: "percent" }],
    ["by 5 to 10 percent", { value: "5/10", datatype: "xsd:string", unit: "percent" }],
    ["a dozen ships", { mention: "dozen ships", value: "12", unit: "ship" }],
    ["90 minutes", { value: "PT90M", datatype: "xsd:duration" }],
    ["aged 42", { value: "P42Y" }],
    ["2-3 million euros", { value: "2000000/3000000", unit: "EUR" }],
    ["two and a half million euros", { value: "2500000", unit: "EUR" }],
    ["7%", { value: "7", unit: "percent" }],
    ["11 billion kroner", { value: "11000000000", unit: "krone" }],
    ["412 pence", { value: "412", unit: "penny" }],
    ["1.2 billion Swedish crowns", { value: "1200000000", unit: "SEK" }],
  ])("%s", (text, value) => {
    expect(findQuantities(tokensOf(text))).toMatchObject([{ value }]);
  });
});

test("what falls from one number to another is no score", () => {
  const values = findQuantities(tokensOf("cut it from 8 to 5")).map(({ value }) => value.value);
  expect(values).toEqual(["8", "5"]);
  expect(findQuantities(tokensOf("won by 3-1"))).toMatchObject([{ value: { value: "3-1" } }]);
});

test.each([
  ["3.4 billion", "3400000000"],
  ["1.1 million", "1100000"],
  ["0.1", "0.1"],
  ["1,200", "1200"],
  ["twenty-one", "21"],
  ["two hundred and five", "205"],
  ["three hundred thousand", "300000"],
  ["a dozen", "12"],
  ["two dozen", "24"],
  ["four and a half", "4.5"],
  ["2 and a half million", "2500000"],
  ["two three", undefined],
  ["and", undefined],
  ["banana", undefined],
])("the number %s is %s", (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});
