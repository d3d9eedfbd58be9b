import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
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
  shelf.put("a");
  expect(
    readdirSync(tmpdir()).filter(
      (name) => /^factline-\w{6}$/.test(name) && readdirSync(`${tmpdir()}/${name}`).includes("shelf"),
    ),
  ).toEqual([]);
});
