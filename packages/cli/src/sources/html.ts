/**
 * A page to its article: title, author, date, language, and the body as paragraphs.
 *
 * In:  the HTML of a page, saved from anywhere.
 * Out: the text of its article, paragraphs parted by an empty line; menus, scripts, styles and notices are left out.
 * The article is found by Defuddle on linkedom; nothing is fetched.
 */
import { FactlineError } from "@factline/core";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import type { ArticleInput } from "./article.ts";
import { readDate } from "./date.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Deeper nesting is no page that a person wrote, and costs the parsers more than linear time. */
const deepestNesting = 400;
/** Fewer words than this are a remnant of menus and notices, not an article. */
const fewestWords = 5;
const neverNested =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup)$/i;

function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (neverNested.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}

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

/** The address that a page gives as its own. */
function addressOf(document: Document): string | undefined {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** Reads the article of a page. */
export async function readHtml(html: string): Promise<ArticleInput & { readonly language?: string }> {
  if (nestsTooDeep(html)) {
    throw new FactlineError(
      "input-no-article",
      `nests elements more than ${deepestNesting} deep, as no article does; give its text instead`,
    );
  }
  // A fragment without its frame would lose its body.
  const page = /<(html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const url = addressOf(document);
  const options = { useAsync: false, removeImages: true, fetch: refuseFetch };
  const found = await withoutConsole(() => Defuddle(document, undefined, options));
  const text = paragraphsOf(parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document.body).join(
    "\n\n",
  );
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words < fewestWords) {
    throw new FactlineError(
      "input-no-article",
      `holds no article (${words} words beside menus and scripts); if the browser shows one, save the page from there, or give its text`,
    );
  }
  const date = readDate(found.published);
  return {
    text,
    ...(found.title && { title: found.title }),
    ...(found.author && { author: found.author }),
    ...(date && { date }),
    ...(url && { url }),
    ...(found.language && { language: found.language }),
  };
}
