import { dependents, type Tree, tokenAt } from "./syntax.ts";

/** `found beads of the Stone Age, which would make them the oldest known`: what was told makes them so, and not they themselves. */
export function makesOfIt(tree: Tree, verb: number): boolean {
  const isIt = dependents(tree, verb, "obj").some((index) => tokenAt(tree, index).upos === "PRON");
  return isIt && tokenAt(tree, verb).lemma === "make" && dependents(tree, verb, "xcomp").length > 0;
}
