import { expect, test } from "vitest";
import { plainLabel, safeLink } from "./label.ts";

test.each([
  ["bidirectional controls", "a\u202Egnp.exe", "agnp.exe"],
  ["isolates", "\u2066left\u2069", "left"],
  ["line breaks", "two\nlines\r\nhere", "two lines here"],
  ["control characters", "nul\u0000bell\u0007", "nulbell"],
  ["nothing but space", " \u200B ", "(no words)"],
])("a label loses %s", (_name, label, expected) => {
  expect(plainLabel(label)).toBe(expected);
});

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["http://example.org", "http://example.org/"],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["//example.org", undefined],
  [undefined, undefined],
])("the link %s becomes %s", (url, expected) => {
  expect(safeLink(url)).toBe(expected);
});
