/** Readers of files, on files that are damaged at random: a refusal or an article, never another error, and soon. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FactlineError } from "@factline/core";
import { describe, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { gunzip } from "../packages/cli/src/sources/gzip.ts";
import { readInput, type SourceOptions } from "../packages/cli/src/sources/read.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { type Random, randomFrom } from "./support/random.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build } from "./support/tiny-build.ts";

const runs = trials(150, 20_000, "FACTLINE_FUZZ");
const longestMs = 5000;
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
  const started = performance.now();
  try {
    for await (const [article] of readInput(input, { ...options, ...(format && { inputFormat: format }) }, silent)) {
      expect(typeof article.text).toBe("string");
    }
  } catch (error) {
    expect(error).toBeInstanceOf(FactlineError);
  }
  expect(performance.now() - started).toBeLessThan(longestMs);
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
  test("is read or refused, however it is damaged", async () => {
    await read(name, file, format);
    for (let run = 0; run < runs; run++) await read(name, damaged(file, randomFrom(run + name.length)), format);
  }, 3_600_000);
});

test("gzip data ends with an error of its own or whole", async () => {
  const packed = gzipSync(jsonl);
  for (let run = 0; run < runs; run++) {
    try {
      for await (const _ of gunzip(once(damaged(packed, randomFrom(run)))));
    } catch (error) {
      expect(error).toBeInstanceOf(FactlineError);
    }
  }
}, 3_600_000);

test("a graph's file is proven or refused, however it is damaged", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/a.txt"), "Mira praised Otto. Otto thanked Mira.");
  const graph = join(folder, "news.factline");
  await build([join(folder, "news")], graph);
  const intact = readFileSync(graph);
  for (let run = 0; run < Math.ceil(runs / 10); run++) {
    const file = join(folder, `damaged-${run % 8}.factline`);
    writeFileSync(file, damaged(intact, randomFrom(run)));
    const code = await verifyCommand(file, recordingTerminal()).catch((error: unknown) => error);
    if (typeof code !== "number") expect(code).toBeInstanceOf(FactlineError);
  }
}, 3_600_000);
