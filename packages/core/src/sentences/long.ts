/** Cuts a sentence that no parser could take whole, where a reader would pause. */
import type { Span } from "../model/index.ts";

/** The longest piece, in words and in UTF-16 code units. */
const mostWords = 150;
const mostUnits = 2000;

/** The piece of a sentence that follows the last cut. */
interface Piece {
  start: number;
  words: number;
  /** Best place for the next cut: just after a semicolon, else a comma, else any word. */
  cuts: { clause: number; comma: number; word: number };
}

/** Cuts a span of `text` into pieces between words, in one pass; most spans come back as they are. */
export function cutLong(text: string, span: Span): Span[] {
  if (span.end - span.start <= mostWords) return [span];
  const pieces: Span[] = [];
  const piece: Piece = { start: span.start, words: 0, cuts: { clause: 0, comma: 0, word: 0 } };
  const words = /\S+/gu;
  words.lastIndex = span.start;
  for (let match = words.exec(text); match !== null && match.index < span.end; match = words.exec(text)) {
    const end = Math.min(match.index + match[0].length, span.end);
    if (piece.cuts.word > 0 && (piece.words >= mostWords || end - piece.start > mostUnits)) {
      const cut = bestCut(piece);
      pieces.push({ start: piece.start, end: cut });
      words.lastIndex = restart(text, cut, piece);
      continue;
    }
    piece.words += 1;
    note(piece, text[end - 1] ?? "", end);
  }
  pieces.push({ start: piece.start, end: span.end });
  return pieces;
}

/** Starts the next piece after a cut, and returns where it begins. */
function restart(text: string, cut: number, piece: Piece): number {
  const space = /\s*/uy;
  space.lastIndex = cut;
  piece.start = cut + (space.exec(text)?.[0].length ?? 0);
  piece.words = 0;
  piece.cuts = { clause: 0, comma: 0, word: 0 };
  return piece.start;
}

function note(piece: Piece, last: string, end: number): void {
  if (/[;:.!?—–]/u.test(last)) piece.cuts.clause = end;
  else if (last === ",") piece.cuts.comma = end;
  piece.cuts.word = end;
}

/** The last pause in the second half of a piece; a comma only where no stronger sign stands. */
function bestCut(piece: Piece): number {
  const half = (piece.start + piece.cuts.word) / 2;
  const { clause, comma, word } = piece.cuts;
  if (clause > half) return clause;
  return comma > half ? comma : word;
}
