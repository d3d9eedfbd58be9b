import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { FactlineError } from "@factline/core";
import type { Chunks } from "./bytes.ts";

/** No text shrinks to less than this part of itself; what does is made to fill a memory or a disk. */
const mostRatio = 100;
/** A ratio says nothing of less than this. */
const fewBytes = 1024 * 1024;
const mostBytes = 1024 ** 3;

const bomb = (): FactlineError =>
  new FactlineError(
    "input-too-large",
    `is gzip data that unpacks to more than ${mostRatio} times its size, as no text does; unpack it yourself if you trust it`,
  );

/** Whether bytes begin as gzip data does (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Unpacks gzip data as it arrives, and stops when there is more of it than any text could give. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let [packed, unpacked] = [0, 0];
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const output = createGunzip();
  source.on("error", (error) => output.destroy(error)).pipe(output);
  try {
    for await (const chunk of output as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > mostBytes || (unpacked > fewBytes && unpacked > mostRatio * packed)) throw bomb();
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) {
      const advice = "it was cut off or damaged, get it again whole";
      throw new FactlineError("input-unreadable", `is no whole gzip data (${error.message}); ${advice}`, error);
    }
    throw error;
  } finally {
    source.destroy();
    output.destroy();
  }
}
