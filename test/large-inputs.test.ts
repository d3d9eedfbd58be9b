/** Files larger than they should be: read as they come, refused where they are too much for one article. */
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { findInputs } from "../packages/cli/src/sources/inputs.ts";
import { type Article, readArticles } from "../packages/cli/src/sources/sources.ts";
import { temporaryFolder } from "./support/built-command.ts";

const good = "Mayor Ana Petrel opened a new library in Porto on Monday.";
const large = 100 * 1024 * 1024;
let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
});

interface Reading {
  readonly articles: readonly Article[];
  readonly refused: readonly string[];
  readonly skipped: number;
}

async function read(names: readonly string[], mayFetch = false): Promise<Reading> {
  const refused: string[] = [];
  let skipped = 0;
  const report = {
    refuse: ({ file, line }: { file: string; line?: number }, { message }: Error) => {
      refused.push(`${file.slice(file.lastIndexOf("/") + 1)}${line === undefined ? "" : `:${line}`} ${message}`);
    },
    skip: () => {
      skipped++;
    },
    remark: () => {},
    read: () => {},
  };
  const articles: Article[] = [];
  const inputs = await findInputs(names, Readable.from([]), { mayFetch });
  for await (const article of readArticles(inputs, { maxCharacters: 1_000_000 }, report)) articles.push(article);
  return { articles, refused, skipped };
}

const silent = { refuse: () => {}, skip: () => {}, remark: () => {}, read: () => {} };

/** Writes blocks of text until there are 100 MB; gives their length. */
function writeBlocks(file: string, block: (start: number) => string): number {
  let length = 0;
  writeFileSync(file, "");
  for (let start = 0; length < large; start += 10_000) {
    const text = block(start);
    appendFileSync(file, text);
    length += text.length;
  }
  return length;
}

test("I2: a text of 100 MB is refused before it is in memory", async () => {
  const file = join(folder, "large.txt");
  writeFileSync(file, Buffer.alloc(large, `${good} `));
  const before = process.memoryUsage().rss;
  const { articles, refused } = await read([file]);
  expect([articles, refused]).toEqual([[], [expect.stringContaining("is longer than 1,000,000 characters")]]);
  expect(process.memoryUsage().rss - before).toBeLessThan(60e6);
});

test.each([
  ["lines", (at: number) => `${good} It was number ${at}.\n`],
  ["one line", (at: number) => `${good} It was number ${at}. `],
])("I2: a text of 100 MB in %s is read in parts, one at a time, when that is asked for", async (_, sentence) => {
  const file = join(folder, "split.txt");
  const block = (start: number): string => Array.from({ length: 10_000 }, (_, at) => sentence(start + at)).join("");
  const length = writeBlocks(file, block);
  const inputs = await findInputs([file], Readable.from([]), { mayFetch: false });
  const options = { maxCharacters: 1_000_000, splitLong: true };
  const before = process.memoryUsage().rss;
  let [most, parts, characters] = [0, 0, 0];
  for await (const { document } of readArticles(inputs, options, silent)) {
    parts++;
    characters += document.text.length;
    most = Math.max(most, process.memoryUsage().rss - before);
  }
  expect([characters, parts > length / 101_000]).toEqual([length, true]);
  expect(most).toBeLessThan(300e6);
});

test("I2, I7: a line of 100 MB is refused, and those around it are read", async () => {
  const file = join(folder, "large.jsonl");
  const line = (id: string): string => `${JSON.stringify({ id, text: good.replace("Monday", id) })}\n`;
  const middle = Buffer.concat([Buffer.from('{"text": "'), Buffer.alloc(large, "word "), Buffer.from('"}\n')]);
  writeFileSync(file, Buffer.concat([Buffer.from(line("a")), middle, Buffer.from(line("b"))]));
  const { articles, refused } = await read([file]);
  expect(articles.map(({ document }) => document.id)).toEqual(["a", "b"]);
  // It has an id of its own, so that it is not read in parts.
  expect(refused).toEqual([expect.stringMatching(/^large\.jsonl:2 is longer .*; split it into several, or raise/)]);
});

test("I10: what is packed is read as if it were not; what is packed twice, and what is a bomb, is refused", async () => {
  const packed: Readonly<Record<string, Uint8Array>> = {
    "news.txt.gz": gzipSync(good),
    "news.jsonl.gz": gzipSync(`${JSON.stringify({ id: "j", text: `${good} It rained.` })}\n`),
    "twice.txt.gz": gzipSync(gzipSync(good)),
    "bomb.txt.gz": gzipSync(Buffer.alloc(large, "a")),
  };
  for (const [name, bytes] of Object.entries(packed)) writeFileSync(join(folder, name), bytes);
  const { articles, refused } = await read(Object.keys(packed).map((name) => join(folder, name)));
  expect(articles.map(({ document }) => document.text)).toEqual([good, `${good} It rained.`]);
  expect(refused).toEqual([
    expect.stringMatching(/^twice\.txt\.gz is not text but a gzip archive/),
    expect.stringMatching(/^bomb\.txt\.gz is (longer than|gzip data that unpacks)/),
  ]);
});

test("I7: every line of JSON Lines is an article, a refusal, a copy, another language, or empty", async () => {
  const german =
    "Der Bürgermeister trat am Montag zurück, nachdem der Rat für seine Absetzung gestimmt hatte. Die Opposition fordert Neuwahlen im Herbst.";
  const lines = [
    JSON.stringify({ text: good }),
    "",
    "{",
    JSON.stringify({ text: german }),
    JSON.stringify({ text: `${good} Again.` }),
  ];
  writeFileSync(join(folder, "mixed.jsonl"), lines.join("\n"));
  const { articles, refused, skipped } = await read([join(folder, "mixed.jsonl")]);
  expect([articles.length, refused.length, skipped]).toEqual([2, 1, 1]);
});

test("S3: a folder is searched without the links that lead out of it", async () => {
  const [inside, outside] = [join(folder, "inside"), join(folder, "outside")];
  for (const path of [inside, outside]) mkdirSync(path);
  writeFileSync(join(outside, "secret.txt"), "The secret plan was sold to Otto Falk.");
  writeFileSync(join(inside, "open.txt"), good);
  symlinkSync(outside, join(inside, "link"));
  symlinkSync(inside, join(inside, "round"));
  expect((await read([inside])).articles.map(({ document }) => document.text)).toEqual([good]);
});

test("S7: an address is fetched only when the caller says so, and never one of this computer", async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end(good));
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const hosts = ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"];
    const addresses = hosts.map((host) => `http://${host}:${port}/story`);
    expect((await read(addresses)).refused).toEqual(addresses.map(() => expect.stringContaining("add --url")));
    const { articles, refused } = await read(addresses, true);
    expect([articles.length, refused.length, connections]).toEqual([0, hosts.length, 0]);
  } finally {
    server.close();
  }
});
