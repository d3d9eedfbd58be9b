import { type Tree, tokenAt } from "../model/index.ts";

/** Nouns that are one preposition with the two around them: "in reaction to", "in support of". */
const BETWEEN_PREPOSITIONS =
  /^(?:reaction|response|support|favou?r|defen[cs]e|relation|opposition|honou?r|memory|search|need|danger|violation|breach|exchange|return|connection|protest|pursuit|possession|charge|celebration|recognition|solidarity)$/;

/** Whether a noun is a part of a preposition of several words, so that it says nothing without what follows: "a movement in reaction to the arrest". */
export function isHalfOfPreposition(tree: Tree, noun: number): boolean {
  const children = (tree.children[noun] ?? []).map((child) => tokenAt(tree, child));
  const isBare = !children.some(({ deprel }) => /^(?:det|nmod:poss|amod)/.test(deprel));
  const isBehind = children.some(({ deprel, lemma }) => deprel === "case" && /^(?:in|on|under)$/.test(lemma));
  return isBare && isBehind && BETWEEN_PREPOSITIONS.test(tokenAt(tree, noun).lemma);
}
