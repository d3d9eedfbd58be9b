import { createHash } from "node:crypto";
import type { Chunks } from "./bytes.ts";

const lineFeed = 0x0a;

/** A line without its line feed, counted from 1. */
export interface Line {
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly byte: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** In bytes, with its line feed. */
  readonly length: number;
  /** Undefined when the line is longer than it may be. */
  readonly bytes: Uint8Array | undefined;
}

/** Splits bytes into lines as they arrive, so that memory holds one line and not the file. */
export async function* splitLines(chunks: Chunks, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  let byte = 0;
  let hash = createHash("sha256");
  const add = (part: Uint8Array): void => {
    size += part.length;
    hash.update(part);
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const bytes = size <= longest ? Buffer.concat(parts) : undefined;
    const line = { number: number++, byte, sha256: hash.digest("hex"), length: size + 1, bytes };
    byte += line.length;
    hash = createHash("sha256");
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
