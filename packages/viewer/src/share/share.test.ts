import { expect, test } from "vitest";
import { toGraphFile } from "../../../../test/fixtures/viewer/graph-file.ts";
import { articles, entities } from "../../../../test/fixtures/viewer/harbour.data.ts";
import { toLibrary } from "../load/library.ts";
import { toCsv } from "./csv.ts";
import { toMarkdown } from "./markdown.ts";
import { sliceOf } from "./slice.ts";
import { toTurtle } from "./turtle.ts";

const library = toLibrary(toGraphFile(entities, articles));

test("Markdown has the statement, its quote and where it stands", () => {
  expect(toMarkdown(library, ["vote-0"])).toBe(
    [
      "- **Eastmere city council** approved **Harbour Tunnel** (stated, 4 May 2027)",
      "  > Eastmere's city council approved the Harbour Tunnel on Tuesday",
      "  >",
      "  > — [example.org, “Eastmere backs harbour tunnel despite geologist’s warning”, 4 May 2027](<https://example.org/eastmere/tunnel>)",
      "",
    ].join("\n"),
  );
});

test.each([
  ["a claim", "vote-8", "**Corvane Works** ignored **survey** (according to Tomas Reyl)"],
  ["what another denies", "vote-12", "**Corvane Works** had paid **Hugo Brandt** (denied by Petra Oyelaran)"],
  [
    "a negation of one's own",
    "denial-0",
    "**Hugo Brandt** took no money from **Corvane Works** (according to Hugo Brandt, 6 May 2027)",
  ],
])("Markdown tells %s as a sentence", (_what, id, words) => {
  expect(toMarkdown(library, [id])).toContain(words);
});

test("Markdown keeps the marks of a text as marks", () => {
  const graph = toGraphFile(
    [{ id: "a", label: "*A* <b>", type: "person", salience: 1, names: ["*A* <b>"] }],
    [
      {
        id: "d",
        paragraphs: ["*A* <b> left."],
        statements: [{ quote: "*A* <b> left", subject: "a", predicate: "left" }],
      },
    ],
  );
  expect(toMarkdown(toLibrary(graph), ["d-0"])).toContain("**\\*A\\* \\<b\\>** left");
});

/** A statement whose subject and quote begin with some words. */
function libraryOf(words: string) {
  return toLibrary(
    toGraphFile(
      [{ id: "a", label: words, type: "person", salience: 1, names: [words] }],
      [
        {
          id: "d",
          paragraphs: [`${words} said "no".`],
          statements: [{ quote: `${words} said "no"`, subject: "a", predicate: "said" }],
        },
      ],
    ),
  );
}

test.each(["- A", "+ A", "= A", "1. A", "12) A"])("a quote that begins with %s is no list in Markdown", (words) => {
  const [, quote] = toMarkdown(libraryOf(words), ["d-0"]).split("\n");
  expect(quote).toMatch(/^ {2}> (\d+)?\\[-+=.)] A said/);
});

test("CSV has a row a statement with quote and source", () => {
  const [head, row, end] = toCsv(libraryOf("Ann"), ["d-0"]).split("\r\n");
  expect(head).toMatch(/^\ufeffsubject,predicate,object,/);
  expect(row).toMatch(/^"Ann","said",/);
  expect(row).toContain('"Ann said ""no"""');
  expect(end).toBe("");
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "＝1", "＋1", "－1", "＠1"])(
  "CSV has no formula where a name is %s",
  (words) => {
    const [, row] = toCsv(libraryOf(words), ["d-0"]).split("\r\n");
    expect(row?.startsWith(`"'${words}","said",`)).toBe(true);
    expect(row).toContain(`"'${words} said ""no"""`);
  },
);

test("Turtle has the evidence of the chosen statements and nothing of the others", () => {
  const turtle = toTurtle(library, ["vote-0"]);
  expect(turtle).toContain("Eastmere's city council approved the Harbour Tunnel on Tuesday");
  expect(turtle).toContain("@prefix prov:");
  expect(turtle).not.toContain("Hugo Brandt");
});

test("a slice has the documents, entities and sources that its statements need", () => {
  const { documents, entities: needed, statements } = sliceOf(library, ["vote-7"]);
  expect(documents.map(({ id }) => id)).toEqual(["vote"]);
  expect(new Set(needed.map(({ id }) => id))).toEqual(new Set(["tunnel", "fault", "reyl"]));
  expect(statements.map(({ id }) => id)).toEqual(["vote-7"]);
});
