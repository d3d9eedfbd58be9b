import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip, isGzip } from "./gzip.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Uint8Array, size = 1000): Promise<number> {
  let length = 0;
  for await (const chunk of gunzip(inPieces(bytes, size))) length += chunk.length;
  return length;
}

test("unpacks what arrives in pieces of any size", async () => {
  const packed = gzipSync("The mayor resigned. ".repeat(500));
  expect(isGzip(packed)).toBe(true);
  for (const size of [1, 7, 100_000]) expect(await unpack(packed, size)).toBe(10_000);
});

test("I10: stops at data that unpacks without end", async () => {
  await expect(unpack(gzipSync(Buffer.alloc(200_000_000)))).rejects.toThrow(/unpacks to more than 100 times/);
});

test("says of data that is cut off or damaged that it is", async () => {
  const packed = gzipSync("The mayor resigned. ".repeat(500));
  await expect(unpack(packed.subarray(0, -20))).rejects.toThrow(/no whole gzip data/);
  const damaged = Buffer.from(packed);
  damaged[20] = (damaged[20] as number) ^ 255;
  await expect(unpack(damaged)).rejects.toThrow(/no whole gzip data/);
});
