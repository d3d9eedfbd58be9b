import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const utf16 = (text: string, order: "le" | "be", mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return order === "be" ? bytes.swap16() : bytes;
};
const article = "“Zoë’s café” opened in Kraków.\nMayor Łucja Nowak cut the ribbon; the band played on.";
const western = "Zoë’s café in Malmö costs £3 – “a steal”, says André.";
const windows1252 = (text: string): Buffer => {
  const table = new Map([
    ["’", 0x92],
    ["–", 0x96],
    ["“", 0x93],
    ["”", 0x94],
  ]);
  return Buffer.from([...text].map((character) => table.get(character) ?? character.charCodeAt(0)));
};

test.each([
  ["UTF-8", Buffer.from(article), article, "utf-8"],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${article}`), article, "utf-8"],
  ["UTF-16 LE with a mark", utf16(article, "le", true), article, "utf-16le"],
  ["UTF-16 BE with a mark", utf16(article, "be", true), article, "utf-16be"],
  ["UTF-16 LE without a mark", utf16(article, "le", false), article, "utf-16le"],
  ["UTF-16 BE without a mark", utf16(article, "be", false), article, "utf-16be"],
  ["Windows-1252", windows1252(western), western, "windows-1252"],
  ["Latin-1 that ends in an accent", Buffer.from("He left the café", "latin1"), "He left the café", "windows-1252"],
  ["line ends and tabs", Buffer.from("One\r\n\tTwo\fThree"), "One\r\n\tTwo\fThree", "utf-8"],
  ["emoji", Buffer.from("A 👩‍👧 met a 🐻."), "A 👩‍👧 met a 🐻.", "utf-8"],
  ["nothing", Buffer.alloc(0), "", "utf-8"],
] as const)("decodes %s", (_, bytes, text, encoding) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

test.each([
  ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "input-binary", "PNG image (byte 0)"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "input-binary", "input-format"],
  ["a zero byte in text", Buffer.from("One\0two"), "input-binary", "byte 3 is 0x00"],
  ["control characters", Buffer.from(`\x01\x02\x03${"text ".repeat(10)}`), "input-binary", "byte 0 is 0x01"],
  ["UTF-8 cut off", Buffer.from("Łódź – café").subarray(0, -1), "input-encoding", "cut off"],
  [
    "UTF-8 with one bad byte",
    Buffer.concat([Buffer.from("Łódź, "), Buffer.from([0xff]), Buffer.from(" café")]),
    "input-encoding",
    "at byte 9",
  ],
  ["UTF-16 with a lone surrogate", utf16("A \ud800 B", "le", true), "input-encoding", "at byte 6"],
  [
    "UTF-16 with half a unit",
    Buffer.concat([utf16("Text", "le", true), Buffer.from([0x41])]),
    "input-encoding",
    "at byte 10",
  ],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), "input-encoding", "UTF-32"],
  [
    "a Cyrillic encoding",
    Buffer.from([0xcf, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xcd, 0xc9, 0xd2]),
    "input-encoding",
    "first at byte 0",
  ],
  [
    "Mac Roman",
    Buffer.from("They don\xd5t know what the caf\x8e isn\xd5t", "latin1"),
    "input-encoding",
    "first at byte 8",
  ],
] as const)("refuses %s and says where", (_, bytes, code, message) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
});
