import { type Argument, dependents, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf } from "../argument.ts";
import type { Pattern } from "../pattern.ts";
import { markerText, marksOf, phraseOf } from "../phrases.ts";

/** Nouns that a name follows with `of` and that say what kind of place it is. */
const PLACE_KINDS: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "province",
  "state",
  "region",
  "district",
  "county",
  "island",
  "port",
  "republic",
  "municipality",
  "kingdom",
  "territory",
  "borough",
  "hamlet",
  "parish",
  "commune",
  "governorate",
  "prefecture",
  "settlement",
  "resort",
  "enclave",
]);

/** `a city of Poland` is in Poland, and not Poland. */
function isIndefinite(tree: Tree, head: number): boolean {
  return dependents(tree, head, "det").some((index) => tokenAt(tree, index).lemma === "a");
}

/** `Washington (capital city of the U.S.)`, `Kemi is the largest town of Lapland`: what has a name already lies in what is named. */
function isOfWhole(tree: Tree, head: number): boolean {
  const { deprel, head: above } = tokenAt(tree, head);
  if (deprel === "appos" && above >= 0 && tokenAt(tree, above).upos === "PROPN") return true;
  return dependents(tree, head, "amod", "compound").some((index) => {
    const { xpos, lemma } = tokenAt(tree, index);
    return xpos === "JJS" || /^(?:capital|main|second|third)$/.test(lemma);
  });
}

/** `the port of Aden`: the name after `of`. */
function named(tree: Tree, head: number): number | undefined {
  return dependents(tree, head, "nmod").find(
    (index) => tokenAt(tree, index).upos === "PROPN" && markerText(tree, marksOf(tree, index)) === "of",
  );
}

/** Kinds of place before their name. */
export const naming: Pattern = {
  id: "naming",
  description: "A kind of place, `of` and a name: the place of that name is of that kind.",
  example: { text: "The northern town of Kemi flooded.", yields: "Kemi | The northern town" },
  apply(tree, head) {
    const { lemma, upos, xpos } = tokenAt(tree, head);
    if (upos !== "NOUN" || xpos !== "NN" || !PLACE_KINDS.has(lemma) || isIndefinite(tree, head)) return [];
    if (isOfWhole(tree, head)) return [];
    const name = named(tree, head);
    if (name === undefined) return [];
    const kind = phraseOf(tree, head, ["nmod", "acl", "acl:relcl", "appos"]);
    const subject = { ...argumentOf(tree, name, "subject"), deprel: "nmod", marks: [] };
    const complement: Argument = { role: "complement", deprel: "nmod", marks: [], phrase: kind, conjuncts: [kind] };
    const predicate = { head, tokens: [] };
    return [
      {
        sentence: tree.sentence,
        pattern: "naming",
        predicate,
        marks: [],
        voice: "active",
        arguments: [subject, complement],
      },
    ];
  },
};
