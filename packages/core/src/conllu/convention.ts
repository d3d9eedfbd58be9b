import type { Children, EntityType, Mention, MentionCandidate, ParsedSentence } from "../model/index.ts";

/** Mentions as marked so far, and what they are marked in. */
export interface Marking {
  readonly sentences: readonly MarkedSentence[];
  readonly candidates: readonly MentionCandidate[];
  /** The mentions that stand so far, by their number. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** The number of the mention that a word heads. */
  readonly headedBy: (sentence: number, head: number) => number | undefined;
  /** Whether two mentions are one so far. */
  readonly areOne: (a: number, b: number) => boolean;
  /** The things that a mention means together, each by one of its mentions. */
  readonly partsOf: (mention: number) => readonly number[];
}

/** A sentence with what hangs on each of its words. */
export interface MarkedSentence extends ParsedSentence {
  readonly children: Children;
}

/** One change to the marking; mentions that stand are told by their numbers. */
export type Edit =
  /** These are one; what is no number is a new mention. */
  | { readonly one: readonly (number | Mention)[] }
  /** A mention has other ends. */
  | { readonly resized: number; readonly first: number; readonly last: number }
  /** A mention is none. */
  | { readonly unmarked: number };

/** Something that the treebank marks otherwise than the graph needs it. */
export interface Convention {
  readonly id: string;
  readonly description: string;
  /** A short text in which the mentions in brackets are marked as one, and what is in braces is not marked. */
  readonly example: string;
  readonly apply: (marking: Marking) => readonly Edit[];
}

/** A mention that only the treebank has. */
export function mentionOf(
  { tokens, index }: ParsedSentence,
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  type: EntityType,
): Mention {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { sentence: index, first, last, head, kind: "nominal", type, ...span };
}
