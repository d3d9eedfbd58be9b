/** Passages in quotation marks, and who speaks in them. */
import { contains, type Document, type Paragraph, type Quotation, type Span } from "../../model/index.ts";

/** A quotation ends with its mark, or, when it goes on in the next paragraph, with its own. */
const PAIRS: readonly RegExp[] = [/“[^”“]*(?:”|$)/gu, /"[^"]*(?:"|$)/gu, /``(?:(?!``|'').)*(?:''|$)/gu];

/** Passages in double quotation marks, in text order; a paragraph closes what it opens. */
export function findQuotations(document: Document, paragraphs: readonly Paragraph[]): Quotation[] {
  const found = paragraphs.flatMap((paragraph) => {
    const text = document.text.slice(paragraph.start, paragraph.end);
    return PAIRS.flatMap((pair) =>
      Array.from(text.matchAll(pair), (match) => toQuotation(paragraph, match.index, match[0])),
    );
  });
  return found.sort((a, b) => a.start - b.start);
}

function toQuotation(paragraph: Span, index: number, words: string): Quotation {
  const start = paragraph.start + index;
  return { start, end: start + words.length };
}

/** Position of the quotation that holds a span. */
export function quotationAt(quotations: readonly Quotation[], span: Span): number | undefined {
  const position = quotations.findIndex((quotation) => contains(quotation, span));
  return position < 0 ? undefined : position;
}

/**
 * Gives a quotation without a speaker the one before it in its paragraph, else the one after; a paragraph that opens with a
 * quotation and names no speaker goes on with the one of the paragraph before.
 */
export function spreadSpeakers<Speaker>(
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  speakers: ReadonlyMap<number, Speaker>,
): Map<number, Speaker> {
  const spread = new Map(speakers);
  let previous: Speaker | undefined;
  for (const paragraph of paragraphs) {
    const inside = quotations.flatMap((quotation, position) => (contains(paragraph, quotation) ? [position] : []));
    const own = inside.some((position) => spread.has(position));
    const [first] = inside;
    const opens = first !== undefined && quotations[first]?.start === paragraph.start;
    if (!own && opens && previous !== undefined) spread.set(first, previous);
    fill(spread, inside);
    fill(spread, inside.toReversed());
    const last = inside.at(-1);
    previous = last === undefined ? undefined : spread.get(last);
  }
  return spread;
}

function fill<Speaker>(spread: Map<number, Speaker>, order: readonly number[]): void {
  let speaker: Speaker | undefined;
  for (const position of order) {
    speaker = spread.get(position) ?? speaker;
    if (speaker !== undefined) spread.set(position, speaker);
  }
}
