/** Verb chains: `hopes to send` reads as one predicate of the subject that both verbs share. */
import { type Argument, type Clause, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { governorOf, type Scope, treeOf } from "./scope.ts";

/** A predicate that runs through several verbs, its subject, and what the outer verbs add. */
export interface Chain {
  readonly tokens: readonly number[];
  /** The verbs that lead to the last one, the nearest first. */
  readonly steps: readonly Step[];
  readonly subject?: Argument;
  /** Obliques and agents of the governing verbs. */
  readonly outer: readonly Argument[];
}

/** A verb of a chain with the words that it puts before the next one: `hopes to`. */
export interface Step {
  readonly governor: Clause;
  readonly tokens: readonly number[];
}

/** The chain that ends in a clause, when its governors have the same subject; none for a verb that stands alone. */
export function chainOf(scope: Scope, clause: Clause): Chain | undefined {
  const link = linkOf(scope, clause);
  if (!link || !sharesSubject(clause, link.governor)) return undefined;
  const { governor, marks } = link;
  const tree = treeOf(scope, clause);
  const above = chainOf(scope, governor);
  const between = adjectiveBetween(tree, clause, governor);
  // `less likely to fall ill and less likely to die`: the second adjective has the copula alone.
  const isSecond = between.some((index) => tokenAt(tree, index).deprel === "conj");
  const group = isSecond ? governor.predicate.tokens : groupTokens(tree, governor);
  const step = { governor, tokens: [...group, ...between.flatMap((index) => withDegree(tree, index)), ...marks] };
  const steps = [step, ...(above?.steps ?? [])];
  const tokens = [...(above?.tokens ?? []), ...step.tokens, ...clause.predicate.tokens];
  const subject = above?.subject ?? governor.arguments.find(({ role }) => role === "subject");
  const outer = governor.arguments.filter(
    ({ role, phrase }) =>
      !isSecond && ["oblique", "agent", "adverbial"].includes(role) && phrase.head !== governor.predicate.head,
  );
  return {
    tokens: [...new Set(tokens)].sort((a, b) => a - b),
    steps,
    ...(subject ? { subject } : {}),
    outer: [...(above?.outer ?? []), ...outer],
  };
}

/** The governor by an open complement, or by coordination with one: `was able to land and refuel`. */
function linkOf(
  scope: Scope,
  clause: Clause,
): { readonly governor: Clause; readonly marks: readonly number[] } | undefined {
  const governor = governorOf(scope, clause);
  const deprel = clause.governor?.deprel ?? "";
  if (!governor) return undefined;
  if (isRelation(deprel, "xcomp")) return { governor, marks: clause.marks };
  const tree = treeOf(scope, clause);
  const sameForm = tokenAt(tree, clause.predicate.head).xpos === tokenAt(tree, governor.predicate.head).xpos;
  const parallel = deprel === "conj" && sameForm && !isModal(tree, clause);
  const first = parallel ? linkOf(scope, governor) : undefined;
  return first && { governor: first.governor, marks: clause.marks.length > 0 ? clause.marks : first.marks };
}

/** `intended to stay and would pay`: what has a modal verb of its own goes on with the outer verb and not with the infinitive. */
export function isModal(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => index !== predicate.head && tokenAt(tree, index).xpos === "MD");
}

function sharesSubject(clause: Clause, governor: Clause): boolean {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const outer = governor.arguments.find(({ role }) => role === "subject");
  return subject !== undefined && subject.phrase.head === outer?.phrase.head;
}

/** `became unable to move`: the adjective through which the complement hangs on the verb. */
function adjectiveBetween(tree: Tree, clause: Clause, governor: Clause): number[] {
  const { head } = tokenAt(tree, clause.predicate.head);
  return head >= 0 && head !== governor.predicate.head && tokenAt(tree, head).upos === "ADJ" ? [head] : [];
}

/** The verb group of a governor; an adjective stands with its copula. */
function groupTokens(tree: Tree, governor: Clause): readonly number[] {
  const adjective = tokenAt(tree, governor.predicate.head).upos === "ADJ";
  if (!adjective) return governor.predicate.tokens;
  return [...governor.predicate.tokens, ...withDegree(tree, governor.predicate.head)];
}

/** `less likely to fall ill`: who is less likely to is not likely to. */
function withDegree(tree: Tree, adjective: number): number[] {
  const degrees = dependents(tree, adjective, "advmod").filter((index) =>
    /^(?:more|less)$/i.test(tokenAt(tree, index).form),
  );
  return [...degrees, adjective];
}
