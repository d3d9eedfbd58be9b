import { isDate, readDate } from "@factline/core";
import { expect, test } from "vitest";
import { detectFormat } from "./format.ts";
import { readJsonLine } from "./jsonl.ts";
import { splitLines } from "./lines.ts";

test.each([
  ["a.html", "Anything", "html"],
  ["a.NDJSON", "Anything", "jsonl"],
  ["a.txt", "The mayor spoke.", "text"],
  ["<stdin>", "\n <!-- saved --> <!DOCTYPE html><html>", "html"],
  ["page.txt", "<html><body>", "html"],
  [
    "news.xml",
    '<?xml version="1.0"?>\n<!-- made by hand --><?xml-stylesheet href="a.xsl"?><rss version="2.0">',
    "feed",
  ],
  ["news.xml", '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x.dtd"><rss version="0.91">', "feed"],
  ["sitemap.xml", '<?xml version="1.0"?><urlset>', "feed"],
  ["<stdin>", '<?xml version="1.0"?><urlset>', "feed"],
  ["page.xml", '<?xml version="1.0"?><html lang="en">', "html"],
  ["<stdin>", '<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
  ["<stdin>", "%PDF-1.7\n", "pdf"],
  ["news.jsonl.gz", "Anything", "jsonl"],
  ["<stdin>", `${"<!---->".repeat(400)}<p>No page`, "text"],
  ["<stdin>", '{"id": "a", "text": "One."}\n{"id": "b"}', "jsonl"],
  ["<stdin>", `{"id": "a", "text": "${"long ".repeat(2000)}`, "jsonl"],
  ["<stdin>", "{not json}", "text"],
  ["<stdin>", "<b>Not a page</b>", "text"],
] as const)("takes %s that begins with %j for %s", (name, head, format) => {
  expect(detectFormat(name, Buffer.from(head))).toBe(format);
});

test("tells a page in UTF-16", () => {
  expect(detectFormat("<stdin>", Buffer.from("\ufeff<!doctype html>", "utf16le"))).toBe("html");
});

test.each([
  ["2024", true],
  ["2024-02", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13", false],
  ["24-01-01", false],
  ["yesterday", false],
])("knows whether %s is a date", (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ["2024-06-11T09:30:00+01:00", "2024-06-11"],
  ["June 3rd, 2024", "2024-06-03"],
  ["Tue, 3 Sept. 2024 10:00 GMT", "2024-09-03"],
  ["2024-06", "2024-06"],
  ["03/04/2024", undefined],
  ["Smarch 3, 2024", undefined],
])("reads the date of %s", (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ["{", "is not JSON"],
  ["[1]", "holds a list"],
  ["null", "holds null"],
  ['{"id": "a"}', 'has no "text"'],
  ['{"text": 3}', "is a number"],
  ['{"text": " "}', "empty"],
  ['{"id": [], "text": "One."}', '"id" that is no string'],
])("refuses the line %s", (line, message) => {
  expect(() => readJsonLine(line)).toThrow(message);
});

test("keeps an article whose date is odd, and says so", () => {
  const { article, remarks } = readJsonLine('{"id": 7, "text": "One.", "date": "soon", "title": "T", "url": 1}');
  expect(article).toEqual({ id: "7", text: "One.", title: "T" });
  expect(remarks).toEqual([
    '"url" is not a string and is left out',
    'the date "soon" is not like 2024-05-01 and is left out',
  ]);
});

test("takes keys and ids that objects inherit for what they are", () => {
  expect(readJsonLine('{"id": "__proto__", "text": "One.", "__proto__": {"title": "No"}}').article).toEqual({
    id: "__proto__",
    text: "One.",
  });
  expect(({} as { title?: string }).title).toBeUndefined();
});

test("splits lines across chunks, and drops one that is too long", async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of ["ab", "c\nd", "\n\n", "0123456789", "0123\nlast"]) yield Buffer.from(chunk);
  }
  const lines: (string | undefined)[] = [];
  for await (const { bytes } of splitLines(chunks(), 8)) lines.push(bytes && Buffer.from(bytes).toString());
  expect(lines).toEqual(["abc", "d", "", undefined, "last"]);
});
