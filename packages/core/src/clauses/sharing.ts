/** Arguments behind coordinated verbs that belong to each of them. */
import { type Argument, dependents, type Tree, tokenAt } from "../model/index.ts";
import { argumentOf, roleOf, shared } from "./argument.ts";
import { WITHOUT_OBJECT } from "./control.data.ts";
import { conjunctHeads } from "./phrases.ts";
import { TRANSITIVE } from "./transitive.data.ts";

/** Objects of a coordinated verb that come after the last verb and belong to each: `bought and sold cars`. */
export function sharedAfter(tree: Tree, verb: number, relations: readonly string[]): Argument[] {
  const { deprel, head, lemma } = tokenAt(tree, verb);
  if (relations.includes("obj") && WITHOUT_OBJECT.has(lemma)) return [];
  const first = deprel === "conj" && head >= 0 ? head : verb;
  if (first !== verb) {
    const after = dependents(tree, first, ...relations).filter((index) => index > verb);
    if (after.length > 0) return after.map((index) => shared(toArgument(tree, index)));
  }
  const verbs = [first, ...dependents(tree, first, "conj").filter((index) => tokenAt(tree, index).upos === "VERB")];
  const last = nextBehind(tree, verb, verbs) ?? verbs.at(-1);
  const bare = verbs
    .slice(0, verbs.indexOf(last ?? verb))
    .every((each) => dependents(tree, each, "obj", "obl", "ccomp", "xcomp").length === 0);
  // `scored twice and set up a goal`: behind an adverb the first verb is done.
  const isClosed = dependents(tree, verb, "advmod").some((index) => index > verb && index < (last ?? verb));
  if (last === undefined || last === verb || !bare || isClosed || dependents(tree, last, "nsubj").length > 0) return [];
  return dependents(tree, last, ...relations)
    .filter((index) => index > last)
    .map((index) => shared(toArgument(tree, index)));
}

/** `had incited and ordered killings and failed`: of several, the verb right behind the conjunction shares what it has with the one before. */
function nextBehind(tree: Tree, verb: number, verbs: readonly number[]): number | undefined {
  const next = verbs.find((each) => each > verb);
  const isNext = next === verb + 2 && tree.tokens[verb + 1]?.upos === "CCONJ";
  return isNext && TRANSITIVE.has(tokenAt(tree, verb).lemma) ? next : undefined;
}

function toArgument(tree: Tree, index: number): Argument {
  const role = roleOf(tokenAt(tree, index).deprel) ?? "oblique";
  return argumentOf(tree, index, role, conjunctHeads(tree, index));
}
