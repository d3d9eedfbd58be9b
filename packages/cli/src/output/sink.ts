import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { FactlineError } from "@factline/core";
import type { OutputStream } from "../terminal/terminal.ts";

/** Where results go. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Throws away what was written, as far as nobody has read it. */
  abandon(): Promise<void>;
}

/** Writes to standard output, as fast as its reader reads. */
export function streamSink(stream: OutputStream): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    async close() {},
    async abandon() {},
  };
}

function failed(path: string, error: unknown): FactlineError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FactlineError(
    "output-failed",
    `cannot write ${path} (${reason}); check the folder, its permissions and its free space`,
    error,
  );
}

/** Writes beside the file and renames in the end, so that the file is always the old one or the new one, whole. */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = `${resolve(path)}.${randomUUID().slice(0, 8)}.tmp`;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw failed(path, error);
    }
  };
  const handle = await guarded(async () => {
    await mkdir(dirname(temporary), { recursive: true });
    return open(temporary, "wx");
  });
  return {
    write: (text) => guarded(() => handle.appendFile(text)),
    close: () =>
      guarded(async () => {
        await handle.sync();
        await handle.close();
        await rename(temporary, path);
      }),
    async abandon() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}

/** Writes a whole file at once, in the same way. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const sink = await fileSink(path);
  await sink.write(text);
  await sink.close();
}
