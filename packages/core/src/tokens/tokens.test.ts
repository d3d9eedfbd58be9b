import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, DocumentId, Sentence } from "../model/index.ts";
import { nextToken, shapes } from "./patterns.ts";
import { tokenize } from "./tokens.ts";

const tokenizeText = (text: string): Sentence[] => {
  const document: Document = { id: "d" as DocumentId, hash: "", text };
  return tokenize(document, [{ start: 0, end: text.length, paragraph: 0 }]);
};
const words = (text: string): string =>
  tokenizeText(text)
    .flatMap((sentence) => sentence.words.map(({ form }) => form))
    .join(" ");

describe("tokenize", () => {
  test.each([
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    [
      "She's sure we'd've seen the girls' boat; it’s Anna’s.",
      "She 's sure we 'd 've seen the girls ' boat ; it ’s Anna ’s .",
    ],
    ["I cannot, gonna, wanna, gotta; dont.", "I can not , gon na , wan na , got ta ; do nt ."],
    ["Let's go, y'all.", "Let 's go , y' all ."],
    ["O'Hara at 5 o'clock", "O'Hara at 5 o'clock"],
    ["Im Jae-in left. Im going", "Im Jae-in left . I m going"],
    ["Kim Jae-in met Moon Tse-wei in the Year-end talks", "Kim Jae-in met Moon Tse-wei in the Year - end talks"],
    ["the five-year-old re-elected anti-war e-mail", "the five - year - old re-elected anti-war e-mail"],
    ["al-Nur and U.S.-led talks of 2010-2012", "al - Nur and U.S. - led talks of 2010 - 2012"],
    ["It cost $3.5m, €1,250.50 or US$5 (10%).", "It cost $ 3.5 m , € 1,250.50 or US$ 5 ( 10 % ) ."],
    [
      "at 10:30pm on 9/11/2001, in the 1990s and '80s, the 21st",
      "at 10:30 pm on 9/11/2001 , in the 1990s and '80s , the 21st",
    ],
    ["He left the U.S. in Sept. with Dr. Berg", "He left the U.S. in Sept. with Dr. Berg"],
    ["It ended.", "It ended ."],
    ["He sat in Mass. until the sun rose, and said no.", "He sat in Mass. until the sun rose , and said no ."],
    ["She has a Ph.D. from Lund Corp.", "She has a Ph.D. from Lund Corp ."],
    ["Berg left the U.S for the U.K. at 5 p.m.", "Berg left the U.S for the U.K. at 5 p.m."],
    ["A&E and AT&T, and/or Q&A", "A&E and AT&T , and / or Q&A"],
    [
      "See https://example.org/a_(b)?c=d, www.example.org. Mail j.doe@example.org!",
      "See https://example.org/a_(b)?c=d , www.example.org . Mail j.doe@example.org !",
    ],
    ["“Go,” he said — ‘now’… or -- never?!", "“ Go , ” he said — ‘ now ’ … or -- never ?!"],
    ["@desk #news :-) 👍🏽👍", "@desk #news :-) 👍🏽 👍"],
    ["(a) [b] {c} <d>", "( a ) [ b ] { c } < d >"],
    ["naïve cafe\u0301s in 東京", "naïve cafe\u0301s in 東京"],
  ])("splits %j", (text, expected) => expect(words(text)).toBe(expected));

  test.each([
    "He said : `` I do n't know -LRB- yet -RRB- . ''",
    "The company 's shares rose 3.5 % , to $ 12 .",
    "It was n't well-known , was it ?",
  ])("keeps the words of pre-tokenised text: %j", (text) => expect(words(text)).toBe(text));

  test("gives no sentence to what has no visible character", () => {
    expect(tokenizeText(" \u200b\u0000 \n")).toEqual([]);
  });

  test("takes a stretch that is too long for text as one word", () => {
    const nested = `${"(".repeat(50_000)}x${")".repeat(50_000)}`;
    const [sentence] = tokenizeText(`Read ${nested} now.`);
    expect(sentence?.words.map(({ form }) => form)).toEqual(["Read", nested, "now", "."]);
  });

  test.each(shapes.map(({ id, example }) => [id, example]))(
    "takes its example of %s for one token: %s",
    (_id, example) => expect(nextToken(example.replace("|", ""), 0)).toBe(example.split("|")[0]),
  );

  test.each([
    ["one long word", "a".repeat(300_000)],
    ["emoji after an address", `https://example.org/${"😀".repeat(13_200)}`],
    ["brackets after an address", `https://example.org/${")".repeat(100_000)}`],
    ["hyphens", "a-".repeat(100_000)],
    ["periods", "a.".repeat(100_000)],
    ["apostrophes", "a'".repeat(100_000)],
    ["digits", "1,".repeat(100_000)],
    ["long digits", "1".repeat(200_000)],
    ["ideographs", "。日".repeat(100_000)],
    ["combining marks", `a${"\u0301".repeat(100_000)}`],
  ])("bears %s", (_what, text) => {
    const forms = tokenizeText(text).flatMap((sentence) => sentence.words.map(({ form }) => form));
    expect(forms.join("")).toBe(text);
  });

  test("gives spans that cut the forms out of the text, in order", () => {
    const piece = fc.constantFrom(
      "do",
      "n't",
      "’s",
      "-",
      "U.S.",
      "$",
      "3.5",
      "m",
      " ",
      "\n",
      "(",
      "“",
      "https://a.b/",
      "é",
      "😀",
      "\ud800",
      "'",
      "cannot",
      ".",
      "…",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const { form, start, end } of tokenizeText(text).flatMap((sentence) => sentence.words)) {
          expect(text.slice(start, end)).toBe(form);
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
