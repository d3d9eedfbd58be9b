/**
 * Readers of files, on files that are damaged at random: a refusal or an article, and never another error (row S12).
 *
 * The long form damages each a million times, but for no longer than an hour (FACTLINE_FUZZ, FACTLINE_FUZZ_MINUTES).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FactlineError } from "@factline/core";
import { describe, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { gunzip } from "../packages/cli/src/sources/gzip.ts";
import { readInput, type SourceOptions } from "../packages/cli/src/sources/read.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { noteFigure, trials } from "./support/long.ts";
import { type Random, randomFrom } from "./support/random.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build } from "./support/tiny-build.ts";

const runs = trials(150, 1_000_000, "FACTLINE_FUZZ");
const mostMs = 60_000 * trials(60, 60, "FACTLINE_FUZZ_MINUTES");
const timeout = mostMs + 600_000;
const options: SourceOptions = { maxCharacters: 100_000 };
const silent = { refuse() {}, skip() {}, remark() {}, read() {} };

/** Pieces that parsers trip over. */
const pieces = [
  "<",
  "</",
  "<![CDATA[",
  "]]>",
  "&#x0;",
  "&amp;",
  '"',
  "\\u0000",
  "{",
  "}",
  "\0",
  "\u2028",
  "<!--",
  "%PDF-",
  "\x1f\x8b",
];

/** A file with some bytes changed, taken out, doubled or put in. */
function damaged(file: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(file);
  for (let count = 1 + random(6); count > 0; count--) {
    const at = random(bytes.length + 1);
    const end = Math.min(bytes.length, at + random(12));
    const [before, part, after] = [bytes.subarray(0, at), Buffer.from(bytes.subarray(at, end)), bytes.subarray(end)];
    switch (random(4)) {
      case 0:
        for (let index = 0; index < part.length; index++) part[index] = random(256);
        bytes = Buffer.concat([before, part, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, after]);
        break;
      case 2:
        bytes = Buffer.concat([before, part, part, part, after]);
        break;
      default:
        bytes = Buffer.concat([before, Buffer.from(pieces[random(pieces.length)] as string), part, after]);
    }
  }
  return bytes;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Reads a file whatever it holds; fails on any error that is no refusal. */
async function read(name: string, bytes: Uint8Array, format?: SourceOptions["inputFormat"]): Promise<void> {
  const input = { name, open: () => once(bytes) };
  try {
    for await (const [article] of readInput(input, { ...options, ...(format && { inputFormat: format }) }, silent)) {
      expect(typeof article.text).toBe("string");
    }
  } catch (error) {
    expect(error).toBeInstanceOf(FactlineError);
  }
}

/** Tries something on damaged files, and says how often and how long the longest took. */
async function fuzz(file: Uint8Array, work: (bytes: Uint8Array, run: number) => Promise<void>): Promise<string> {
  const end = performance.now() + mostMs;
  let [run, longest] = [0, 0];
  for (; run < runs && performance.now() < end; run++) {
    const bytes = damaged(file, randomFrom(run));
    const from = performance.now();
    await work(bytes, run);
    longest = Math.max(longest, performance.now() - from);
  }
  return `${run.toLocaleString("en")} files, the longest ${Math.ceil(longest)} ms`;
}

const jsonl =
  '{"id": "a1", "text": "Zoë Brandt met Łucja Nowak in Oslo.", "date": "2024-05-01"}\n{"text": "Otto left."}\n';
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to close</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Ferry to close</h1><p>The ferry company will close its oldest line in May, its owner said on Monday.</p>
  <p>About forty people work on the two ships, and most of them live in Vardby.</p><script>var a = "<p>no</p>";</script></article></body></html>`;
const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title><item><title>Ferry &amp; fuel</title>
  <link>https://news.example/1</link><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>A ferry ran out of fuel on Monday.</p>]]></description></item></channel></rss>`;

describe.each([
  ["news.jsonl", "jsonl", Buffer.from(jsonl)],
  ["page.html", "html", Buffer.from(page)],
  ["feed.xml", "feed", Buffer.from(feed)],
  ["news.txt", undefined, Buffer.from("\ufeffZoë Brandt met Łucja Nowak in Oslo.", "utf16le")],
  ["news.jsonl.gz", undefined, gzipSync(jsonl)],
] as const)("%s", (name, format, file) => {
  test("S12: is read or refused, however it is damaged", { timeout }, async (context) => {
    await read(name, file, format);
    const figure = await fuzz(file, (bytes) => read(name, bytes, format));
    noteFigure(context, `${name}: ${figure}`);
  });
});

test("S12: gzip data ends with an error of its own or whole", { timeout }, async (context) => {
  const figure = await fuzz(gzipSync(jsonl), async (bytes) => {
    try {
      for await (const _ of gunzip(once(bytes)));
    } catch (error) {
      expect(error).toBeInstanceOf(FactlineError);
    }
  });
  noteFigure(context, `gzip: ${figure}`);
});

test("S12: a graph's file is proven or refused, however it is damaged", { timeout }, async (context) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/a.txt"), "Mira praised Otto. Otto thanked Mira.");
  const graph = join(folder, "news.factline");
  await build([join(folder, "news")], graph);
  const figure = await fuzz(readFileSync(graph), async (bytes, run) => {
    const file = join(folder, `damaged-${run}.factline`);
    writeFileSync(file, bytes);
    const code = await verifyCommand(file, recordingTerminal()).catch((error: unknown) => error);
    if (typeof code !== "number") expect(code).toBeInstanceOf(FactlineError);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  noteFigure(context, `graph: ${figure}`);
});
