/** Reads and writes the trees of this folder's tests. */
import type { Token, Upos } from "../model/index.ts";

/** Tokens from words such as `sold/VERB/VBD/2/conj`, heads counted from 1; each stands right behind the one before. */
export function tokensOf(words: string): Token[] {
  return words.split(" ").map((word, at): Token => {
    const [form = "", upos = "X", xpos = "", head = "0", deprel = ""] = word.split("/");
    return {
      form,
      lemma: form,
      upos: upos as Upos,
      xpos,
      feats: {},
      head: Number(head) - 1,
      deprel,
      start: at,
      end: at + 1,
    };
  });
}

/** The tree of tokens, as `sold/2/conj`. */
export function writeTree(tokens: readonly Token[]): string {
  return tokens.map(({ form, head, deprel }) => `${form}/${head + 1}/${deprel}`).join(" ");
}
