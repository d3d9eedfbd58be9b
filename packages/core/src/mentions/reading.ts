import { oncePer } from "../model/index.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { type Children, childrenOf } from "../model/tree.ts";

/** A sentence as one line of text in which each match of a pattern can be led back to tokens. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly children: Children;
  /** What patterns are matched on: plain hyphens and apostrophes, one space where the text has any white space. */
  readonly line: string;
  /** The same with the text's own characters, at the same offsets. */
  readonly text: string;
  /** Where each token stands in the line. */
  readonly places: readonly Span[];
  /** Offsets of the line where a token starts, or what can be matched alone, in order. */
  readonly openings: readonly number[];
  /** Token that starts at an offset of the line. */
  readonly starts: ReadonlyMap<number, number>;
  /** Token that ends at an offset of the line. */
  readonly ends: ReadonlyMap<number, number>;
}

/** Reads the tokens of a sentence as one line, once; what follows `mid-` can be matched alone even where both are one token. */
export const readTokens: (tokens: readonly Token[]) => Reading = oncePer((tokens) => {
  const places: Span[] = [];
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = "";
  let before = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    if (token.start > before) text += " ";
    starts.set(text.length, places.length);
    places.push({ start: text.length, end: text.length + token.form.length });
    text += token.form;
    ends.set(text.length, places.length - 1);
    before = token.end;
  }
  const line = text.replaceAll(/[‐‑–—−]/g, "-").replaceAll(/[‘’]/g, "'");
  // Most lines have none, and a look at each token costs more than one at the line.
  if (/mid-/i.test(line)) {
    for (const [index, { start }] of places.entries())
      if (/^mid-\w/i.test(line.slice(start))) starts.set(start + 4, index);
  }
  return {
    tokens,
    children: childrenOf(tokens),
    line,
    text,
    places,
    openings: [...starts.keys()].sort((a, b) => a - b),
    starts,
    ends,
  };
});

/** The token range of a match, when the match starts and ends where tokens do. */
export function tokenRange(reading: Reading, start: number, end: number): { first: number; last: number } | undefined {
  const first = reading.starts.get(start);
  const last = reading.ends.get(end);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** More characters than any word or group of words that is looked for before an expression. */
const BEFORE = 60;

/** The line's end before an offset: enough for the words that belong to what starts there. */
export function lineBefore({ line }: Reading, offset: number): string {
  return line.slice(Math.max(0, offset - BEFORE), offset);
}

/** The words from one token through another, and where they stand in the document. */
export function wordsOf(
  { tokens, text, places }: Reading,
  first: number,
  last: number,
): { readonly mention: string; readonly span: Span } {
  const mention = text.slice(places[first]?.start, places[last]?.end);
  return { mention, span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 } };
}
