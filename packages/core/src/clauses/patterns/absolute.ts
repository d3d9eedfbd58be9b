import { dependents, isRelation, type Tree, tokenAt } from "../../model/index.ts";
import { collectArguments } from "../arguments.ts";
import type { Pattern } from "../pattern.ts";
import { marksOf } from "../phrases.ts";

/** Whether a word without a verb says of its subject how it is, beside another clause. */
function isAbsolute(tree: Tree, head: number): boolean {
  const { deprel, upos, head: above } = tokenAt(tree, head);
  if (upos !== "ADV" && upos !== "ADJ") return false;
  if (deprel === "conj" && above >= 0) return isAbsolute(tree, above) && dependents(tree, head, "nsubj").length > 0;
  const marks = marksOf(tree, head, ["mark"]);
  const isWith = marks.some((index) => tokenAt(tree, index).lemma.toLowerCase() === "with");
  const isBare = dependents(tree, head, "cop").length === 0;
  return isRelation(deprel, "advcl") && isWith && isBare && dependents(tree, head, "nsubj").length > 0;
}

/** What `with` tells of something beside the main clause, without a verb. */
export const absolute: Pattern = {
  id: "absolute",
  description: "A word such as `up` behind `with` and a noun: what it says of the noun, the copula left out.",
  example: { text: "The shop had a good year, with sales up 7%.", yields: "sales | up | 7 %" },
  apply(tree, head) {
    if (!isAbsolute(tree, head)) return [];
    const predicate = { head, tokens: [head] };
    const given = collectArguments(tree, predicate);
    const marks = marksOf(tree, head, ["mark"]);
    return [{ sentence: tree.sentence, pattern: "absolute", predicate, marks, voice: "active", arguments: given }];
  },
};
