import { expect, test } from "vitest";
import { keptShingles, shinglesOf } from "./shingles.ts";

test("a text that is asked for again is read once, and gives the same shingles", () => {
  const texts = new Map([
    ["one", "The ferry line will close in May, the owner said."],
    ["other", "A court has fined the steelmaker for the third time."],
  ]);
  const read: string[] = [];
  const shingles = keptShingles((id: string) => {
    read.push(id);
    return texts.get(id) ?? "";
  });
  for (const id of ["one", "other", "one", "other"]) {
    expect([...shingles(id)]).toEqual([...shinglesOf(texts.get(id) ?? "")]);
  }
  expect(read).toEqual(["one", "other"]);
});
