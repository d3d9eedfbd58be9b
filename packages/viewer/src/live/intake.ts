/** What a visitor pastes or drops, made articles. */
import { articleOfPage, FactlineError } from "@factline/core";
import { foreignLanguage, languageName } from "@factline/core/language";
import { orSay } from "./download.ts";
import type { ArticleInput } from "./protocol.ts";

/** Longer texts would keep a visitor waiting for minutes; the command line has no such bound. */
export const LONGEST = 200_000;
const LARGEST_FILE = 10_000_000;

/** The article of a text, or of the source of a page. */
export async function articleOf(given: string, name = "The text"): Promise<ArticleInput> {
  const article = looksLikePage(given) ? await articleOfHtml(given, name) : { text: given.replace(/\r\n?/g, "\n") };
  await check(article, name);
  return article;
}

async function check({ text }: ArticleInput, name: string): Promise<void> {
  if (!/\p{L}/u.test(text)) throw new FactlineError("input-empty", `${name} holds no words. Give an article.`);
  if (text.length > LONGEST) {
    const [length, most] = [text.length, LONGEST].map((number) => number.toLocaleString("en"));
    throw new FactlineError(
      "input-too-large",
      `${name} has ${length} characters; this page reads up to ${most}. Give it in parts.`,
    );
  }
  const language = await orSay(foreignLanguage(text));
  if (language === undefined) return;
  throw new FactlineError(
    "input-language",
    `${name} is in ${languageName(language)}. This page reads articles in English.`,
  );
}

/** The articles of files. */
export function articlesOf(files: readonly File[]): Promise<ArticleInput[]> {
  return Promise.all(files.map(articleOfFile));
}

async function articleOfFile(file: File): Promise<ArticleInput> {
  if (file.size > LARGEST_FILE) {
    throw new FactlineError("input-too-large", `${file.name} is larger than 10 MB. Give the article alone.`);
  }
  const text = decode(await file.arrayBuffer());
  if (text === undefined) {
    throw new FactlineError(
      "input-binary",
      `${file.name} is neither text nor a web page. Open it, copy the article, and paste it here.`,
    );
  }
  return articleOf(text, file.name);
}

/** Text in UTF-8, or in UTF-16 or Windows-1252 as old files have it; undefined when the bytes are no text. */
function decode(buffer: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(buffer);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(buffer);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(buffer);
  if (new Uint8Array(buffer).includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder("windows-1252").decode(buffer);
  }
}

/** Whether a text is the source of a page; comments may stand before it. */
function looksLikePage(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) return false;
    rest = rest.slice(end + "-->".length).trimStart();
  }
  return /^<(!doctype html|html|head|body|article|div|main|p)\b/i.test(rest);
}

/** Defuddle finds the article; the parsed page is inert: none of its scripts run, and none of its pictures load. */
async function articleOfHtml(html: string, name: string): Promise<ArticleInput> {
  const module = await orSay(import("defuddle"));
  // The package exports the class itself, where its types promise a `default`.
  const Defuddle = module.default as unknown as typeof module.default.default;
  const page = inert(html);
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const found = new Defuddle(page, { useAsync: false, removeImages: true }).parse();
  try {
    return articleOfPage(inert(found.content).body, { ...found, url });
  } catch (cause) {
    throw new FactlineError("input-no-article", `${name} ${(cause as Error).message}.`, cause);
  }
}

/** Scripts of attributes would not run either, but each would breach the page's policy: they lose their names. */
function inert(html: string): Document {
  const tame = html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s/"'])on(\w+\s*=)/gi, "$1data-on$2"));
  return new DOMParser().parseFromString(tame, "text/html");
}
