/** Brings the model: from this browser's own store if it was here before, else from the page's server. */

/** A file of the site: where it is, from the page, and its size in bytes. */
export interface SiteFile {
  readonly address: string;
  readonly size: number;
}

/** What is needed to read articles. */
export interface SiteFiles {
  readonly onnx: SiteFile;
  readonly vocabulary: SiteFile;
  readonly labels: SiteFile;
  /** The program that runs the network. */
  readonly runtime: SiteFile;
}

/** The contents of the files. */
export type Contents = Readonly<Record<keyof SiteFiles, Uint8Array<ArrayBuffer>>>;

/** Hears how much has come, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Names of files hold a hash of what is in them, so that one store serves all versions. */
const STORE = "factline-model";

/** How large all files are together, in bytes. */
export function sizeOf(files: SiteFiles): number {
  return Object.values(files).reduce((sum, { size }) => sum + size, 0);
}

/** Brings all files, or none: when one fails, the others are stopped. What an older version has left in the store is taken out. */
export async function download(files: SiteFiles, onShare: OnShare, signal: AbortSignal): Promise<Contents> {
  const store = await openStore();
  const total = sizeOf(files);
  let come = 0;
  const add = (bytes: number) => {
    come += bytes;
    onShare(Math.min(come / total, 1));
  };
  const rest = new AbortController();
  const stop = AbortSignal.any([signal, rest.signal]);
  const entries = Object.entries(files).map(async ([name, file]: [string, SiteFile]) => {
    const address = new URL(file.address, document.baseURI).href;
    return [name, await unpack(await bring(address, store, add, stop))] as const;
  });
  const all = Promise.all(entries);
  all.catch(() => rest.abort());
  const contents = Object.fromEntries(await all) as Contents;
  await forgetOthers(store, files);
  return contents;
}

/** The browser's store; none in a private window that forbids it, or without a secure origin. */
async function openStore(): Promise<Cache | undefined> {
  try {
    return await caches.open(STORE);
  } catch {
    return undefined;
  }
}

async function bring(
  address: string,
  store: Cache | undefined,
  add: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await store?.match(address);
  const response = kept ?? (await ask(address, signal));
  const bytes = await readAll(response, add);
  // A full disk must not keep anyone from reading.
  if (kept === undefined) await store?.put(address, new Response(bytes)).catch(() => undefined);
  return bytes;
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const response = await orSay(fetch(address, { signal, credentials: "omit" }), signal);
  if (response.ok) return response;
  throw new Error(`A part of this page could not be loaded: ${address} answers ${response.status}. Try again later.`);
}

/** Waits for a part of the site; what goes wrong is said in words for a visitor. */
export function orSay<T>(part: Promise<T>, signal?: AbortSignal): Promise<T> {
  return part.catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Error("A part of this page could not be loaded. Check the connection, then try again.", { cause });
  });
}

async function readAll(response: Response, add: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    parts.push(part.value as Uint8Array<ArrayBuffer>);
    add(part.value.length);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Unpacks what is packed; some servers have done it already. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function forgetOthers(store: Cache | undefined, files: SiteFiles): Promise<void> {
  const current = new Set(Object.values(files).map(({ address }) => new URL(address, document.baseURI).href));
  for (const { url } of (await store?.keys()) ?? []) if (!current.has(url)) await store?.delete(url);
}
