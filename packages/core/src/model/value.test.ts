import { expect, test } from "vitest";
import { tellsPreposition } from "./value.ts";

test.each([
  ["not to go", "to", true],
  ["never to return", "to", true],
  ["not the mayor", "to", false],
  ["after the vote", "after", true],
  ["a day after the vote", "after", true],
  ["up to three years before patients fall ill", "before", true],
  ["the man after the vote", "after", false],
  ["the vote", "after", false],
  ["a day", "after", false],
])("%s tells %s: %s", (words, preposition, tells) => {
  expect(tellsPreposition(words, preposition)).toBe(tells);
});
