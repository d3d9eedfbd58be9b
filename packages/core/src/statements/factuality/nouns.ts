/** What a noun's determiners and adjectives say of what it names. */
import { dependents, isRelation, type Tree, tokenAt } from "../../model/index.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
const DENYING: ReadonlySet<string> = new Set(["no", "any", "little"]);
const SELECTING: ReadonlySet<string> = new Set(["first", "second", "third", "last", "only"]);

/** Whether a noun names something known: by an article, a demonstrative or a possessor. */
export function isDefinite(tree: Tree, noun: number): boolean {
  const determined = dependents(tree, noun, "det").some((index) =>
    DEFINITE.has(tokenAt(tree, index).lemma.toLowerCase()),
  );
  return determined || dependents(tree, noun, "nmod:poss").length > 0;
}

/** Whether there is none of it: `no evidence`. */
export function isDenied(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, "det").some((index) => DENYING.has(tokenAt(tree, index).form.toLowerCase()));
}

/** Whether it is one of many by order or degree, so that an infinitive behind it tells what it did: `the first to arrive`. */
export function isSelected(tree: Tree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((index) => {
    const { lemma, xpos, feats } = tokenAt(tree, index);
    return xpos === "JJS" || feats.NumType === "Ord" || SELECTING.has(lemma);
  });
}

/** Whether a noun is what the governing verb is directly about. */
export function isObjectOf(tree: Tree, noun: number, verb: number): boolean {
  const { head, deprel } = tokenAt(tree, noun);
  return head === verb && isRelation(deprel, "obj", "iobj", "nsubj:pass");
}
