import { type Argument, dependents, type Tree, tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { markerText, marksOf, phraseOf } from "../phrases.ts";
import { isRoleNoun } from "../roles.ts";

/** What a role or a kind is of: a possessor, a name before it, or a name behind `of`. */
function hasOwner(tree: Tree, head: number): boolean {
  const behind = dependents(tree, head, "nmod").some(
    (index) => tokenAt(tree, index).upos === "PROPN" && markerText(tree, marksOf(tree, index)) === "of",
  );
  return (
    behind || dependents(tree, head, "nmod:poss", "compound").some((index) => tokenAt(tree, index).upos === "PROPN")
  );
}

/** Definite descriptions of something that the text may name elsewhere. */
export const description: Pattern = {
  id: "description",
  description: "A noun for a role, or `capital`, with what it is of: whatever it refers to is that.",
  example: { text: "The head of Interpol resigned.", yields: "The head of Interpol | The head of Interpol" },
  apply(tree, head) {
    const { upos, lemma, deprel, head: above } = tokenAt(tree, head);
    // Beside a name it is an apposition.
    if (deprel === "appos" && tokenAt(tree, above).upos === "PROPN") return [];
    if (upos !== "NOUN" || !(isRoleNoun(lemma) || lemma === "capital") || !hasOwner(tree, head)) return [];
    if (dependents(tree, head, "flat", "appos", "cop").length > 0) return [];
    const phrase = phraseOf(tree, head, ["acl", "acl:relcl"]);
    const argument = (role: Argument["role"]): Argument => ({
      role,
      deprel: "nsubj",
      marks: [],
      phrase,
      conjuncts: [phrase],
    });
    const predicate = { head, tokens: [] };
    return [
      {
        sentence: tree.sentence,
        pattern: "description",
        predicate,
        marks: [],
        voice: "active",
        arguments: [argument("subject"), argument("complement")],
      },
    ];
  },
};
