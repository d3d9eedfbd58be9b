import type { Anchor, Document, Span } from "../model/index.ts";

/** Characters kept on each side of a quote. */
const CONTEXT = 32;

/** Addresses a span of a document, so that it is found again when the document has changed around it. */
export function anchorOf({ id, text }: Pick<Document, "id" | "text">, { start, end }: Span): Anchor {
  return {
    document: id,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    span: [start, end],
  };
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Agreement of what is around a quote, in characters, that tells one place from another. */
const ENOUGH = 8;

/** Where a text has a quote, and how many characters around it are those that an anchor remembers. */
function* placesOf(
  { quote, prefix, suffix }: Anchor,
  text: string,
): Generator<{ readonly at: number; readonly fit: number }> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const after = at + quote.length;
    const before = sharedEnd(prefix, text.slice(Math.max(0, at - prefix.length), at));
    yield { at, fit: before + sharedStart(suffix, text.slice(after, after + suffix.length)) };
  }
}

/**
 * Where an anchor's words stand in a text now: where what is around them agrees best. A quote that only looks alike is
 * not taken: it stands where it stood, or it is the only one, or enough around it agrees.
 */
export function locate(anchor: Anchor, text: string): Span | undefined {
  const [start] = anchor.span;
  const places = [...placesOf(anchor, text)].sort(
    (a, b) => b.fit - a.fit || Math.abs(a.at - start) - Math.abs(b.at - start) || a.at - b.at,
  );
  const [best] = places;
  const context = anchor.prefix.length + anchor.suffix.length;
  if (!best || !(best.at === start || places.length === 1 || best.fit >= Math.min(ENOUGH, context))) return undefined;
  return { start: best.at, end: best.at + anchor.quote.length };
}

/** Where the words stand in another text with all that was around them: the same article under another id. */
export function locateCopy({ quote, prefix, suffix }: Anchor, text: string): Span | undefined {
  const at = text.indexOf(prefix + quote + suffix);
  return at < 0 ? undefined : { start: at + prefix.length, end: at + prefix.length + quote.length };
}
