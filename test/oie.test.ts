import { findClauses, toOie } from "@factline/core";
import { expect, test } from "vitest";
import { analysisOf } from "./support/tree.ts";
import * as trees from "./support/trees.data.ts";

function extract(words: string): string[][] {
  const analysis = analysisOf(words);
  const lines = toOie({ analysis, clauses: findClauses(analysis.sentences) })
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.split("\t"));
}

test.each([
  [
    "the object first, then what hangs behind its noun",
    trees.OSLO,
    ["He | served as | the mayor of Oslo", "He | served as the mayor of | Oslo"],
  ],
  [
    "a triple for each conjunct, the object folded into the predicate",
    trees.GUARDS,
    [
      "Guards | left | the fort",
      "Guards | left the fort in | May",
      "cooks | left | the fort",
      "cooks | left the fort in | May",
    ],
  ],
  [
    "an object that controls is part of the predicate",
    trees.POTTERS,
    ["Potters | made | bowls", "Potters | made bowls to feed | guests"],
  ],
  ["what is said stands as it is", trees.MAYOR, ["The mayor | said | that the well was dry", "the well | was | dry"]],
])("%s", (_, words, expected) => {
  expect(extract(words).map(([, , , ...triple]) => triple.slice(0, 3).join(" | "))).toEqual(expected);
});

test("a line names its document and sentence, and how sure it is", () => {
  const [[document, sentence, confidence] = []] = extract(trees.NOBODY);
  expect([document, sentence]).toEqual(["test", "Nobody saw the comet ."]);
  expect(Number(confidence)).toBeGreaterThan(0);
});

test("the first triple of a clause carries the other arguments", () => {
  expect(extract(trees.GUARDS)[0]?.slice(5)).toEqual(["the fort", "in May"]);
});
