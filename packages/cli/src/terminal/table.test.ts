import stringWidth from "string-width";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";
import { renderTable, shareWidths } from "./table.ts";
import { cut, wrap } from "./wrap.ts";

test("gives short columns what they need and long ones the rest", () => {
  expect(shareWidths([5, 100, 10, 100], 75)).toEqual([5, 30, 10, 30]);
  expect(shareWidths([5, 10], 75)).toEqual([5, 10]);
});

test.each([
  ["one two three", 7, 3, ["one two", "three"]],
  ["one two three four", 5, 2, ["one", "two…"]],
  ["abcdefghij", 4, 3, ["abcd", "efgh", "ij"]],
  ["日本語 text", 6, 2, ["日本語", "text"]],
  ["", 5, 2, [""]],
])("wraps %j at %i into %i lines", (text, width, most, expected) => {
  expect(wrap(text, width, most)).toEqual(expected);
});

test("cuts between the characters that a reader sees", () => {
  expect(cut("👩‍👧👩‍👧👩‍👧", 5)).toBe("👩‍👧👩‍👧…");
  expect(cut("short", 5)).toBe("short");
});

test("lays out rows that fit the width, with colour only when asked", () => {
  const rows = [
    [
      { text: "Elin Haraldsen" },
      { text: "offered instructors and patrol boats to the government", style: "red" as const },
    ],
  ];
  const plain = renderTable(["WHO", "DID WHAT"], rows, { width: 40, coloured: false });
  expect(plain).toEqual([
    "WHO             DID WHAT",
    "Elin Haraldsen  offered instructors and",
    "                patrol boats to the",
    "                government",
  ]);
  const painted = renderTable(["WHO", "DID WHAT"], rows, { width: 40, coloured: true });
  expect(painted.join("")).toContain("\u001b[31m");
  for (const line of painted) expect(stringWidth(line)).toBeLessThanOrEqual(40);
});

test("takes from a text what could steer a terminal", () => {
  expect(printable("a\u001b[31mb\r\nc\u202ed\u009b2J")).toBe("a[31mb cd2J");
});
