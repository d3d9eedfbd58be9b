import { type Tree, tokenAt } from "../../model/index.ts";
import { collectArguments } from "../arguments.ts";
import type { ClauseDraft, Pattern } from "../pattern.ts";
import { isVerb, marksOf } from "../phrases.ts";
import { isPassive, verbGroup } from "../verbs.ts";

/** Relations by which a verb heads a clause. */
const CLAUSE_RELATIONS: ReadonlySet<string> = new Set([
  "root",
  "conj",
  "ccomp",
  "xcomp",
  "advcl",
  "csubj",
  "parataxis",
  "appos",
  "dep",
  "list",
  "dislocated",
]);

/** The clause of a verb, whichever relation it hangs by. */
export function verbClause(tree: Tree, head: number, pattern: ClauseDraft["pattern"]): ClauseDraft {
  const predicate = verbGroup(tree, head);
  return {
    sentence: tree.sentence,
    pattern,
    predicate,
    marks: marksOf(tree, head),
    voice: isPassive(tree, head) ? "passive" : "active",
    arguments: collectArguments(tree, predicate),
  };
}

/** `called it throwing good money after bad`: a word for it, and nothing that it does. */
function isWordFor(tree: Tree, head: number): boolean {
  const { deprel, xpos, head: verb } = tokenAt(tree, head);
  return deprel === "xcomp" && xpos === "VBG" && verb >= 0 && /^(?:call|label|dub)$/.test(tokenAt(tree, verb).lemma);
}

/** Active and passive verbs. */
export const verb: Pattern = {
  id: "verb",
  description:
    "A verb with its subject, objects and obliques, active or passive, also when it shares them with a coordinated verb or its governor.",
  example: { text: "Divers recovered the anchor in May.", yields: "Divers | recovered | the anchor | in May" },
  apply(tree, head) {
    if (!CLAUSE_RELATIONS.has(tree.relations[head] ?? "") || !isVerb(tree, head) || isWordFor(tree, head)) return [];
    return [verbClause(tree, head, "verb")];
  },
};
