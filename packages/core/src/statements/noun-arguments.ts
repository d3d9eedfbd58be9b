import { type Argument, dependents, type Tree, tokenAt } from "../model/index.ts";

/** The prepositional phrases behind a noun, as arguments. */
export function argumentsBehind(tree: Tree, noun: number): Argument[] {
  return dependents(tree, noun, "nmod").flatMap((index) => (index < noun ? [] : (phraseBehind(tree, index) ?? [])));
}

/** A phrase with a preposition, as an argument. */
export function phraseBehind(tree: Tree, index: number): Argument | undefined {
  const marks = dependents(tree, index, "case");
  if (marks.length === 0) return undefined;
  const phrase = { head: index, tokens: [index] };
  const marker = marks.map((mark) => tokenAt(tree, mark).form.toLowerCase()).join(" ");
  return { role: "oblique", deprel: "nmod", marker, marks, phrase, conjuncts: [phrase] };
}
