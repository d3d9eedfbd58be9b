import { expect, test } from "vitest";
import type { Document, Paragraph } from "../../model/index.ts";
import { findQuotations, quotationAt, spreadSpeakers } from "./quotations.ts";

function paragraphsOf(text: string): Paragraph[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match, index) => ({
    index,
    kind: "body",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const documentOf = (text: string): Document => ({ id: "d" as Document["id"], text, hash: "" });

test.each([
  ["“We came,” Ida said. “We saw.”", ["“We came,”", "“We saw.”"]],
  ['"We came," Ida said.', ['"We came,"']],
  ["Ida said: “We came.\n“We saw,” she added.", ["“We came.", "“We saw,”"]],
  ['Ida said, "We came.\nWe saw." Then it rained.', ['"We came.', 'We saw."']],
  ["Ida said: “We came.\nWe saw.” She left.", ["“We came.", "We saw.”"]],
  ['It was 5" wide.\nIda said "yes" twice.', ['" wide.', '"yes"']],
  ['She wrote "a show,” and left. He wept.', ['"a show,”']],
  ["No one spoke.", []],
])("%s", (text, expected) => {
  const found = findQuotations(documentOf(text), paragraphsOf(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("a quotation without a speaker takes the one beside it", () => {
  const text = "“We came,” Ida said. “We saw.”\n“We won.”\nIt rained.\n“We left.”";
  const paragraphs = paragraphsOf(text);
  const quotations = findQuotations(documentOf(text), paragraphs);
  const spread = spreadSpeakers(quotations, paragraphs, new Map([[0, "Ida"]]));
  expect(quotations.map((_, position) => spread.get(position))).toEqual(["Ida", "Ida", "Ida", undefined]);
});

test("a passage that a paragraph leaves open keeps its speaker in the next, whoever else speaks there", () => {
  const text = 'Ida said, "We came.\nWe saw." Jon said, "We won."';
  const paragraphs = paragraphsOf(text);
  const quotations = findQuotations(documentOf(text), paragraphs);
  const named = new Map([
    [0, "Ida"],
    [2, "Jon"],
  ]);
  expect([...spreadSpeakers(quotations, paragraphs, named).values()].toSorted()).toEqual(["Ida", "Ida", "Jon"]);
});

test("a span is found in the quotation that holds it", () => {
  expect(quotationAt([{ start: 0, end: 10 }], { start: 2, end: 4 })).toBe(0);
  expect(quotationAt([{ start: 0, end: 10 }], { start: 8, end: 12 })).toBeUndefined();
});
