/** Windows: what the network reads at once, whole sentences of one document where they fit. */
import type { Sentence, Word } from "../model/index.ts";
import type { Context } from "./labels.ts";
import type { WordPiece } from "./wordpiece.ts";

/** A sentence, or a part of one that is too long for the network. */
export interface Stretch {
  readonly sentence: Sentence;
  /** Index in the sentence of the first word. */
  readonly offset: number;
  readonly words: readonly Word[];
  /** Number of word pieces. */
  readonly pieces: number;
}

/** Most words in one stretch: the network's work grows with their square. */
const mostWords = 200;

/** Where a sentence that is too long may be cut. */
const PAUSES: ReadonlySet<string> = new Set(";:,.!?—–");

/** Groups the sentences of a document into windows, greedily and in order. */
export function* windowsOf(
  sentences: readonly Sentence[],
  wordPiece: WordPiece,
  context: Context,
): Generator<readonly Stretch[]> {
  let window: Stretch[] = [];
  let pieces = 1;
  for (const sentence of sentences) {
    for (const stretch of stretchesOf(sentence, wordPiece, context)) {
      const fits = window.length < context.maxSentences && pieces + stretch.pieces + 1 <= context.maxPieces;
      if (window.length > 0 && !fits) {
        yield window;
        window = [];
        pieces = 1;
      }
      window.push(stretch);
      pieces += stretch.pieces + 1;
    }
  }
  if (window.length > 0) yield window;
}

/** Cuts a sentence that is too long, at a pause where there is one in the second half; nearly always one stretch. */
export function stretchesOf(sentence: Sentence, wordPiece: WordPiece, context: Context): Stretch[] {
  const { words } = sentence;
  const stretches: Stretch[] = [];
  const sizes = words.map(({ form }) => wordPiece.pieces(form).length);
  let start = 0;
  let pieces = 0;
  let pause = 0;
  const cutAt = (end: number): void => {
    const size = sizes.slice(start, end).reduce((sum, count) => sum + count, 0);
    stretches.push({ sentence, offset: start, words: words.slice(start, end), pieces: size });
    start = end;
    pieces -= size;
  };
  for (const [index, size] of sizes.entries()) {
    if (index - start >= mostWords || pieces + size > context.maxSentencePieces)
      cutAt(pause - start > (index - start) / 2 ? pause : index);
    pieces += size;
    if (PAUSES.has(words[index]?.form ?? "")) pause = index + 1;
  }
  cutAt(words.length);
  return stretches;
}
