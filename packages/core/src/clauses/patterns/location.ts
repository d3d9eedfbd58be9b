import { dependents, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf, borrowedArgument } from "../argument.ts";
import { eventNoun } from "../events.ts";
import type { Pattern } from "../pattern.ts";
import { markerText, marksOf } from "../phrases.ts";

const PLACE_MARKERS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "on",
  "off",
  "along",
  "within",
  "inside",
]);

function isPlaced(tree: Tree, index: number): boolean {
  // `Stratford-upon-Avon` is one name.
  if (tree.tokens[index - 1]?.xpos === "HYPH") return false;
  return PLACE_MARKERS.has(markerText(tree, marksOf(tree, index)));
}

/** Nouns with whose `in` goes what they are a part of: `a stake in three ports`. */
const PARTS = /^(?:stake|share|interest|holding|investment)$/;

/** Nouns of who leads something somewhere. */
const OFFICES =
  /^(?:head|chief|leader|director|manager|ambassador|representative|envoy|correspondent|spokesman|spokeswoman|commander)$/;

/** `Ghent, Belgium`: a name set off by a comma behind a name. */
function isBehindComma(tree: Tree, head: number, index: number): boolean {
  const names = tokenAt(tree, head).upos === "PROPN" && tokenAt(tree, index).upos === "PROPN";
  const comma = dependents(tree, index, "punct").some((at) => at < index && tokenAt(tree, at).form === ",");
  return names && comma && index > head && tokenAt(tree, index).deprel === "nmod:unmarked";
}

function placesBehind(tree: Tree, head: number): number[] {
  return dependents(tree, head, "nmod").filter(
    (index) => (tokenAt(tree, index).deprel === "nmod" && isPlaced(tree, index)) || isBehindComma(tree, head, index),
  );
}

/** Nouns with the place where they are. */
export const location: Pattern = {
  id: "location",
  description: "A noun with a prepositional phrase of place behind it: it is there.",
  example: { text: "The lighthouse at Hanko shone.", yields: "The lighthouse at Hanko | at Hanko" },
  apply(tree, head) {
    const { upos, lemma } = tokenAt(tree, head);
    const places = upos === "NOUN" || upos === "PROPN" ? placesBehind(tree, head) : [];
    // `the head in Peru` holds an office there.
    if (places.length === 0 || eventNoun(lemma) || PARTS.test(lemma) || OFFICES.test(lemma)) return [];
    return places.map((index) => {
      const subject = borrowedArgument(tree, head, "subject", "nsubj");
      const place = argumentOf(tree, index, "oblique");
      const predicate = { head, tokens: [] };
      return {
        sentence: tree.sentence,
        pattern: "location",
        predicate,
        marks: [],
        voice: "active",
        arguments: [subject, place],
      };
    });
  },
};
