import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createWordPiece } from "./wordpiece.ts";

const vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nhar\n##bour\n##s\nstrasse\n-\n€\n水\ncafe\na\n##b\nİ\ni\n.";
const wordPiece = createWordPiece(vocabulary);
const names = vocabulary.split("\n");
const pieces = (word: string): string =>
  wordPiece
    .pieces(word)
    .map((id) => names[id])
    .join(" ");

describe("createWordPiece", () => {
  test.each([
    ["harbours", "har ##bour ##s"],
    ["HARBOURS", "har ##bour ##s"],
    ["café", "cafe"],
    ["cafe\u0301", "cafe"],
    ["a-a", "a - a"],
    ["水水", "水 水"],
    ["İ", "i"],
    ["€", "€"],
    ["har\u200bbour", "har ##bour"],
    ["a€", "[UNK]"],
    ["harx", "[UNK]"],
    ["", "[UNK]"],
    ["a".repeat(101), "[UNK]"],
  ])("cuts %j into %s", (word, expected) => expect(pieces(word)).toBe(expected));

  test("keeps the first eleven and the last of many pieces", () => {
    expect(pieces(`${"a-".repeat(20)}.`)).toBe("a - a - a - a - a - a .");
  });

  test("gives the same pieces again", () => {
    expect(wordPiece.pieces("harbours")).toBe(wordPiece.pieces("harbours"));
  });

  test("remembers words without the texts that they stand in", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    for (let number = 0; number < 500; number++) {
      const text = JSON.parse(JSON.stringify(`extraordinary${number} ${"a ".repeat(20_000)}`)) as string;
      wordPiece.pieces(text.slice(0, text.indexOf(" ")));
    }
    // The texts have 20 MB.
    expect(used() - before).toBeLessThan(5_000_000);
  });

  test("refuses a vocabulary without its special pieces", () => {
    expect(() => createWordPiece("a\nb")).toThrow(expect.objectContaining({ code: "model-invalid" }));
  });
});
