import { type Argument, dependents, type Tree, tokenAt } from "../model/index.ts";

/** The prepositional phrases behind a noun, as arguments. */
export function argumentsBehind(tree: Tree, noun: number): Argument[] {
  return dependents(tree, noun, "nmod").flatMap((index) =>
    index < noun || isGlued(tree, noun) ? [] : (phraseBehind(tree, index) ?? []),
  );
}

/** `brother-in-law`: what a hyphen joins to a noun is a part of its word. */
function isGlued(tree: Tree, noun: number): boolean {
  const hyphen = tree.tokens[noun + 1];
  return (
    hyphen?.form === "-" && hyphen.start === tokenAt(tree, noun).end && tree.tokens[noun + 2]?.start === hyphen.end
  );
}

/** A phrase with a preposition, as an argument. */
export function phraseBehind(tree: Tree, index: number): Argument | undefined {
  const marks = dependents(tree, index, "case");
  if (marks.length === 0) return undefined;
  const phrase = { head: index, tokens: [index] };
  const marker = marks.map((mark) => tokenAt(tree, mark).form.toLowerCase()).join(" ");
  return { role: "oblique", deprel: "nmod", marker, marks, phrase, conjuncts: [phrase] };
}
