/**
 * Splits sentences into syntactic words, as the English treebanks of Universal Dependencies do.
 *
 * In:  the spans of sentences, such as "They don't buy re-elected officials' $3.5m U.S.-made e-bikes."
 * Out: They | do | n't | buy | re-elected | officials | ' | $ | 3.5 | m | U.S. | - | made | e-bikes | .
 *
 * Follows the tokenisation of EWT and GUM. Text that was split before, as in the Penn Treebank, stays as it is.
 */
import type { Document, Sentence, Span, Word } from "../model/index.ts";
import { splitContraction } from "./contractions.ts";
import { joinGivenNames } from "./given-names.ts";
import { nextToken } from "./patterns.ts";
import { isPretokenized } from "./pretokenized.ts";

/** Gives every sentence its words; a span without a visible character is no sentence. */
export function tokenize(document: Document, spans: readonly (Span & { readonly paragraph: number })[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end, paragraph } of spans) {
    const words = wordsOf(document.text.slice(start, end), start);
    if (words.length > 0) sentences.push({ index: sentences.length, paragraph, start, end, words });
  }
  return sentences;
}

/** Longest stretch without white space that is still taken apart; what is longer is no text, such as nested brackets or encoded data. */
const longestChunk = 1000;

/** Words of a sentence whose first character stands at `offset` in the document. */
function wordsOf(text: string, offset: number): readonly Word[] {
  const whole = isPretokenized(text);
  const words: Word[] = [];
  const length = text.trimEnd().length;
  for (const chunk of text.matchAll(/[^\s\p{Cc}\u200b\u2060\ufeff]+/gu)) {
    const isLast = chunk.index + chunk[0].length >= length;
    const start = offset + chunk.index;
    if (whole || chunk[0].length > longestChunk) words.push({ form: chunk[0], start, end: start + chunk[0].length });
    else addWords(words, chunk[0], start, isLast);
  }
  return whole ? words : joinGivenNames(words);
}

/** Adds the words of a stretch of text without white space, which stands at `offset` in the document. */
function addWords(words: Word[], chunk: string, offset: number, isLast: boolean): void {
  let start = 0;
  while (start < chunk.length) {
    const token = nextToken(chunk, start, isLast);
    let from = start + offset;
    for (const form of splitContraction(token)) {
      words.push({ form, start: from, end: from + form.length });
      from += form.length;
    }
    start += token.length;
  }
}
