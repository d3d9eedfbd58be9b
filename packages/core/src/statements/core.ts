/** Which argument stands as the object of a statement. */
import { type Argument, type Clause, dependents, type Tree, tokenAt } from "../model/index.ts";
import { IDIOMS } from "./idioms.data.ts";
import type { RuleContext } from "./rule.ts";
import { headOf } from "./scope.ts";

/** Prepositions of what stands beside what a predicate says; their phrases are never its object. */
const BESIDE: ReadonlySet<string> = new Set(
  `according to,along with,together with,including,such as,as well as,besides,apart from,aside from,except,except for,other than,in addition to,instead of,
  rather than,despite,in spite of,because of,due to,owing to,thanks to,after,before,during,since,until,till,amid,unlike,as with,as in,as of`
    .split(",")
    .map((marker) => marker.trim()),
);

/** The object itself, else the complement, the agent, or the first phrase that is no time. */
export function coreOf(clause: Clause, others: readonly Argument[]): Argument | undefined {
  const direct = ["object", "complement", "agent"].map((role) => others.find((argument) => argument.role === role));
  const candidates = others.filter(
    ({ role, marker, shared }) =>
      role === "recipient" || (role === "oblique" && marker !== undefined && !BESIDE.has(marker) && !shared),
  );
  return (
    direct.find((argument) => argument) ??
    candidates.find(({ phrase }) => phrase.head > clause.predicate.head) ??
    candidates[0]
  );
}

/** `fined the firm 40 euros`: the firm is what is fined, and the sum says how much. */
export function byMeasure({ scope }: RuleContext, clause: Clause, others: readonly Argument[]): readonly Argument[] {
  const { lemma } = headOf(scope, clause);
  const isPunished = lemma === "fine" && others.some(({ role }) => role === "recipient");
  if (!isPunished) return others;
  return others.map((argument) => {
    if (argument.role === "recipient") return { ...argument, role: "object" };
    return argument.role === "object" ? { ...argument, role: "oblique" } : argument;
  });
}

/** A bare noun that makes one predicate with its verb: `place` in `took place`. */
export function idiomNoun(
  { scope, tree }: RuleContext,
  clause: Clause,
  others: readonly Argument[],
): Argument | undefined {
  const nouns = IDIOMS.get(headOf(scope, clause).lemma);
  const objects = others.filter(
    ({ role, shared, phrase }) => role === "object" && !shared && phrase.head > clause.predicate.head,
  );
  return objects.find(({ phrase }) => nouns?.has(tokenAt(tree, phrase.head).lemma) && isBare(tree, phrase.head));
}

function isBare(tree: Tree, head: number): boolean {
  return dependents(tree, head, "det", "amod", "nmod:poss", "compound", "nummod").length === 0;
}
