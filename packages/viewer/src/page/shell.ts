/** What of a page is seen before its script runs: the head, and the article's words where the script will put them. */
import type { DocumentRecord, GraphFile } from "@factline/core";
import { cleanDocument } from "../load/clean.ts";
import { plainText, safeLink } from "../load/label.ts";
import { papersOf } from "../load/paper.ts";
import { headlineSpan, paragraphsOf } from "../load/passages.ts";

/**
 * The first picture of a graph's page, as HTML. Of several documents none is shown: which of them a reader wants is for the
 * address to say, which only the script reads.
 */
export function renderShell({ documents }: GraphFile): string {
  const [document, ...others] = documents.map(cleanDocument);
  const column = document === undefined || others.length > 0 ? "" : renderColumn(document);
  return (
    '<header class="masthead"><p class="wordmark">Factline</p></header>' +
    `<main class="page"><div class="reading"><article class="article" aria-label="Article">${column}</article></div>` +
    '<section class="beside"></section></main>'
  );
}

/** The words alone: what is marked in them comes with the script, and moves none of them. */
function renderColumn(document: DocumentRecord): string {
  const paragraphs = paragraphsOf(document);
  const headline = headlineSpan(document, paragraphs);
  const words = paragraphs.map((span) => escapeHtml(plainText(document.text.slice(...span))));
  const title = headline ? words[0] : document.title && escapeHtml(document.title);
  const head = `${title ? `<h1 dir="auto">${title}</h1>` : ""}${hasByline(document) ? BYLINE : ""}`;
  const body = words.slice(headline ? 1 : 0).map((paragraph) => `<p dir="auto">${paragraph}</p>`);
  return `<div class="column"><header>${head}</header>${body.join("")}</div>`;
}

/** Its room; how a date is written depends on the browser. */
const BYLINE = '<p class="byline">&#160;</p>';

function hasByline(document: DocumentRecord): boolean {
  const { author, date, url } = document;
  return Boolean(author || date || safeLink(url) || papersOf([document]).size > 0);
}

/** Text that no HTML parser takes for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
