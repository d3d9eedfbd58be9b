import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findInputs } from "./inputs.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "factline-inputs-"));
  mkdirSync(join(folder, "news", "deep"), { recursive: true });
  mkdirSync(join(folder, "bare"));
  const news = [
    "b.txt",
    "a.html",
    "deep/c.jsonl",
    "deep/feed.xml",
    "photo.jpg",
    "deep/x.JPG",
    "deep/notes",
    "own.factline",
  ];
  for (const name of [...news.map((each) => `news/${each}`), "[draft] (1).txt"]) {
    writeFileSync(join(folder, name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const find = async (...names: string[]): Promise<string[]> => {
  const found = await findInputs(
    names.map((name) => (name === "-" ? name : join(folder, name))),
    Readable.from([]),
  );
  return found.map((input) =>
    "refusal" in input ? `${input.refusal.code} ${input.refusal.message}` : input.name.replace(`${folder}/`, ""),
  );
};

test.each([
  [
    "a folder, to the bottom and in order",
    ["news"],
    ["news/a.html", "news/b.txt", "news/deep/c.jsonl", "news/deep/feed.xml"],
  ],
  ["a pattern", ["news/*.{txt,jpg}"], ["news/b.txt", "news/photo.jpg"]],
  ["a file whose name looks like a pattern", ["[draft] (1).txt"], ["[draft] (1).txt"]],
  ["each file once", ["news/b.txt", "news"], ["news/b.txt", "news/a.html", "news/deep/c.jsonl", "news/deep/feed.xml"]],
  ["standard input", ["-"], ["<stdin>"]],
])("finds %s", async (_, names, expected) => {
  expect(await find(...names)).toEqual(expected);
});

test.each([
  ["a missing file", "gone.txt", "input-missing does not exist"],
  ["a pattern that matches nothing", "news/*.pdf", "input-missing matches no file"],
  ["a folder without articles", "bare", "input-missing holds no article"],
])("refuses %s", async (_, name, message) => {
  expect((await find(name))[0]).toContain(message);
});

test("says which files of a folder are left out", async () => {
  const remarks: string[] = [];
  const remark = (name: string, message: string) => remarks.push(`${name.replace(`${folder}/`, "")} ${message}`);
  await findInputs([join(folder, "news")], Readable.from([]), { remark });
  expect(remarks).toEqual(["news holds other files, too, which are left out: 2 .jpg, 1 without an ending"]);
});
