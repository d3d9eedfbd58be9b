import { dependents, type Tree, tokenAt } from "../../model/index.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../words.ts";

/** Types of what can be had for long; a quality or a state is better told by its own sentence. */
const OWNED: ReadonlySet<string> = new Set(["person", "organization", "place", "object"]);

/** `served as Lind's interpreter`, `he is her cousin`: what somebody is to another is not had by the other. */
function isRole(tree: Tree, noun: number): boolean {
  if (dependents(tree, noun, "cop").length > 0) return true;
  return dependents(tree, noun, "case").some((mark) => tokenAt(tree, mark).lemma === "as");
}

/** What a named thing has. */
export const possessive: Rule = {
  id: "possessive",
  description: "A named possessor has what follows it.",
  example: { text: "Chad's army retreated.", yields: "Chad | has | Chad's army" },
  apply({ scope, tree }, clause) {
    const [subject, object] = clause.arguments;
    if (clause.pattern !== "possessive" || !subject || !object) return [];
    if (scope.clausesAt(clause.sentence, object.phrase.head).some(({ pattern }) => pattern === "description"))
      return [];
    if (!OWNED.has(mentionOf(scope, tree, object)?.type ?? "") || isRole(tree, object.phrase.head)) return [];
    const span = spanOf(tree, subject.phrase.tokens);
    return [{ subject, predicate: { label: "has", lemma: "have", span }, object, qualifiers: [], times: [] }];
  },
};
