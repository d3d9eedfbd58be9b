import { FactlineError } from "@factline/core";
import type { ArticleInput, Place } from "./article.ts";
import { type Chunks, collect, peek } from "./bytes.ts";
import { decode } from "./decode.ts";
import { detectFormat, type InputFormat } from "./format.ts";
import { type Input, readingFailed } from "./inputs.ts";
import { readJsonLine } from "./jsonl.ts";
import { splitLines } from "./lines.ts";
import { decodePage } from "./page-encoding.ts";

/** How inputs are read. */
export interface SourceOptions {
  readonly inputFormat?: InputFormat;
  /** Publication date of every article, over what the inputs say. */
  readonly date?: string;
  /** Longest text of one article, in characters. */
  readonly maxCharacters: number;
}

/** Who is told of what is refused and of what is odd. */
export interface SourceReport {
  refuse(place: Place, error: FactlineError): void;
  remark(place: Place, message: string): void;
  /** As many more bytes of the inputs are done with. */
  read(bytes: number): void;
}

/** An article as an input gives it, and where. */
export type PlacedInput = readonly [ArticleInput, Place];

const headLength = 4096;
/** A UTF-16 character of markup or JSON seldom takes more bytes than this. */
const bytesPerCharacter = 8;
const utf16Mark = /^(\xff\xfe|\xfe\xff)/;

/** The refusal of an article that is too long for one. */
export const tooLong = (most: number): FactlineError =>
  new FactlineError(
    "input-too-large",
    `is longer than ${most.toLocaleString("en")} characters, more than one article; split it, one article a file or a JSON line, or raise --max-characters`,
  );

async function collectWhole(chunks: Chunks, options: SourceOptions): Promise<Uint8Array> {
  const bytes = await collect(chunks, options.maxCharacters * bytesPerCharacter);
  if (!bytes) throw tooLong(options.maxCharacters);
  if (bytes.length === 0) throw new FactlineError("input-empty", "is empty; nothing to read");
  return bytes;
}

async function readPage(bytes: Uint8Array, place: Place, report: SourceReport): Promise<ArticleInput> {
  // Loaded when a page is there: most runs have none, and it takes a fifth of a second.
  const { readHtml } = await import("./html.ts");
  const { language, ...article } = await readHtml(decodePage(bytes));
  if (language && !/^en\b/i.test(language)) {
    report.remark(place, `says that it is in "${language}"; Factline reads English, expect little of it`);
  }
  return article;
}

/** JSON is UTF-8; a stream that is marked as UTF-16 is decoded whole. */
async function asUtf8(head: Uint8Array, chunks: Chunks, options: SourceOptions): Promise<Chunks> {
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
  file: string,
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<PlacedInput> {
  for await (const { number, length, bytes } of splitLines(chunks, options.maxCharacters * bytesPerCharacter)) {
    const place = { file, line: number };
    try {
      if (!bytes) throw tooLong(options.maxCharacters);
      const article = readLine(bytes, place, report);
      if (article) yield [article, place];
    } catch (error) {
      report.refuse(place, readingFailed(error));
    }
    report.read(length);
  }
}

/** Reads the articles of one input: one of text or a page, any number of JSON Lines. */
export async function* readInput(
  input: Input,
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<PlacedInput> {
  const place = { file: input.name };
  const { head, chunks } = await peek(input.open(), headLength);
  if (head.length === 0) throw new FactlineError("input-empty", "is empty; nothing to read");
  const format = options.inputFormat ?? detectFormat(input.name, head);
  if (format === "jsonl") {
    yield* readLines(await asUtf8(head, chunks, options), input.name, options, report);
    return;
  }
  const bytes = await collectWhole(chunks, options);
  yield [format === "html" ? await readPage(bytes, place, report) : { text: decode(bytes).text }, place];
  report.read(bytes.length);
}
