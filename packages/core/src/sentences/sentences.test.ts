import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, DocumentId, Paragraph, ParagraphKind } from "../model/index.ts";
import { boundaryRules } from "./boundary-rules.ts";
import { splitSentences } from "./sentences.ts";

const documentOf = (text: string): Document => ({ id: "d" as DocumentId, hash: "", text });
const paragraphOf = (text: string, kind: ParagraphKind = "body"): Paragraph => ({
  index: 0,
  kind,
  start: 0,
  end: text.length,
});
const split = (text: string): string[] =>
  splitSentences(documentOf(text), [paragraphOf(text)]).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each([
    ["plain sentences", ["The ship left.", "It was late!", "Was it?", "Yes."]],
    ["words that are abbreviations elsewhere", ["He sat.", "Anna said no.", "Lund fell ill.", "See no. 4."]],
    ["titles", ["Mr. Lund met Gen. Berg.", "Sen. Holm did not come."]],
    ["initials", ["J. R. Lund left the U.S. for good.", "He left the U.S.", "He never returned."]],
    ["months", ["It began on Sept. 3 and ended in Oct.", "The end was sudden."]],
    ["companies", ["Lund Corp. and Berg Inc. Europe merged.", "Then Lund Inc.", "The rest is known."]],
    ["times of day", ["They met at 9 a.m. Monday.", "They left at 5 p.m.", "Nobody spoke."]],
    ["measures", ["They will keep it below 2C.", "Lund Berg agreed to pay 34m.", "Holm left."]],
    ["numbers", ["See No. 4 and p. 12 of it.", "It rose 3.5 percent to 1.2 million."]],
    [
      "quotations",
      ["“We go,” he said.", "“We stay.”", "“Why?” asked Lund.", "“Stop!” Anna Berg shouted.", "She left."],
    ],
    ["a stop before the closing mark", ['He said "no."', 'She said "yes".', "They left."]],
    ["brackets", ["He (J. Lund. Not K.) left.", "(It was late.)", "She stayed."]],
    ["ellipses", ["He waited … and waited ... in vain.", "Then...", "Nothing came."]],
    ["references", ["It sank in 1971.[2]", "It was raised. [3]", "Nobody was hurt."]],
    ["addresses", ["Read example.com or www.example.org/a.b for more.", "It is free."]],
    ["a credit", ["The old harbour", "Photo: City archive."]],
  ])("splits %s", (_what, sentences) => expect(split(sentences.join(" "))).toEqual(sentences));

  test.each(boundaryRules.map(({ id, description, example }) => [id, description, example]))(
    "%s: %s",
    (_id, _description, example) => expect(split(example.replaceAll("|", ""))).toEqual(example.split(/\|\s*/u)),
  );

  test("splits sentences that no space parts", () => {
    expect(split("The ship left.Nobody was hurt.")).toEqual(["The ship left.", "Nobody was hurt."]);
  });

  test.each(["heading", "dateline"] as const)("leaves a %s whole", (kind) => {
    const text = "Ship leaves. Nobody hurt";
    expect(splitSentences(documentOf(text), [paragraphOf(text, kind)])).toEqual([
      { start: 0, end: text.length, paragraph: 0 },
    ]);
  });

  test("cuts a sentence of 50,000 words at pauses", () => {
    const text = `${"the grey ship with the red sail left, ".repeat(6250)}.`;
    const sentences = split(text);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.slice(0, -1).every((sentence) => sentence.endsWith(","))).toBe(true);
    expect(sentences.join(" ")).toBe(text);
  });

  test.each([
    ["one long word", "a".repeat(300_000)],
    ["periods", ".".repeat(100_000)],
    ["open brackets", "(a. ".repeat(50_000)],
    ["quotation marks", '"'.repeat(100_000)],
    ["initials", "A. ".repeat(50_000)],
    ["white space", `a.${" ".repeat(200_000)}b.`],
  ])("bears %s", (_what, text) => {
    expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  test("covers all but white space, without overlap", () => {
    const piece = fc.constantFrom(
      "The ship left",
      ". ",
      ".",
      "?",
      "“",
      "”",
      " ",
      "U.S.",
      "(",
      ")",
      "…",
      "Mr. ",
      "a, ",
      "\n",
      "😀",
      "3",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const from = text.length - text.trimStart().length;
        const paragraph = { ...paragraphOf(text), start: from, end: Math.max(from, text.trimEnd().length) };
        let at = 0;
        for (const { start, end } of splitSentences(documentOf(text), [paragraph])) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(start).toBeLessThanOrEqual(end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
