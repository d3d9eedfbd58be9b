import { type Tree, tokenAt } from "../model/index.ts";

/** The noun that `those` or `that` replaces before what it is of: `its shares fell, those of Vega rose`. */
export function replacedNoun(tree: Tree, head: number): string | undefined {
  const { form, xpos } = tokenAt(tree, head);
  if (xpos !== "DT" || !/^th(?:ose|at)$/i.test(form) || !(tree.children[head] ?? []).some((at) => isOfName(tree, at)))
    return undefined;
  const number = /^those$/i.test(form) ? "NNS" : "NN";
  const noun = tree.tokens.findLastIndex((token, at) => at < head && token.xpos === number && isOwned(tree, at));
  return noun < 0 ? undefined : tokenAt(tree, noun).form.toLowerCase();
}

function isOf(tree: Tree, index: number): boolean {
  const marks = (tree.children[index] ?? []).filter((at) => tokenAt(tree, at).deprel === "case");
  return tokenAt(tree, index).deprel === "nmod" && marks.some((at) => tokenAt(tree, at).form === "of");
}

function isOfName(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === "PROPN" && isOf(tree, index);
}

/** Whether it is told whose a thing is, so that another's may be set beside it. */
function isOwned(tree: Tree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((at) => tokenAt(tree, at).deprel === "nmod:poss" || isOf(tree, at));
}
