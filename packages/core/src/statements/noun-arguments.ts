import { type Argument, dependents, type Tree, tokenAt } from "../model/index.ts";

/** The prepositional phrases behind a noun, as arguments. */
export function argumentsBehind(tree: Tree, noun: number): Argument[] {
  return dependents(tree, noun, "nmod").flatMap((index): Argument[] => {
    const marks = dependents(tree, index, "case");
    if (index < noun || marks.length === 0) return [];
    const phrase = { head: index, tokens: [index] };
    const marker = marks.map((mark) => tokenAt(tree, mark).form.toLowerCase()).join(" ");
    return [{ role: "oblique", deprel: "nmod", marker, marks, phrase, conjuncts: [phrase] }];
  });
}
