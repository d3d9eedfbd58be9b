import type { Span } from "./span.ts";

/** A syntactic word of Universal Dependencies; the parts of a contraction have spans of their own. */
export interface Word extends Span {
  readonly form: string;
}

/** Universal part-of-speech tags. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** Morphological features of Universal Dependencies, such as `{ Number: "Plur" }`. */
export type Feats = Readonly<Record<string, string>>;

/** A word with its analysis, by CoNLL-U's names. */
export interface Token extends Word {
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  readonly feats: Feats;
  /** Index of the head in the sentence, from 0; -1 for the root. */
  readonly head: number;
  /** Relation of Universal Dependencies with its subtype, such as `nsubj:pass`. */
  readonly deprel: string;
}
