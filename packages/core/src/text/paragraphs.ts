/**
 * Finds the blocks of a text: its paragraphs, headings, datelines and captions, and in a talk the names before what each one says.
 *
 * In:  a `Document`, such as one whose text is "Bridge reopens\n\nOSLO (NTB) - Traffic flowed again on Friday."
 * Out: a heading, a dateline and a body paragraph, with the spans of each, without the white space around.
 */
import type { Document, Paragraph, ParagraphKind, Span } from "../model/index.ts";
import { isDateline, openingDateline } from "./dateline.ts";
import { speakerNames } from "./speaker-names.ts";
import { wrapWidth } from "./wrapping.ts";

/** Splits a document at blank lines, and at single line breaks that are not the wrapping of one paragraph. */
export function splitParagraphs(document: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (span: Span, kind: ParagraphKind): void => {
    if (span.start < span.end) paragraphs.push({ index: paragraphs.length, kind, ...span });
  };
  const all = [...blocks(document.text)];
  const names = speakerNames(all.map(({ start, end }) => document.text.slice(start, end)));
  for (const [at, block] of all.entries()) {
    const text = document.text.slice(block.start, block.end);
    const name = names[at] ?? 0;
    if (name > 0) {
      add({ start: block.start, end: block.start + name }, "speaker");
      add({ start: block.start + name + leadingSpace(text.slice(name)), end: block.end }, "body");
      continue;
    }
    const kind = kindOf(text);
    const dateline = kind === "body" ? openingDateline(text) : 0;
    if (dateline > 0 && dateline < text.length) {
      const rest = block.start + dateline;
      add({ start: block.start, end: rest }, "dateline");
      add({ start: rest + leadingSpace(text.slice(dateline)), end: block.end }, "body");
    } else add(block, kind);
  }
  return paragraphs;
}

/** Lines without the white space around them, wrapped ones joined. */
function* blocks(text: string): Generator<Span> {
  const all = lines(text);
  const width = wrapWidth(all.map((line) => text.slice(line.start, line.end)));
  let open: Span | undefined;
  for (const [index, line] of all.entries()) {
    if (line.start < line.end) open = { start: open?.start ?? line.start, end: line.end };
    const next = all[index + 1];
    const goesOn =
      next !== undefined &&
      line.start < line.end &&
      next.start < next.end &&
      isWrapped(text.slice(line.start, line.end), text.slice(next.start, next.end), width);
    if (!goesOn && open !== undefined) {
      yield open;
      open = undefined;
    }
  }
}

/** Whether a line was broken only because the next word did not fit. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\S{1,40}/u.exec(next)?.[0] ?? "";
  if (/^(?:[-*•–]|\d{1,3}[.)])\s/u.test(next)) return false;
  if (/^\p{Ll}/u.test(next) && /[\p{L}\p{N},;–—-]$/u.test(line)) return true;
  return width > 0 && line.length + 1 + word.length > width;
}

/** Spans of the lines of a text without the white space around them; empty spans for blank lines. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\u0085\f\v]|$/gu)) {
    const line = text.slice(start, match.index);
    const from = start + leadingSpace(line);
    found.push({ start: from, end: Math.max(from, start + line.trimEnd().length) });
    start = match.index + match[0].length;
  }
  return found;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

const longestHeading = 140;

/** Tells by its shape what a block is. */
function kindOf(block: string): ParagraphKind {
  if (block.length > 4 * longestHeading) return "body";
  if (isDateline(block)) return "dateline";
  if (isCaption(block)) return "caption";
  const ends = /[.!?…:;,][\p{Pe}\p{Pf}"'’”]*$/u.test(block);
  const goesOn = /\n|\p{Ll}{3}[.!?]["”’)]*\s+["“([]*\p{Lu}/u.test(block);
  return ends || goesOn || block.length > longestHeading ? "body" : "heading";
}

/** Whether a block is the text under a picture, by its label or its credit. */
function isCaption(block: string): boolean {
  return (
    /^(?:(?:file )?(?:photo|image|picture|photograph|caption)(?: by| credit| courtesy)?\s?[:/|]|file (?:photo|image))/iu.test(
      block,
    ) ||
    /[([](?:(?:AP|AFP|Reuters|Getty|EPA)(?: (?:Photo|Images?))?\s?\/|(?:photo|image|credit|picture)(?: by| credit| courtesy)?\b)[^[(\])\n]{0,80}[)\]]\.?$/iu.test(
      block,
    )
  );
}
