/**
 * Splits paragraphs into sentences.
 *
 * In:  a `Document` and its paragraphs, such as "Mr. Lund left the U.S. on Sept. 3. \"Why?\" asked his aide."
 * Out: the spans of its sentences: "Mr. Lund left the U.S. on Sept. 3." and "\"Why?\" asked his aide."
 *
 * A rule for each sign that may close a sentence (`boundary-rules.ts`), after Grefenstette and Tapanainen, "What is a word, what is a
 * sentence?" (1994). Own rules rather than `Intl.Segmenter`, whose answers change with the ICU of the runtime.
 */
import type { Document, Paragraph, Span } from "../model/index.ts";
import { closesSentence } from "./boundary.ts";
import { cutLong } from "./long.ts";

/** A sentence before it has words. */
export interface SentenceSpan extends Span {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
}

/** Splits the paragraphs of a document; headings, captions and datelines stay whole. */
export function splitSentences(document: Document, paragraphs: readonly Paragraph[]): SentenceSpan[] {
  return paragraphs.flatMap((paragraph) => {
    const text = document.text.slice(paragraph.start, paragraph.end);
    const whole = /^(?:heading|dateline|speaker)$/.test(paragraph.kind);
    const spans = whole ? [{ start: 0, end: text.length }] : split(text);
    return spans
      .flatMap((span) => cutLong(text, span))
      .map(({ start, end }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
        paragraph: paragraph.index,
      }));
  });
}

/** Quotation marks and brackets that close, then references: `.” [3]`. */
const tail = String.raw`["'’”»)\]}]*(?:\s?\[(?:\d{1,3}|[a-z ]{3,30} needed)\]){0,9}`;

/** Places where a sentence may end: after signs, after glued signs, before a credit, after the number of a figure. */
const closing = new RegExp(
  [
    String.raw`(?<![.!?…。！？])[.!?…。！？]+${tail}(?=\s|$)`,
    String.raw`[.!?]["”]?(?=\p{Lu}\p{Ll})|[.!?]["”](?=\p{Lu})`,
    String.raw`(?<=\S)(?=\s(?:Image|Photo|Picture|Credit): )`,
    String.raw`(?<=^(?:Figure|Fig\.|Table) \d{1,3}(?:\.\d{1,3})?[.:]?)(?=\s\p{Lu})`,
  ].join("|"),
  "gu",
);

/** Sentences of one paragraph, without the white space between them. */
function split(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(closing)) {
    const end = match.index + match[0].length;
    if (end < text.length && !closesSentence(text, start, match.index, end)) continue;
    spans.push({ start, end });
    start = end + spaceAt(text, end);
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

const space = /\s*/uy;

function spaceAt(text: string, offset: number): number {
  space.lastIndex = offset;
  return space.exec(text)?.[0].length ?? 0;
}
