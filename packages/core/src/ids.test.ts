import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash, slugOf } from "./ids.ts";

test.each([
  ["Maria Elena Lindqvist", "maria-elena-lindqvist"],
  ["U.S. consulate in Marseille", "us-consulate-in-marseille"],
  ["São Tomé", "sao-tome"],
  ["Łódź", "lodz"],
  ["Norway’s Foreign Ministry", "norways-foreign-ministry"],
])("slug of %s", (label, slug) => {
  expect(slugOf(label)).toBe(slug);
});

test("a slug is never empty and safe in any IRI", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (label) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugOf(label))));
});

test("equal content has equal hashes, other content another one", () => {
  expect(contentHash(["a", 1])).toBe(contentHash(["a", 1]));
  expect(contentHash(["a", 1])).not.toBe(contentHash(["a1"]));
});
