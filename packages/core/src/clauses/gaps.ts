/** Arguments that a relative clause leaves to its noun. */
import { type Argument, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { argumentOf, borrowedArgument } from "./argument.ts";
import { CONTENT_NOUNS, DITRANSITIVE } from "./control.data.ts";
import { gapVerb, hasRelativePronoun, isCircumstance, isRelative } from "./relatives.ts";
import { isPassive } from "./verbs.ts";

/** The antecedent of a relative clause as the object of this verb, when its pronoun or a gap says so. */
export function relativeObject(tree: Tree, verb: number): Argument | undefined {
  const pronoun = dependents(tree, verb, "obj").find(
    (index) => isRelative(tree, index) && !isCircumstance(tree, index),
  );
  if (pronoun !== undefined) return argumentOf(tree, pronoun, "object");
  const clause = enclosingReduced(tree, verb);
  if (clause === undefined || gapVerb(tree, clause) !== verb || !lacksObject(tree, verb)) return undefined;
  const noun = tokenAt(tree, clause).head;
  return CONTENT_NOUNS.has(tokenAt(tree, noun).lemma) ? undefined : borrowedArgument(tree, noun, "object", "obj");
}

/** The relative clause without a pronoun that this verb is the head of, or an open complement in. */
export function enclosingReduced(tree: Tree, verb: number): number | undefined {
  let at = verb;
  while (isRelation(tokenAt(tree, at).deprel, "xcomp", "ccomp")) at = tokenAt(tree, at).head;
  const { deprel, head } = tokenAt(tree, at);
  if (deprel !== "acl:relcl" || head < 0 || hasRelativePronoun(tree, at)) return undefined;
  return dependents(tree, at, "nsubj").length > 0 ? at : undefined;
}

/** A passive verb lacks an object only when it can have two: `the visas they were denied`. */
function lacksObject(tree: Tree, verb: number): boolean {
  return !isPassive(tree, verb) || DITRANSITIVE.has(tokenAt(tree, verb).lemma);
}
