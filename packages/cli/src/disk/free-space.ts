import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The space that is free where a file is, for people to read. */
export function freeSpace(file: string): string {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(file)));
    return `${Math.floor((bavail * bsize) / 1024)} KB`;
  } catch {
    return "an unknown space";
  }
}
