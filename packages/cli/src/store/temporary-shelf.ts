import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { Shelf } from "@factline/core";
import { onTemporaryFiles, openNameless } from "./temporary-folder.ts";

/** A shelf that must be given back. */
export interface TemporaryShelf extends Shelf {
  close(): void;
}

/** Bytes that are gathered before they are written. */
const chunkLength = 1 << 18;
/** Each value is written behind its length. */
const headLength = 4;
/** Bytes that are read at once: most values are not longer. */
const reach = 4096;

/** A shelf in a temporary file, which holds no value in memory. */
export function temporaryShelf(): TemporaryShelf {
  const file = openNameless((name) => openSync(name, "wx+", 0o600));
  const pending = Buffer.alloc(chunkLength);
  let [written, waiting] = [0, 0];
  const write = (bytes: Buffer): void => {
    for (let at = 0; at < bytes.length; ) {
      const count = writeSync(file, bytes, at, bytes.length - at, written);
      at += count;
      written += count;
    }
  };
  const flush = (): void => {
    write(pending.subarray(0, waiting));
    waiting = 0;
  };
  /** So many bytes from a place on, as far as there are so many. */
  const read = (place: number, length: number): Buffer => {
    if (place >= written) return pending.subarray(place - written, Math.min(waiting, place - written + length));
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, place));
  };
  return {
    put(value) {
      const text = JSON.stringify(value);
      const bytes = Buffer.allocUnsafe(headLength + Buffer.byteLength(text));
      bytes.writeUInt32LE(bytes.length - headLength);
      bytes.write(text, headLength);
      return onTemporaryFiles(() => {
        if (waiting + bytes.length > chunkLength) flush();
        const place = written + waiting;
        if (bytes.length > chunkLength) write(bytes);
        else waiting += bytes.copy(pending, waiting);
        return place;
      });
    },
    get(place) {
      const text = onTemporaryFiles(() => {
        const first = read(place, reach);
        const end = headLength + first.readUInt32LE();
        const whole = end <= first.length ? first : read(place, end);
        return whole.toString("utf8", headLength, end);
      });
      return JSON.parse(text) as unknown;
    },
    close: () => closeSync(file),
  };
}
