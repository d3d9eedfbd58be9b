import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FactlineError, type Shelf } from "@factline/core";

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

/** Removes a folder; where a file in it is still open and cannot be removed, when the process ends. */
function removeFolder(folder: string): void {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    process.once("exit", remove);
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError(
      "output-failed",
      `cannot use a temporary file in ${tmpdir()} (${reason}); free some space there, or set TMPDIR to another folder`,
      error,
    );
  }
}

/** A file that has no name any more, so that it is gone with the process however that ends. */
function openNameless(): number {
  return guarded(() => {
    const folder = mkdtempSync(join(tmpdir(), "factline-"));
    try {
      return openSync(join(folder, "shelf"), "wx+", 0o600);
    } finally {
      removeFolder(folder);
    }
  });
}

/** A shelf in a temporary file, which holds no value in memory. */
export function temporaryShelf(): TemporaryShelf {
  const file = openNameless();
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
      return guarded(() => {
        if (waiting + bytes.length > chunkLength) flush();
        const place = written + waiting;
        if (bytes.length > chunkLength) write(bytes);
        else waiting += bytes.copy(pending, waiting);
        return place;
      });
    },
    get(place) {
      const text = guarded(() => {
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
