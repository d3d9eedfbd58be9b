/** Clauses that complete a verb by which nobody says them: `asked whether he had left`, `did not say that he had`. */
import { type Clause, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { ownPolarity } from "./factuality/polarity.ts";
import { governorOf, type Scope, treeOf } from "./scope.ts";

const ASKING: ReadonlySet<string> = new Set(["ask", "wonder", "question", "inquire", "enquire", "query"]);

/** Verbs of saying alone, and of making others believe: what one is said not to have told, thought or shown is another matter. */
const SAYING: ReadonlySet<string> = new Set([
  "say",
  "claim",
  "allege",
  "assert",
  "suggest",
  "imply",
  "state",
  "persuade",
  "convince",
]);

/** Whether a clause, or one that it completes or is coordinated with, is only asked for, or is what someone did not say. */
export function isUnsaid(scope: Scope, clause: Clause): boolean {
  const { deprel = "", marker = "" } = clause.governor ?? {};
  const governor = isRelation(deprel, "ccomp", "xcomp", "conj") ? governorOf(scope, clause) : undefined;
  if (!governor) return false;
  const tree = treeOf(scope, governor);
  const { lemma } = tokenAt(tree, governor.predicate.head);
  const isAsked = ASKING.has(lemma) && /^(?:if|whether)$/.test(marker);
  const isDenied = SAYING.has(lemma) && isRelation(deprel, "ccomp") && ownPolarity(tree, governor) === "negated";
  return isAsked || isDenied || isUnsaid(scope, governor);
}

/** `is not a man in need`, `is no coach who gives up`: what the denied noun is told to be. */
export function isOfDeniedPredicate(tree: Tree, clause: Clause, scope: Scope): boolean {
  const noun = tokenAt(tree, clause.predicate.head).head;
  if (noun < 0 || tokenAt(tree, noun).upos !== "NOUN" || dependents(tree, noun, "cop").length === 0) return false;
  const above = scope.clausesAt(tree.sentence, noun).find(({ predicate }) => predicate.head === noun);
  return above !== undefined && above !== clause && ownPolarity(tree, above) === "negated";
}
