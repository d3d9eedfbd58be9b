/**
 * The seal of the whole file: it covers what no row has, such as pages that are not used, so that no bit changes unseen.
 *
 * In:  the file of a graph that nobody writes to.
 * Out: the SHA-256 of all its bytes, in its one place in the file itself. There the bytes of the seal count as zeros.
 *
 * Who begins to write puts a mark in its place first; it stays there when the process is killed. The mark is another
 * one each time, so that its place in the file can be found, and no single bit makes a mark of a seal.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Connection } from "./connection.ts";
import { formOf } from "./form.ts";
import { unsealedMark } from "./schema.ts";
import { texts } from "./select.ts";

/** How the bytes of a file stand to its seal. */
export type SealState = "intact" | "damaged" | "unsealed";

const sealLength = 32;
const chunkLength = 1 << 20;

/** The first form of a graph's file that has a place for a seal. */
const sealedForm = 2;

const isMark = (value: Buffer): boolean =>
  value.length === sealLength && value.toString("latin1", 0, unsealedMark.length) === unsealedMark;

/** What stands in the place of the seal; undefined when it has none. */
function storedValue(connection: Connection): Buffer | undefined {
  const rows = connection
    .prepare(`SELECT ${texts("value")} FROM seal WHERE id = 1`)
    .raw()
    .all() as (ArrayBuffer | null)[][];
  const value = rows[0]?.[0];
  return value ? Buffer.from(value) : undefined;
}

/** Says in the file that its seal does not hold from now on. */
export function markUnsealed(connection: Connection): void {
  const known = storedValue(connection);
  if (known && isMark(known)) return;
  const mark = Buffer.concat([Buffer.from(unsealedMark), randomBytes(sealLength - unsealedMark.length)]);
  connection.prepare("INSERT OR REPLACE INTO seal VALUES (1, ?)").run([mark]);
}

/** The mark of a file that is not sealed. */
export function markOf(connection: Connection): Buffer | undefined {
  const value = storedValue(connection);
  return value && isMark(value) ? value : undefined;
}

/** Whether a log lies beside a file, of which not all may be in the file itself. */
export function hasLog(file: string): boolean {
  const log = `${file}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}

/** A part of a file's bytes, and where it begins. */
interface Chunk {
  readonly bytes: Buffer;
  readonly at: number;
}

/** All bytes of a file in their order, from the beginning whenever it is called. */
type Chunks = () => AsyncIterable<Chunk> | Iterable<Chunk>;

/** Reads a file in order: a chunk is the caller's to change, until the next takes its place. */
const chunksOf = (handle: FileHandle): Chunks =>
  async function* () {
    const buffer = Buffer.alloc(chunkLength);
    for (let at = 0; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, chunkLength, at);
      if (bytesRead === 0) return;
      yield { bytes: buffer.subarray(0, bytesRead), at };
      at += bytesRead;
    }
  };

/** Reads the pages of the state that a connection sees: the bytes that the file will have once its log is written into it. */
const pagesOf = (connection: Connection): Chunks =>
  function* () {
    let at = 0;
    for (const row of connection.prepare("SELECT data FROM sqlite_dbpage ORDER BY pgno").iterate()) {
      const bytes = Buffer.from((row as { readonly data: ArrayBuffer }).data);
      yield { bytes, at };
      at += bytes.length;
    }
  };

/** The places of some bytes among others. */
function* placesIn(bytes: Buffer, value: Buffer): Generator<number> {
  for (let found = bytes.indexOf(value); found !== -1; found = bytes.indexOf(value, found + 1)) yield found;
}

/** Where some bytes stand in a file; undefined when they do not, or more than once. */
async function placeOf(chunks: Chunks, value: Buffer): Promise<number | undefined> {
  const places = new Set<number>();
  const reach = value.length - 1;
  let before = Buffer.alloc(0);
  for await (const { bytes, at } of chunks()) {
    // What begins in the chunk before ends in the first bytes of this one.
    for (const found of placesIn(Buffer.concat([before, bytes.subarray(0, reach)]), value)) {
      places.add(at - before.length + found);
    }
    for (const found of placesIn(bytes, value)) places.add(at + found);
    before = Buffer.concat([before, bytes.subarray(-reach)]).subarray(-reach);
  }
  return places.size === 1 ? [...places][0] : undefined;
}

/** The hash of a file's bytes, with zeros in the place of the seal. */
async function hashOf(chunks: Chunks, place: number): Promise<Buffer> {
  const hash = createHash("sha256");
  for await (const { bytes, at } of chunks()) {
    const [start, end] = [Math.max(place - at, 0), Math.min(place + sealLength - at, bytes.length)];
    if (start < end) bytes.fill(0, start, end);
    hash.update(bytes);
  }
  return hash.digest();
}

async function withFile<T>(file: string, flags: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, flags);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

/** Seals a file that nobody has open for writing; says whether it could, which needs that its mark stands in it once. */
export function sealFile(file: string, mark: Buffer): Promise<boolean> {
  return withFile(file, "r+", async (handle) => {
    const place = await placeOf(chunksOf(handle), mark);
    if (place === undefined) return false;
    await handle.write(await hashOf(chunksOf(handle), place), 0, sealLength, place);
    await handle.sync();
    return true;
  });
}

/**
 * Seals a graph whose log readers keep beside the file, by a last transaction: the seal is that of the file as it is when the
 * last of them has gone and the log has been written into it. Says whether it could.
 */
export async function sealThroughLog(connection: Connection, mark: Buffer): Promise<boolean> {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const place = await placeOf(pagesOf(connection), mark);
    if (place === undefined) return false;
    const value = await hashOf(pagesOf(connection), place);
    // A value of the same length takes the place of the old one, and no other byte changes.
    connection.prepare("UPDATE seal SET value = ? WHERE id = 1").run([value]);
    connection.exec("COMMIT");
    return true;
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
  }
}

/** Whether a file has a seal, be it right or wrong. */
export function hasSeal(connection: Connection): boolean {
  if (formOf(connection) < sealedForm) return false;
  const value = storedValue(connection);
  return value !== undefined && !isMark(value);
}

async function fits(chunks: Chunks, value: Buffer): Promise<boolean> {
  const place = await placeOf(chunks, value);
  return place !== undefined && (await hashOf(chunks, place)).equals(value);
}

/** Proves the bytes of a file; while the connection reads one state of it, nobody can change them. */
export async function sealState(connection: Connection, file: string): Promise<SealState> {
  if (formOf(connection) < sealedForm) return "unsealed";
  const value = storedValue(connection);
  if (value && isMark(value)) return "unsealed";
  if (value?.length !== sealLength) return "damaged";
  const isIntact = hasLog(file)
    ? await fits(pagesOf(connection), value)
    : await withFile(file, "r", (handle) => fits(chunksOf(handle), value));
  return isIntact ? "intact" : "damaged";
}
