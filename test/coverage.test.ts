/** On the gold trees of the dev treebanks, every predicate makes a statement or has a named reason why it makes none. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { explainedPredicates, SILENCES } from "../bench/coverage.ts";
import { readTreebank } from "../bench/gold.ts";

const treebanks = fileURLToPath(new URL("../../shared/data/treebank", import.meta.url));

describe.runIf(existsSync(treebanks))("coverage of the dev treebanks (../shared/data)", () => {
  const predicates = existsSync(treebanks) ? explainedPredicates() : [];

  test("every silent predicate has a named reason", () => {
    const unexplained = predicates.filter(({ outcome }) => outcome !== "stated" && !SILENCES.has(outcome));
    expect(unexplained).toEqual([]);
  });

  test("every reason occurs, but for those marked as rare", () => {
    const occurring = new Set(predicates.map(({ outcome }) => outcome));
    const absent = [...SILENCES].filter(([id, { rare }]) => !rare && !occurring.has(id)).map(([id]) => id);
    expect(absent).toEqual([]);
  });

  test("the README of clauses/ names every relation of the treebanks", () => {
    const readme = readFileSync(new URL("../packages/core/src/clauses/README.md", import.meta.url), "utf8");
    const named = new Set(readme.match(/[a-z]+(?::[a-z]+)?/g));
    const relations = new Set(
      [...readTreebank("gum/dev"), ...readTreebank("ewt/dev")].flatMap(({ sentences }) =>
        sentences.flat().map(({ deprel }) => deprel),
      ),
    );
    expect([...relations].filter((relation) => !named.has(relation))).toEqual([]);
  });

  test("six predicates in ten make a statement of their own", () => {
    const stated = predicates.filter(({ outcome }) => outcome === "stated").length;
    expect(stated / predicates.length).toBeGreaterThan(0.6);
  });
});
