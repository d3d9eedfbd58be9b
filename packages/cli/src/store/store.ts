/**
 * The graph as one SQLite file: documents, what was read off each, and what could not be read.
 *
 * In:  a file's name, such as `news.factline`, and work to do with it.
 * Out: what the work gives; a writer's transactions are on the disk one by one, a reader sees one state.
 * See: the SQLite documentation on WAL mode and on `synchronous=FULL`.
 */
import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";
import { storeFailure } from "./failure.ts";
import { holdsNothing } from "./form.ts";
import { lockForWriting } from "./lock.ts";
import { closeReader, closeWriter, openReader, openWriter } from "./open.ts";
import { StoreReader } from "./reader.ts";
import { applicationId } from "./schema.ts";
import { StoreWriter } from "./writer.ts";

export { requireStore } from "./open.ts";

/** Does work on one state of the store. */
export async function readStore<T>(file: string, work: (reader: StoreReader) => T | Promise<T>): Promise<T> {
  try {
    const connection = openReader(file);
    const reader = new StoreReader(connection, file);
    try {
      return await work(reader);
    } finally {
      reader.release();
      await closeReader(connection);
    }
  } catch (error) {
    throw storeFailure(error, file);
  }
}

/** Does work as the one writer of the store, which is made when there is none, and then stays if anything is in it. */
export async function writeStore<T>(file: string, work: (writer: StoreWriter) => T | Promise<T>): Promise<T> {
  try {
    const lock = lockForWriting(file);
    const isNew = !existsSync(file);
    try {
      const connection = openWriter(file);
      try {
        return await work(new StoreWriter(connection));
      } finally {
        const isUnused = isNew && holdsNothing(connection);
        await closeWriter(connection, file);
        if (isUnused) for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
      }
    } finally {
      lock.release();
    }
  } catch (error) {
    throw storeFailure(error, file);
  }
}

const magic = "SQLite format 3\0";
const headerLength = 72;
const applicationIdAt = 68;

/** Whether a file is a Factline graph, by its first bytes. */
export function isStore(file: string): boolean {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const header = Buffer.alloc(headerLength);
    readSync(descriptor, header, 0, headerLength, 0);
    return (
      header.toString("latin1", 0, magic.length) === magic && header.readUInt32BE(applicationIdAt) === applicationId
    );
  } catch {
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
