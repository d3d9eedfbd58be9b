import { expect, test } from "vitest";
import { partsOf } from "./parts.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function parts(text: string | Uint8Array, most: number, size = 7): Promise<string[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const found: string[] = [];
  for await (const part of partsOf(bytes.subarray(0, 4), inPieces(bytes, size), most)) found.push(part);
  return found;
}

test.each([
  ["after a paragraph", "One two.\n\nThree four. Five.\nSix.", ["One two.\n\n", "Three four. ", "Five.\nSix."], 15],
  ["after a line", "One two three\nfour. Five six", ["One two three\n", "four. Five six"], 20],
  ["after a sentence", "One two six. Three four", ["One two six. ", "Three four"], 16],
  ["after a word", "One two three", ["One two ", "three"], 9],
  ["anywhere", "Onetwothree", ["Onetwo", "three"], 6],
  ["not in the middle of a character", "aaaaa😀b", ["aaaaa", "😀b"], 6],
])("a text is cut %s", async (_, text, expected, most) => {
  expect(await parts(text, most)).toEqual(expected);
});

test("parts are the same however the bytes come, and make up the text", async () => {
  const text = "Zoë saw 😀 in Łódź.\n\nThen “Otto” left. ".repeat(50);
  const whole = await parts(text, 100, 10_000);
  for (const size of [1, 2, 3, 64]) expect(await parts(text, 100, size)).toEqual(whole);
  expect(whole.join("")).toBe(text);
  expect(Math.max(...whole.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test("UTF-16 with its mark is decoded, and what is neither is refused with its place", async () => {
  expect(await parts(Buffer.from("\ufeffOtto left.", "utf16le"), 100)).toEqual(["Otto left."]);
  await expect(parts(Buffer.concat([Buffer.from("Otto left. "), Buffer.from([0xe9, 0x20])]), 100)).rejects.toThrow(
    /no UTF-8 text from byte 7 on/,
  );
});
