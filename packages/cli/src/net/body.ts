import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { collect } from "../sources/bytes.ts";
import { requestFailure } from "./failure.ts";

const unpackers = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** The bytes of an answer as its server had them before it packed them. */
function unpacked(message: IncomingMessage): Readable {
  const encoding = message.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  if (!Object.hasOwn(unpackers, encoding)) return message;
  const unpacker = unpackers[encoding as keyof typeof unpackers]();
  // A failure of either stream reaches the reader through the unpacker.
  pipeline(message, unpacker).catch((error: Error) => unpacker.destroy(error));
  return unpacker;
}

/** Reads the body of an answer; what is larger than allowed is not read to its end. */
export async function readBody(message: IncomingMessage, url: URL, mostBytes: number): Promise<Buffer> {
  try {
    const bytes = await collect(unpacked(message), mostBytes);
    if (!bytes) throw requestFailure(url, `gives more than ${mostBytes} bytes`, "nothing of it was kept");
    return Buffer.from(bytes);
  } finally {
    message.destroy();
  }
}
