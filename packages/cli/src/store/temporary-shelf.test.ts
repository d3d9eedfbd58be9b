import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporarySet } from "./temporary-set.ts";
import { type TemporaryShelf, temporaryShelf } from "./temporary-shelf.ts";

let shelf: TemporaryShelf;

beforeEach(() => {
  shelf = temporaryShelf();
});
afterEach(() => shelf.close());

test("gives back what was put, at any time, whatever its size and characters", () => {
  const values = [
    "a",
    ["ü", "\ud800", "\u0000\u2028"],
    { ["__proto__"]: 1, long: "x".repeat(5000) },
    "y".repeat(300_000),
    null,
    ...Array.from({ length: 5000 }, (_, at) => ({ at, text: "z".repeat(at % 200) })),
  ];
  const places = values.map((value) => {
    const place = shelf.put(value);
    expect(shelf.get(place)).toEqual(value);
    return place;
  });
  for (const [at, place] of [...places.entries()].reverse()) expect(shelf.get(place)).toEqual(values[at]);
});

test("leaves no file behind while it is used", () => {
  shelf.put("a".repeat(300_000));
  const set = temporarySet();
  expect([set.add("a"), set.add("b"), set.add("a")]).toEqual([true, true, false]);
  const left = readdirSync(tmpdir()).filter((name) => existsSync(join(tmpdir(), name, "nameless")));
  expect(left).toEqual([]);
  set.close();
});

test("a set of many texts knows each", () => {
  const set = temporarySet();
  const texts = Array.from({ length: 20_000 }, (_, at) => `text ${at}`);
  expect(texts.every((text) => set.add(text))).toBe(true);
  expect(texts.some((text) => set.add(text))).toBe(false);
  set.close();
});
