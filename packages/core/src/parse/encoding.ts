/** What the network reads: word pieces and letter case of the words of a window. */
import { letterCase } from "./letter-case.ts";
import type { WordPiece } from "./wordpiece.ts";

/** The pieces of a window, and where the pieces of each word begin and end: a row a sentence, as long as the longest. */
export interface Encoding {
  readonly pieces: number;
  readonly ids: Int32Array;
  readonly cases: Int32Array;
  readonly sentences: number;
  readonly words: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly wordCases: Int32Array;
}

/** How the network's training text wrote what the Penn Treebank writes in its own way. */
const penn: ReadonlyMap<string, string> = new Map([
  ["-LRB-", "("],
  ["-RRB-", ")"],
  ["-LSB-", "["],
  ["-RSB-", "]"],
  ["-LCB-", "{"],
  ["-RCB-", "}"],
  ["``", '"'],
  ["''", '"'],
]);

/** Turns the words of the sentences of a window into what the network reads. */
export function encode(sentences: readonly (readonly string[])[], wordPiece: WordPiece): Encoding {
  const words = Math.max(...sentences.map((forms) => forms.length));
  const slots = (): Int32Array => new Int32Array(sentences.length * words);
  const [first, last, wordCases] = [slots(), slots(), slots()];
  const ids = [wordPiece.start];
  const cases = [0];
  for (const [sentence, forms] of sentences.entries()) {
    for (const [index, written] of forms.entries()) {
      const form = penn.get(written) ?? written;
      const slot = sentence * words + index;
      const letters = letterCase(form);
      first[slot] = ids.length;
      wordCases[slot] = letters;
      for (const piece of wordPiece.pieces(form)) {
        ids.push(piece);
        cases.push(letters);
      }
      last[slot] = ids.length - 1;
    }
    ids.push(wordPiece.end);
    cases.push(0);
  }
  return {
    pieces: ids.length,
    ids: new Int32Array(ids),
    cases: new Int32Array(cases),
    sentences: sentences.length,
    words,
    first,
    last,
    wordCases,
  };
}
