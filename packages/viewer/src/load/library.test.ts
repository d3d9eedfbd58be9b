import type { DocumentRecord } from "@factline/core";
import { expect, test } from "vitest";
import { toGraphFile } from "../../../../test/fixtures/viewer/graph-file.ts";
import { toLibrary } from "./library.ts";
import { papersOf } from "./paper.ts";

const document = (id: string, text: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  text,
  hash: id,
  sentences: [],
  ...more,
});

test.each<[string, DocumentRecord, string | undefined]>([
  [
    "the credit of its dateline",
    document("a", "Rain\n\nLUND, May 5, 2030 (The Lund Post) - It rained."),
    "The Lund Post",
  ],
  ["a dateline before its site", document("a", "OSLO (NTB) — Rain.", { url: "https://www.example.org/1" }), "NTB"],
  ["its site", document("a", "It rained.", { url: "https://www.example.org/1", author: "Ann Lind" }), "example.org"],
  ["its author", document("a", "It rained.", { author: "Ann Lind" }), "Ann Lind"],
  ["nothing", document("a", "The plan (Plan B) - the last - failed."), undefined],
])("the paper of a document is %s", (_, given, name) => {
  expect(papersOf([given]).get("a")?.name).toBe(name);
});

test("papers have initials and places of their own", () => {
  const papers = papersOf([
    document("a", "It rained.", { author: "The Lund Post" }),
    document("b", "It rained.", { author: "Coast Observer" }),
    document("c", "It snowed.", { author: "The Lund Post" }),
    document("d", "It snowed.", { url: "https://www.example.org/2" }),
  ]);
  expect([...papers.values()].map(({ mark, index, among }) => [mark, index, among])).toEqual([
    ["LP", 1, 3],
    ["CO", 0, 3],
    ["LP", 1, 3],
    ["EX", 2, 3],
  ]);
});

test("the oldest document comes first, those without a date last", () => {
  const dated = ["2030-02", undefined, "2030-01-05"].map((date, index) => ({
    id: `d${index}`,
    paragraphs: ["Ann left."],
    statements: [],
    ...(date && { date }),
  }));
  expect([...toLibrary(toGraphFile([], dated)).documents.keys()]).toEqual(["d2", "d0", "d1"]);
});

test("a denial and a claim about the same two are told otherwise, unless one voice tells both", () => {
  const entities = [
    { id: "ann", label: "Ann", type: "person" as const, salience: 1, names: ["Ann"] },
    { id: "report", label: "report", type: "object" as const, salience: 1, names: ["the report"] },
    { id: "bo", label: "Bo", type: "person" as const, salience: 1, names: ["Bo"] },
  ];
  const denial = {
    quote: "Ann did not see the report",
    subject: "ann",
    predicate: "see",
    object: "report",
    polarity: "negated" as const,
    source: ["ann", "said"] as const,
  };
  const claim = { quote: "Ann had the report", subject: "ann", predicate: "had", object: "report" };
  const paragraphs = ["Ann said Ann did not see the report. Bo said Ann had the report."];
  const told = (source: "ann" | "bo") =>
    toLibrary(
      toGraphFile(entities, [{ id: "d", paragraphs, statements: [denial, { ...claim, source: [source, "said"] }] }]),
    ).disputes;
  expect(told("bo")).toEqual(
    new Map([
      ["d-0", ["d-1"]],
      ["d-1", ["d-0"]],
    ]),
  );
  expect(told("ann")).toEqual(new Map());
});
