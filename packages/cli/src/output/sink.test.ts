import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileSink, writeWhole } from "./sink.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factline-sink-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("shows the old file until the new one is whole", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "old");
  const sink = await fileSink(file);
  await sink.write("new");
  expect(readFileSync(file, "utf8")).toBe("old");
  await sink.close();
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("leaves nothing behind when it is abandoned", async () => {
  const sink = await fileSink(join(folder, "a.txt"));
  await sink.write("half");
  await sink.abandon();
  expect(readdirSync(folder)).toEqual([]);
});

test("makes the folder, and says what is in the way", async () => {
  await writeWhole(join(folder, "new", "a.txt"), "text");
  expect(readFileSync(join(folder, "new", "a.txt"), "utf8")).toBe("text");
  await expect(writeWhole(join(folder, "new", "a.txt", "b.txt"), "text")).rejects.toThrow(/cannot write .*b\.txt/);
});
