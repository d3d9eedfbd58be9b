/**
 * A text that is too long for one article, in parts that are read one after another.
 *
 * In:  the bytes of a text as they come, in UTF-8 or marked as UTF-16.
 * Out: parts of at most so many characters, cut after a paragraph, else a line, a sentence, a word; put together they are
 *      the text. One part is held at a time.
 */
import { FactlineError } from "@factline/core";
import type { Chunks } from "./bytes.ts";

/** Where a text may be cut, the best first: the part ends after the last of them. */
const ends: readonly string[] = ["\n\n", "\n", ". ", " "];

/** Bytes that are decoded at once, and how closely a damaged place is told. */
const pieceLength = 4096;

function encodingOf(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The characters of a stream; what is damaged is refused with the place of the piece that holds it. */
async function* decoded(head: Uint8Array, chunks: Chunks): AsyncGenerator<string> {
  const encoding = encodingOf(head);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let at = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new FactlineError(
        "input-encoding",
        `is no ${encoding.toUpperCase()} text from byte ${at} on; what is read in parts must be UTF-8: convert it, for instance with \`iconv -f ENCODING -t UTF-8\``,
      );
    }
  };
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceLength) {
      const piece = chunk.subarray(start, start + pieceLength);
      yield decode(piece);
      at += piece.length;
    }
  }
  yield decode();
}

/** How long the first part of a text is, which is longer than a part may be. */
function cutOf(text: string, most: number): number {
  for (const end of ends) {
    const found = text.lastIndexOf(end, most - end.length);
    // Not so early that parts become many.
    if (found > most / 2) return found + end.length;
  }
  const inPair = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return inPair ? most - 1 : most;
}

/** Cuts a text into parts of at most so many characters. */
export async function* partsOf(head: Uint8Array, chunks: Chunks, most: number): AsyncGenerator<string> {
  let rest = "";
  for await (const text of decoded(head, chunks)) {
    rest += text;
    while (rest.length > most) {
      const cut = cutOf(rest, most);
      yield rest.slice(0, cut);
      rest = rest.slice(cut);
    }
  }
  if (rest !== "") yield rest;
}
