import { extname } from "node:path";

export const inputFormats = ["text", "html", "jsonl", "feed", "pdf"] as const;
export type InputFormat = (typeof inputFormats)[number];

const byExtension: ReadonlyMap<string, InputFormat> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "text"],
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
  [".rss", "feed"],
  [".atom", "feed"],
  [".xml", "feed"],
  [".pdf", "pdf"],
]);

const packed = /\.gz$/i;

/** Extensions of the files that a folder is searched for; each may be packed by gzip. */
export const articleExtensions: readonly string[] = [...byExtension.keys()].flatMap((end) => [end, `${end}.gz`]);

const pdfStart = "%PDF-";
const feedStart = /^(<!doctype\s+rss\b[^>]*>\s*)?<(rss|feed|rdf:RDF)\b/i;
const pageStart = /^<(!doctype\s+html|html|head|body|article)\b/i;

/** What may stand before the root of a page or a feed, by its beginning and end: comments and instructions. */
const prologue: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", ">"],
];

/** Leaves out what stands before the root. A loop, as a pattern for it takes exponential time. */
function withoutPrologue(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const [start, end] = prologue.find(([opening]) => rest.startsWith(opening)) ?? [];
    const at = start === undefined || end === undefined ? -1 : rest.indexOf(end, start.length);
    if (at < 0 || end === undefined) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

function isJsonLine(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function byContent(head: string): InputFormat {
  if (head.startsWith(pdfStart)) return "pdf";
  const root = withoutPrologue(head);
  if (feedStart.test(root)) return "feed";
  if (pageStart.test(root)) return "html";
  // No text begins so; what is XML and no feed is refused as one.
  if (/^\s*<\?xml\s/.test(head)) return "feed";
  const [first = "", ...rest] = head.trimStart().split("\n");
  // A first line that the head does not hold whole cannot be parsed; its beginning has to do.
  const whole = rest.length > 0 || isJsonLine(first);
  return (whole ? isJsonLine(first) : /^\{\s*"(id|text|title|date|url)"\s*:/.test(first)) ? "jsonl" : "text";
}

/** The format of an input: by its content when that is plain, else by the extension of its name. */
export function detectFormat(name: string, head: Uint8Array): InputFormat {
  const extension = byExtension.get(extname(name.replace(packed, "")).toLowerCase());
  if (extension === "html" || extension === "jsonl") return extension;
  // Without its zero bytes and its mark, the head of a UTF-16 page reads like that of any other.
  const content = byContent(new TextDecoder().decode(head.filter((byte) => byte !== 0)).replace(/^\ufffd+/, ""));
  return content === "text" && extension === "feed" ? "feed" : content;
}
