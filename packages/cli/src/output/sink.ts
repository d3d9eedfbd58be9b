import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { FactlineError } from "@factline/core";
import { freeSpace } from "../disk/free-space.ts";
import type { OutputStream } from "../terminal/terminal.ts";

/** Where results go. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Throws away what was written, as far as nobody has read it. */
  abandon(): Promise<void>;
}

/** Writes to standard output, as fast as its reader reads. */
export function streamSink(stream: OutputStream): Sink {
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error ? reject(error) : resolve()));
      }),
    async close() {},
    async abandon() {},
  };
}

function failed(path: string, error: unknown): FactlineError {
  const reason = error instanceof Error ? error.message : String(error);
  const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return new FactlineError(
    "output-failed",
    full
      ? `cannot write ${path}: the disk is full (${freeSpace(path)} free); what was there is kept, free some space and run it again`
      : `cannot write ${path} (${reason}); check the folder, its permissions and its free space`,
    error,
  );
}

/** Makes a new name in a folder last through a loss of power, where the system has a way to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Writes beside the file and renames in the end, so that the file is always the old one or the new one, whole. */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = `${resolve(path)}.${randomUUID().slice(0, 8)}.tmp`;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const failure = failed(path, error);
      await rm(temporary, { force: true }).catch(() => {});
      throw failure;
    }
  };
  const handle = await guarded(async () => {
    await mkdir(dirname(temporary), { recursive: true });
    return open(temporary, "wx");
  });
  return {
    write: (content) => guarded(() => handle.appendFile(content)),
    close: () =>
      guarded(async () => {
        await handle.sync();
        await handle.close();
        await rename(temporary, path);
        await syncFolder(dirname(resolve(path)));
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
