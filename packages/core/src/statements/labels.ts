/** How a predicate reads: in the tense of the text, and in base form. */
import { isRelation, type Predicate, type Tree, tokenAt } from "../model/index.ts";
import { spanOf, wordsOf } from "./words.ts";

/** Auxiliaries that carry tense or voice alone; modal ones mean something and stay. */
function isFormal(tree: Tree, index: number): boolean {
  const { deprel, upos, lemma, xpos } = tokenAt(tree, index);
  return isRelation(deprel, "aux") && upos === "AUX" && xpos !== "MD" && ["be", "have", "do", "get"].includes(lemma);
}

function lemmaOf(tree: Tree, index: number): string {
  const { lemma, form, upos } = tokenAt(tree, index);
  return upos === "VERB" || upos === "AUX" ? lemma : form.toLowerCase();
}

/** A predicate of these tokens, with a preposition that belongs to its object. */
export function predicateOf(tree: Tree, tokens: readonly number[], preposition = ""): Predicate {
  const suffix = preposition ? ` ${preposition}` : "";
  const passive = tokens.some((index) => tokenAt(tree, index).deprel === "aux:pass");
  const words = tokens.filter((index) => !isFormal(tree, index)).map((index, at) => baseForm(tree, index, passive, at));
  return {
    label: wordsOf(tree, tokens) + suffix,
    lemma: (passive ? ["be", ...words] : words).join(" ") + suffix,
    span: spanOf(tree, tokens),
  };
}

/** The passive keeps its participle: `be destroy` is no English. */
function baseForm(tree: Tree, index: number, passive: boolean, at: number): string {
  const { xpos, form } = tokenAt(tree, index);
  if (passive && xpos === "VBN") return form.toLowerCase();
  const inner = at > 0 && ["VBG", "VBN"].includes(xpos);
  return inner ? form.toLowerCase() : lemmaOf(tree, index);
}
