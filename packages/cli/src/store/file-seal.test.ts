import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sealFile } from "./file-seal.ts";

const mebibyte = 1 << 20;
const mark = Buffer.from("unsealed and twenty-four more...");

/** A file of three mebibytes and a bit with the mark at these places. */
function fileWith(...places: readonly number[]): string {
  const bytes = Buffer.alloc(3 * mebibyte + 5, "a");
  for (const place of places) mark.copy(bytes, place);
  const file = join(mkdtempSync(join(tmpdir(), "factline-seal-")), "sealed");
  writeFileSync(file, bytes);
  return file;
}

test.each([0, mebibyte - 1, mebibyte - 31, mebibyte, 2 * mebibyte - 16, 3 * mebibyte - 27])(
  "a mark at byte %i is found wherever the file is parted, and a seal is put in its place",
  async (place) => {
    const file = fileWith(place);
    expect(await sealFile(file, mark)).toBe(true);
    const sealed = readFileSync(file);
    expect(sealed.indexOf(mark)).toBe(-1);
    expect(sealed.subarray(0, place).every((byte) => byte === 97)).toBe(true);
    expect(sealed.subarray(place + mark.length).every((byte) => byte === 97)).toBe(true);
  },
);

test("a file with two marks, or none, is not sealed", async () => {
  expect(await sealFile(fileWith(100, mebibyte - 4), mark)).toBe(false);
  expect(await sealFile(fileWith(), mark)).toBe(false);
});
