import type { DocumentRecord } from "@factline/core";
import { expect, test } from "vitest";
import { type Cover, headlineOf, paragraphsOf, segmentsOf } from "./passages.ts";

const document = (text: string, sentences: DocumentRecord["sentences"] = [], title?: string): DocumentRecord => ({
  id: "d",
  hash: "d",
  text,
  sentences,
  ...(title !== undefined && { title }),
});
const textsOf = (record: DocumentRecord) => paragraphsOf(record).map((span) => record.text.slice(...span));

test.each<[string, DocumentRecord, string[]]>([
  ["an empty line parts paragraphs", document("One.\n\nTwo."), ["One.", "Two."]],
  [
    "a break inside a sentence parts nothing",
    document("The ship\nsank. Help came.", [
      [0, 14],
      [15, 25],
    ]),
    ["The ship\nsank. Help came."],
  ],
  [
    "a break between sentences parts paragraphs",
    document("It sank.\nHelp came.", [
      [0, 8],
      [9, 19],
    ]),
    ["It sank.", "Help came."],
  ],
  ["space around the text is no paragraph", document("\n\n One.\n \n"), ["One."]],
  ["no text, no paragraph", document(""), []],
])("paragraphs: %s", (_name, record, expected) => {
  expect(textsOf(record)).toEqual(expected);
});

test.each([
  ["its title", document("Text here.", [], "Ferry sinks"), "Ferry sinks"],
  [
    "its first line, when short and without a full stop",
    document("Ferry sinks off Hallow\n\nIt sank."),
    "Ferry sinks off Hallow",
  ],
  ["how it begins", document("It sank at noon.\n\nHelp came."), "It sank at noon."],
])("a document is called by %s", (_name, record, expected) => {
  expect(headlineOf(record)).toBe(expected);
});

test("segments are cut where covers begin and end, the shortest cover first", () => {
  const long: Cover = { kind: "evidence", id: "a", span: [0, 8] };
  const short: Cover = { kind: "predicate", id: "a", span: [4, 6] };
  const elsewhere: Cover = { kind: "evidence", id: "b", span: [20, 30] };
  expect(segmentsOf([0, 10], [long, short, elsewhere])).toEqual([
    { span: [0, 4], covers: [long] },
    { span: [4, 6], covers: [short, long] },
    { span: [6, 8], covers: [long] },
    { span: [8, 10], covers: [] },
  ]);
});

test("a cover that reaches past the stretch covers it to its end", () => {
  const wide: Cover = { kind: "evidence", id: "a", span: [0, 20] };
  expect(segmentsOf([5, 10], [wide])).toEqual([{ span: [5, 10], covers: [wide] }]);
});
