/**
 * Readers of files, on files that are damaged at random: a refusal or an article, and never another error (row S12).
 *
 * The long form damages each a million times, but for no longer than an hour (FACTLINE_FUZZ, FACTLINE_FUZZ_MINUTES).
 */
import { gzipSync } from "node:zlib";
import { FactlineError } from "@factline/core";
import { describe, expect, test } from "vitest";
import { gunzip } from "../packages/cli/src/sources/gzip.ts";
import { readInput, type SourceOptions } from "../packages/cli/src/sources/read.ts";
import { fuzz, timeout } from "./support/damage.ts";
import { noteFigure } from "./support/long.ts";

const options: SourceOptions = { maxCharacters: 100_000 };
const silent = { refuse() {}, skip() {}, remark() {}, read() {} };

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
