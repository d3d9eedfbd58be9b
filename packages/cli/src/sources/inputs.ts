import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, isAbsolute, sep } from "node:path";
import type { Readable } from "node:stream";
import { FactlineError } from "@factline/core";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import type { Chunks } from "./bytes.ts";
import { fetchPublic } from "./fetch.ts";
import { articleExtensions } from "./format.ts";

/** Something with bytes: a file or standard input. */
export interface Input {
  /** As messages name it. */
  readonly name: string;
  /** Size in bytes, where it is known beforehand. */
  readonly size?: number;
  /** Where it is fetched from. */
  readonly address?: string;
  readonly open: () => Chunks;
}

/** Is told what is odd about something that the caller named. */
type Remark = (name: string, message: string) => void;

/** An input, or why what the caller named is none. */
export type FoundInput = Input | { readonly name: string; readonly refusal: FactlineError };

const inName = (path: string): string => path.split(sep).join("/");

async function fileInput(path: string): Promise<Input> {
  const { size } = await stat(path);
  return { name: inName(path), size, open: () => createReadStream(path) };
}

async function search(pattern: string): Promise<Input[]> {
  // A link may lead out of the folder, and round in circles.
  const options = {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  };
  const paths = await glob(pattern, options);
  // By code unit and not by locale, so that the order is the same on every machine.
  return Promise.all(paths.sort().map(fileInput));
}

function refusal(error: unknown): FactlineError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new FactlineError("input-missing", "does not exist; check the path", error);
  if (code === "EACCES" || code === "EPERM")
    return new FactlineError("input-unreadable", "may not be read; check its permissions", error);
  return new FactlineError(
    "input-unreadable",
    `cannot be read (${error instanceof Error ? error.message : error})`,
    error,
  );
}

const noInput = (name: string, message: string): FoundInput => ({
  name,
  refusal: new FactlineError("input-missing", message),
});

async function findMatches(pattern: string): Promise<readonly FoundInput[]> {
  const files = await search(pattern);
  return files.length > 0 ? files : [noInput(pattern, "matches no file; check the pattern")];
}

/** Graphs and what stands beside them. */
const ownFile = /\.factline(?:-wal|-shm|\.lock|\.load)?$/;

const isArticle = ({ name }: Input): boolean => articleExtensions.some((end) => name.toLowerCase().endsWith(end));

/** The endings of files with how many have each, the most frequent first: `3 .docx, 1 .jpg`. */
function endingsOf(files: readonly Input[]): string {
  const counts = new Map<string, number>();
  for (const { name } of files) {
    const end = extname(name).toLowerCase() || "without an ending";
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return sorted.map(([end, count]) => `${count} ${end}`).join(", ");
}

async function findInFolder(name: string, remark: Remark): Promise<readonly FoundInput[]> {
  const folder = escapePath(name.replace(/(?<![/\\])[/\\]+$/, "") || "/");
  const all = await search(`${folder}/**/*`);
  const articles = all.filter(isArticle);
  if (articles.length === 0) {
    return [noInput(name, `holds no article; files ending in ${articleExtensions.join(" ")} count`)];
  }
  const others = all.filter((file) => !isArticle(file) && !ownFile.test(file.name));
  if (others.length > 0) remark(name, `holds other files, too, which are left out: ${endingsOf(others)}`);
  return articles;
}

/** An address as an input; it is fetched only when the caller said so. */
function addressInput(name: string, mayFetch: boolean): FoundInput {
  if (mayFetch) return { name, address: name, open: () => fetchPublic(name) };
  return noInput(name, "is an address, and Factline fetches nothing unasked; add --url, or save the page");
}

async function find(name: string, stdin: Readable, { mayFetch, remark }: FindOptions): Promise<readonly FoundInput[]> {
  if (name === "-") return [{ name: "<stdin>", open: () => stdin }];
  if (/^https?:\/\//i.test(name)) return [addressInput(name, mayFetch)];
  const entry = await stat(name).catch((error: unknown) => refusal(error));
  // A file whose name looks like a pattern is a file.
  if (entry instanceof FactlineError) {
    return entry.code === "input-missing" && isDynamicPattern(name) ? findMatches(name) : [{ name, refusal: entry }];
  }
  return entry.isDirectory() ? findInFolder(name, remark) : [await fileInput(name)];
}

/** How inputs are found. */
export interface FindOptions {
  /** Whether addresses may be fetched. */
  readonly mayFetch: boolean;
  readonly remark: Remark;
}

/**
 * Finds the inputs that the caller names: files, folders (searched to the bottom), patterns, `-` for standard input, and
 * addresses, if they may be fetched.
 */
export async function findInputs(
  names: readonly string[],
  stdin: Readable,
  { mayFetch = false, remark = () => {} }: Partial<FindOptions> = {},
): Promise<FoundInput[]> {
  const found: FoundInput[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const input of await find(name, stdin, { mayFetch, remark })) {
      if (!seen.has(input.name)) found.push(input);
      seen.add(input.name);
    }
  }
  return found;
}

/** What went wrong when an input was read, as a refusal. */
export function readingFailed(error: unknown): FactlineError {
  return error instanceof FactlineError ? error : refusal(error);
}
