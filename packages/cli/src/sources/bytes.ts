/** Bytes as they arrive. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, and the whole of it as if nothing had been read. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: Chunks;
}

/** Reads a stream until `length` bytes are there, or its end. */
export async function peek(chunks: Chunks, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(read);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: start.subarray(0, length), chunks: whole() };
}

/** All bytes of a stream; undefined when there are more than `most`. */
export async function collect(chunks: Chunks, most: number): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read);
}
