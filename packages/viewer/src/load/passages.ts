import type { DocumentRecord, SpanPair } from "@factline/core";
import { plainLabel } from "./label.ts";

/** Something that covers a stretch of text: what a statement's evidence is, or a part of it, or a mention of an entity. */
export interface Cover {
  readonly kind: "evidence" | "predicate" | "subject" | "object" | "mention";
  /** The statement's or the entity's. */
  readonly id: string;
  readonly span: SpanPair;
}

/** A stretch of text within which nothing changes: the same things cover it, the shortest first. */
export interface Segment {
  readonly span: SpanPair;
  readonly covers: readonly Cover[];
}

/** The paragraphs of a document: what stands between line breaks that no sentence runs across. */
export function paragraphsOf({ text, sentences }: DocumentRecord): SpanPair[] {
  const paragraphs: SpanPair[] = [];
  let start = 0;
  let next = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\s*/g)) {
    const end = index - spaceBefore(text, index);
    while ((sentences[next]?.[1] ?? Number.POSITIVE_INFINITY) <= end) next++;
    const inside = (sentences[next]?.[0] ?? Number.POSITIVE_INFINITY) < end;
    if (inside) continue;
    if (end > start) paragraphs.push([start, end]);
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== "") paragraphs.push([start, text.trimEnd().length]);
  return paragraphs;
}

/** How much white space stands before a place in a text; a pattern for it would take quadratic time. */
function spaceBefore(text: string, place: number): number {
  let start = place;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return place - start;
}

const LONGEST_HEADLINE = 160;

/** The first paragraph, when it is the headline: it says the title, or the document has none and it is short and ends no sentence. */
export function headlineSpan(document: DocumentRecord, [first]: readonly SpanPair[]): SpanPair | undefined {
  if (first === undefined) return undefined;
  const words = plainLabel(document.text.slice(...first));
  const isHeadline =
    document.title === undefined
      ? words.length <= LONGEST_HEADLINE && !/[.!?:;,”"]$/.test(words)
      : words === document.title;
  return isHeadline ? first : undefined;
}

/** What a document is called: its title, else its headline, else how it begins. */
export function headlineOf(document: DocumentRecord): string {
  if (document.title !== undefined) return document.title;
  const paragraphs = paragraphsOf(document);
  const span = headlineSpan(document, paragraphs) ?? paragraphs[0] ?? [0, 0];
  return plainLabel(document.text.slice(span[0], Math.min(span[1], span[0] + LONGEST_HEADLINE)));
}

/** Cuts a stretch of text wherever a cover begins or ends. */
export function segmentsOf(stretch: SpanPair, covers: readonly Cover[]): Segment[] {
  const [start, end] = stretch;
  const inside = covers.filter(({ span }) => meets(span, stretch));
  const cuts = new Set([start, end]);
  for (const { span } of inside) for (const cut of span) if (start < cut && cut < end) cuts.add(cut);
  const ordered = [...cuts].sort((a, b) => a - b);
  const byLength = inside.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return ordered.slice(1).map((to, index) => {
    const from = ordered[index] as number;
    return { span: [from, to], covers: byLength.filter(({ span }) => span[0] <= from && to <= span[1]) };
  });
}

/** Whether two stretches of text share a character. */
export function meets(a: SpanPair, b: SpanPair): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
