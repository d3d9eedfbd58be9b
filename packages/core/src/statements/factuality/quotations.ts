/** Passages in quotation marks, and who speaks in them. */
import { contains, type Document, type Paragraph, type Quotation, type Span } from "../../model/index.ts";

/** A passage in quotation marks that may go on from the paragraph before. */
export interface Passage extends Quotation {
  readonly continued?: true;
}

interface Marks {
  /** From an opening mark to the closing one, else to the end of the paragraph. */
  readonly passage: RegExp;
  /** The beginning of a paragraph in which a passage goes on that was not closed before. */
  readonly rest: RegExp;
  readonly open: string;
  readonly close: string;
}

/** A quotation ends with its mark, or, when it goes on in the next paragraph, with its own. */
const MARKS: readonly Marks[] = [
  { passage: /“[^”“]*(?:”|$)/gu, rest: /^[^”“]+”/u, open: "“", close: "”" },
  { passage: /"[^"]*(?:"|$)/gu, rest: /^[^"]*[^\s"([]"(?![^\s.,;:)\]])/u, open: '"', close: '"' },
  { passage: /``(?:(?!``|'').)*(?:''|$)/gu, rest: /^(?:(?!``|'').)+''/u, open: "``", close: "''" },
];

/** Passages in double quotation marks, in text order; one that a paragraph leaves open may end in the next. */
export function findQuotations(document: Document, paragraphs: readonly Paragraph[]): Passage[] {
  // Most documents have one kind of marks.
  const used = MARKS.filter(({ open }) => document.text.includes(open));
  return used.flatMap((marks) => passagesOf(document, paragraphs, marks)).sort((a, b) => a.start - b.start);
}

function passagesOf(document: Document, paragraphs: readonly Paragraph[], marks: Marks): Passage[] {
  const found: Passage[] = [];
  let open = false;
  for (const { start, end } of paragraphs) {
    const text = document.text.slice(start, end);
    const rest: number = open ? (marks.rest.exec(text)?.[0].length ?? 0) : 0;
    if (rest > 0) found.push({ start, end: start + rest, continued: true });
    let last: string | undefined;
    for (const { index, 0: words } of text.slice(rest).matchAll(marks.passage)) {
      last = isLeftOpen(words, marks) ? closedOtherwise(words, marks) : words;
      found.push({ start: start + rest + index, end: start + rest + index + last.length });
    }
    open = last !== undefined && isLeftOpen(last, marks) && !last.endsWith("”");
  }
  return found;
}

function isLeftOpen(passage: string, { close }: Marks): boolean {
  return passage.length <= close.length || !passage.endsWith(close);
}

/** `"a show,” she wrote`: of a passage that its own mark does not close, what stands before the only mark of the other kind. */
function closedOtherwise(passage: string, { open }: Marks): string {
  const at = open === '"' ? passage.indexOf("”") : -1;
  const isOnly = at > 0 && passage.indexOf("”", at + 1) < 0 && !passage.includes("“");
  return isOnly ? passage.slice(0, at + 1) : passage;
}

/** Position of the quotation that holds a span. */
export function quotationAt(quotations: readonly Quotation[], span: Span): number | undefined {
  const position = quotations.findIndex((quotation) => contains(quotation, span));
  return position < 0 ? undefined : position;
}

/**
 * Gives a quotation without a speaker the one before it in its paragraph, else the one after; a paragraph that opens with a
 * quotation and names no speaker goes on with the one of the paragraph before, as does a passage that was not closed there.
 */
export function spreadSpeakers<Speaker>(
  quotations: readonly Passage[],
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
    const goesOn = first !== undefined && quotations[first]?.continued === true && !spread.has(first);
    if ((goesOn || (!own && opens)) && previous !== undefined) spread.set(first, previous);
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
