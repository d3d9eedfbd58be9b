/** Reads what `write-log.c` noted, and makes the files that a loss of power would have left. */
import { readFileSync } from "node:fs";

/** Something that a process did to a file. */
export interface Operation {
  readonly kind: "W" | "T" | "S";
  readonly path: string;
  readonly offset: number;
  readonly data: Buffer;
}

/** Reads a log. */
export function readWriteLog(file: string): Operation[] {
  const bytes = readFileSync(file);
  const operations: Operation[] = [];
  let at = 0;
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const kind = take(1).toString() as Operation["kind"];
    const path = take(take(4).readUInt32LE()).toString();
    const offset = Number(take(8).readBigUInt64LE());
    operations.push({ kind, path, offset, data: take(take(4).readUInt32LE()) });
  }
  return operations;
}

/** Bytes that a disk writes as one. */
const sector = 512;

function apply(content: Buffer, { kind, offset, data }: Operation, keep: () => boolean): Buffer {
  if (kind === "T") {
    const cut = Buffer.alloc(offset);
    content.copy(cut, 0, 0, offset);
    return cut;
  }
  const grown =
    offset + data.length > content.length
      ? Buffer.concat([content, Buffer.alloc(offset + data.length - content.length)])
      : Buffer.from(content);
  for (let from = 0; from < data.length; from += sector) {
    if (keep()) data.copy(grown, offset + from, from, Math.min(from + sector, data.length));
  }
  return grown;
}

/**
 * The files after a loss of power: what was synced is there, and of what was written since, in any order, each sector is
 * there or not, as `lucky` says.
 */
export function afterPowerLoss(operations: readonly Operation[], lucky: () => boolean): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const lastSync = new Map<string, number>();
  for (const [index, { kind, path }] of operations.entries()) if (kind === "S") lastSync.set(path, index);
  for (const [index, operation] of operations.entries()) {
    const { kind, path } = operation;
    if (kind === "S") continue;
    const synced = index < (lastSync.get(path) ?? -1);
    if (kind === "T" && !synced && !lucky()) continue;
    files.set(path, apply(files.get(path) ?? Buffer.alloc(0), operation, synced ? () => true : lucky));
  }
  return files;
}
