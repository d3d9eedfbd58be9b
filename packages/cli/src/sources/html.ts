/**
 * A page to its article: title, author, date, language, and the body as paragraphs.
 *
 * In:  the HTML of a page, saved from anywhere.
 * Out: the text of its article, paragraphs parted by an empty line; menus, scripts, styles and notices are left out.
 * The article is found by Defuddle on linkedom; nothing is fetched.
 */
import { articleOfPage } from "@factline/core";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import type { ArticleInput } from "./article.ts";
import { checkNesting } from "./nesting.ts";

function refuseFetch(): Promise<never> {
  return Promise.reject(new Error("Factline reads pages without the network"));
}

/** Defuddle tells the console of what it copes with, such as broken metadata; a reader can do nothing about it. */
async function withoutConsole<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  const silent = (): void => {};
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

/** The title of a page as its heading has it, where the page's title is that and the name of the paper. */
function titleOf(title: string, heading: string | undefined): string {
  if (!heading || !title.startsWith(heading)) return title;
  return /^\s+[-–—|·:•]\s/u.test(title.slice(heading.length)) ? heading : title;
}

/**
 * The document of a page. A fragment gets a frame, or it would lose its body; the parser says which is one, as the tags of a
 * frame can stand in a comment.
 */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  return document.querySelector("html, body") ? document : framed(html);
}

function framed(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

/** Reads the article of a page. */
export async function readHtml(html: string): Promise<ArticleInput & { readonly language?: string }> {
  checkNesting(html);
  const document = documentOf(html);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
  const options = { useAsync: false, removeImages: true, fetch: refuseFetch };
  const found = await withoutConsole(() => Defuddle(document, undefined, options));
  const { body } = framed(found.content);
  return {
    ...articleOfPage(body, { ...found, title: titleOf(found.title, heading), url }),
    ...(found.language && { language: found.language }),
  };
}
