import type { Span } from "./span.ts";
import type { Token, Word } from "./token.ts";

/** A sentence before analysis: where it stands and its words. */
export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** A sentence with its dependency tree: exactly one token has head -1. */
export interface ParsedSentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
