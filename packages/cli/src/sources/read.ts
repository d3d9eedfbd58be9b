import { FactlineError } from "@factline/core";
import type { ArticleInput, Place } from "./article.ts";
import { type Chunks, collect, peek } from "./bytes.ts";
import { decode } from "./decode.ts";
import { detectFormat, type InputFormat } from "./format.ts";
import { gunzip, isGzip } from "./gzip.ts";
import { type Input, readingFailed } from "./inputs.ts";
import { readJsonLine } from "./jsonl.ts";
import { splitLines } from "./lines.ts";
import { decodePage } from "./page-encoding.ts";
import type { SourceReport } from "./report.ts";

/** How inputs are read. */
export interface SourceOptions {
  readonly inputFormat?: InputFormat;
  /** Publication date of every article, over what the inputs say. */
  readonly date?: string;
  /** Longest text of one article, in characters. */
  readonly maxCharacters: number;
  /** Reads a text that is longer in parts, each an article. */
  readonly splitLong?: boolean;
  /** Reads articles in other languages than English, too. */
  readonly anyLanguage?: boolean;
}

/** An article as an input gives it, and where. */
export type PlacedInput = readonly [ArticleInput, Place];

/** The head of an input, and the whole of it. */
interface Opened {
  readonly head: Uint8Array;
  readonly chunks: Chunks;
}

const headLength = 4096;
/** A UTF-16 character of markup or JSON seldom takes more bytes than this. */
const bytesPerCharacter = 8;
/** Feeds hold many articles, and PDF files pictures and fonts. */
const mostContainerBytes = 64 * 1024 * 1024;
/** A long article; what is said of a thing in one part is not known in the next. */
const partCharacters = 100_000;
const utf16Mark = /^(\xff\xfe|\xfe\xff)/;

/** What can be done with a file that is too long for one article. */
const ofFile =
  "split it, one article a file or a JSON line, read a text in parts by --split-long, or raise --max-characters";
/** What can be done with a line, or an item, that is: it has an id of its own and is not read in parts. */
const ofItem = "split it into several, or raise --max-characters";

/** The refusal of an article that is too long for one: a whole file, or one of many in it. */
export const tooLong = (most: number, { line }: Partial<Place> = {}): FactlineError =>
  new FactlineError(
    "input-too-large",
    `is longer than ${most.toLocaleString("en")} characters, more than one article; ${line === undefined ? ofFile : ofItem}`,
  );

async function collectWhole(chunks: Chunks, options: SourceOptions, least = 0): Promise<Uint8Array> {
  const bytes = await collect(chunks, Math.max(least, options.maxCharacters * bytesPerCharacter));
  if (!bytes) throw tooLong(options.maxCharacters);
  return bytes;
}

function remarkLanguage(language: string | undefined, place: Place, report: SourceReport): void {
  if (language && !/^en\b/i.test(language)) {
    report.remark(place, `says that it is in "${language}"; Factline reads English, expect little of it`);
  }
}

async function readPage(bytes: Uint8Array, place: Place, report: SourceReport): Promise<ArticleInput> {
  // Loaded when a page is there: most runs have none, and it takes a fifth of a second.
  const { readHtml } = await import("./html.ts");
  const { language, ...article } = await readHtml(decodePage(bytes));
  remarkLanguage(language, place, report);
  return article;
}

async function* readItems(bytes: Uint8Array, place: Place, report: SourceReport): AsyncGenerator<PlacedInput> {
  const { readFeed } = await import("./feed.ts");
  const { items, language } = readFeed(decodePage(bytes));
  remarkLanguage(language, place, report);
  for (const [at, item] of items.entries()) {
    const itemPlace = { ...place, line: at + 1 };
    if (item instanceof FactlineError) report.refuse(itemPlace, item);
    else yield [item, itemPlace];
  }
}

/** JSON is UTF-8; a stream that is marked as UTF-16 is decoded whole. */
async function asUtf8({ head, chunks }: Opened, options: SourceOptions): Promise<Chunks> {
  if (!utf16Mark.test(Buffer.from(head.subarray(0, 2)).toString("latin1"))) return chunks;
  const { text } = decode(await collectWhole(chunks, options));
  async function* once(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  return once();
}

/** The article of a line; undefined when the line is empty. */
function readLine(bytes: Uint8Array, place: Place, report: SourceReport): ArticleInput | undefined {
  const line = decode(bytes).text;
  if (!line.trim()) return undefined;
  const { article, remarks } = readJsonLine(line);
  for (const remark of remarks) report.remark(place, remark);
  return article;
}

async function* readLines(
  chunks: Chunks,
  { file }: Place,
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<PlacedInput> {
  for await (const line of splitLines(chunks, options.maxCharacters * bytesPerCharacter)) {
    const { number, byte, sha256, bytes } = line;
    const place = { file, line: number, byte, sha256 };
    try {
      if (!bytes) throw tooLong(options.maxCharacters, place);
      const article = readLine(bytes, place, report);
      if (article) yield [article, place];
    } catch (error) {
      report.refuse(place, readingFailed(error));
    }
  }
}

/** Reads a text, in parts when it is longer than one article and the caller wants that. */
async function* readText({ chunks }: Opened, place: Place, options: SourceOptions): AsyncGenerator<PlacedInput> {
  const { maxCharacters, splitLong = false } = options;
  if (!splitLong) {
    yield [{ text: decode(await collectWhole(chunks, options)).text }, place];
    return;
  }
  const opened = await peek(chunks, maxCharacters * bytesPerCharacter + 1);
  const isWhole = opened.head.length <= maxCharacters * bytesPerCharacter;
  const text = isWhole ? decode(opened.head).text : undefined;
  if (text !== undefined && text.length <= maxCharacters) {
    yield [{ text }, place];
    return;
  }
  const { partsOf } = await import("./parts.ts");
  let number = 0;
  for await (const part of partsOf(opened.head, opened.chunks, Math.min(maxCharacters, partCharacters))) {
    number++;
    const name = place.file.slice(place.file.lastIndexOf("/") + 1);
    if (part.trim())
      yield [
        { text: part, title: `${name}, part ${number}` },
        { ...place, line: number },
      ];
  }
}

/** Tells the report of the bytes as they are read. */
async function* counted(chunks: Chunks, report: SourceReport): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    report.read(chunk.length);
    yield chunk;
  }
}

async function openUnpacked(input: Input, report: SourceReport): Promise<Opened> {
  const opened = await peek(counted(input.open(), report), headLength);
  return isGzip(opened.head) ? peek(gunzip(opened.chunks), headLength) : opened;
}

/** Reads the articles of one input: one of text, a page or a PDF file, any number of JSON Lines or of a feed. */
export async function* readInput(
  input: Input,
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<PlacedInput> {
  const place = { file: input.name };
  const opened = await openUnpacked(input, report);
  const { head, chunks } = opened;
  if (head.length === 0) throw new FactlineError("input-empty", "is empty; nothing to read");
  switch (options.inputFormat ?? detectFormat(input.name, head)) {
    case "jsonl":
      yield* readLines(await asUtf8(opened, options), place, options, report);
      return;
    case "feed":
      yield* readItems(await collectWhole(chunks, options, mostContainerBytes), place, report);
      return;
    case "pdf": {
      const { readPdf } = await import("./pdf.ts");
      yield [await readPdf(await collectWhole(chunks, options, mostContainerBytes)), place];
      return;
    }
    case "html":
      yield [await readPage(await collectWhole(chunks, options), place, report), place];
      return;
    case "text":
      yield* readText(opened, place, options);
  }
}
