import type { ParsedSentence, Span } from "../model/index.ts";

/** The sentences that a span touches; sentences stand in text order. */
export function sentencesOf(sentences: readonly ParsedSentence[], { start, end }: Span): ParsedSentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as ParsedSentence).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: ParsedSentence[] = [];
  for (let at = low; at < sentences.length && (sentences[at] as ParsedSentence).start < end; at++) {
    found.push(sentences[at] as ParsedSentence);
  }
  return found;
}
