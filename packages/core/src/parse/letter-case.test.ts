import { expect, test } from "vitest";
import { letterCase } from "./letter-case.ts";

test.each([
  ["harbour", 1],
  ["don't", 1],
  ["Oslo", 2],
  ["O'hara", 2],
  ["NATO", 3],
  ["U.S.", 3],
  ["A", 4],
  ["McDonald", 5],
  ["iPhone", 5],
  ["東京", 5],
  ["B2B", 6],
  ["3", 6],
  ["٣", 6],
  ["—", 7],
  ["km²", 6],
  ["", 7],
])("letterCase of %j is %i", (form, expected) => expect(letterCase(form)).toBe(expected));
