/** Whether a noun phrase is plural. */
import { dependents, type Tree, tokenAt } from "../model/index.ts";

const PLURAL: ReadonlySet<string> = new Set(["police", "people", "troops", "cattle", "media"]);

/** Whether a noun stands for several: by its tag, a number before it, or its lemma. */
export function isPlural(tree: Tree, noun: number): boolean {
  const { xpos, lemma, upos, form } = tokenAt(tree, noun);
  // `the wounded`: an adjective with an article stands for those who are so.
  if (/-year-old$/.test(form) || lemma === "old") return false;
  if (upos === "ADJ") return dependents(tree, noun, "det").length > 0;
  if (upos === "NUM") return !["one", "1"].includes(form.toLowerCase());
  // `a barracks`: the article says more than the ending.
  if (dependents(tree, noun, "det").some((index) => ["a", "an"].includes(tokenAt(tree, index).form.toLowerCase())))
    return false;
  if (xpos === "NNS" || xpos === "NNPS" || PLURAL.has(lemma.toLowerCase())) return true;
  return dependents(tree, noun, "nummod").some(
    (index) => !["one", "1"].includes(tokenAt(tree, index).form.toLowerCase()),
  );
}
