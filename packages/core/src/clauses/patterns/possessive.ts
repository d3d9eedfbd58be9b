import { dependents, tokenAt } from "../../model/index.ts";
import { argumentOf, borrowedArgument } from "../argument.ts";
import { eventNoun } from "../events.ts";
import type { Pattern } from "../pattern.ts";

/** Possessors named before what they have. */
export const possessive: Pattern = {
  id: "possessive",
  description: "A named possessor before a noun that is no event: the possessor has it.",
  example: { text: "Chad's army retreated.", yields: "Chad | Chad 's army" },
  apply(tree, head) {
    const { upos, lemma } = tokenAt(tree, head);
    // `Russia, Chad's main supplier`: what Chad has is told as what Russia is.
    if (tree.relations[head] === "appos" && tree.tokens[tokenAt(tree, head).head]?.upos === "PROPN") return [];
    const owners = dependents(tree, head, "nmod:poss").filter((index) => tokenAt(tree, index).upos === "PROPN");
    if (upos !== "NOUN" || owners.length === 0 || eventNoun(lemma)) return [];
    if (dependents(tree, head, "acl", "appos").length > 0) return [];
    return owners.map((index) => {
      const subject = { ...argumentOf(tree, index, "subject"), deprel: "nmod:poss" };
      const object = borrowedArgument(tree, head, "object", "nmod:poss");
      const predicate = { head, tokens: [] };
      return {
        sentence: tree.sentence,
        pattern: "possessive",
        predicate,
        marks: [],
        voice: "active",
        arguments: [subject, object],
      };
    });
  },
};
