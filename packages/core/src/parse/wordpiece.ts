/**
 * BERT's uncased WordPiece, by its specification: clean, strip accents, lower-case, split at punctuation, then take the
 * longest known piece from the left. Devlin et al., "BERT" (2019); the same pieces as the `tokenizers` library gives.
 */
import { invalidModel } from "./shape.ts";

/** Splits words into the ids of their pieces. */
export interface WordPiece {
  /** Id of the piece before a window. */
  readonly start: number;
  /** Id of the piece after a window. */
  readonly end: number;
  /** Ids of the pieces of a word: one at least, twelve at most. */
  pieces(word: string): readonly number[];
  /** Place of a lower-case word in the vocabulary, which begins with the commonest; none where it is no whole piece. */
  rank(word: string): number | undefined;
}

const longestWord = 100;
const mostPieces = 12;
const mostRemembered = 20_000;

/** Makes the splitter of a vocabulary that has one piece a line. */
export function createWordPiece(vocabulary: string): WordPiece {
  const ids = new Map(vocabulary.split(/\r?\n/u).map((piece, id) => [piece, id]));
  const special = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw invalidModel(`its vocabulary has no piece "${name}"`);
    return id;
  };
  const unknown = special("[UNK]");
  let known = new Map<string, readonly number[]>();
  return {
    start: special("[CLS]"),
    end: special("[SEP]"),
    rank: (word) => ids.get(word),
    pieces(word) {
      let pieces = known.get(word);
      if (pieces === undefined) {
        pieces = capped(
          basicTokens(word).flatMap((token) => longestMatches(token, ids) ?? [unknown]),
          unknown,
        );
        if (known.size >= mostRemembered) known = new Map();
        if (word.length <= longestWord) known.set(detached(word), pieces);
      }
      return pieces;
    },
  };
}

/** A copy: engines make of a stretch of a text no string of its own but a view, which would keep the article's whole text. */
function detached(word: string): string {
  return JSON.parse(JSON.stringify(word)) as string;
}

/** At least one piece, and of a long word the first eleven and the last. */
function capped(pieces: readonly number[], unknown: number): readonly number[] {
  if (pieces.length === 0) return [unknown];
  return pieces.length > mostPieces ? [...pieces.slice(0, mostPieces - 1), ...pieces.slice(-1)] : pieces;
}

const removed = /[\0\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const standsAlone = String.raw`!-\/:-@\[-\x60\{-~\p{P}\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}`;
const token = new RegExp(`[${standsAlone}]|[^\\s${standsAlone}]+`, "gu");

/** Parts of a word by BERT's rules, before pieces. */
function basicTokens(word: string): readonly string[] {
  const clean = word
    .replace(removed, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return clean.match(token) ?? [];
}

/** Ids of the longest pieces from the left; none when some stretch has no piece. */
function longestMatches(token: string, ids: ReadonlyMap<string, number>): readonly number[] | undefined {
  const letters = [...token];
  if (letters.length > longestWord) return undefined;
  const found: number[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = letters.length;
    let id: number | undefined;
    for (; end > start && id === undefined; end--)
      id = ids.get((start > 0 ? "##" : "") + letters.slice(start, end).join(""));
    if (id === undefined) return undefined;
    found.push(id);
    start = end + 1;
  }
  return found;
}
