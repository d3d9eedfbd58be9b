/**
 * Makes an article of what a reader of web pages found in one.
 *
 * In:  the element that holds the article, and what the page says of it: title, author, date, address.
 * Out: its text, paragraphs parted by an empty line; scripts, styles and buttons are left out.
 */
import { FactlineError } from "../errors.ts";
import { readDate } from "./calendar.ts";

/** What is asked of a node of a page; any document object model has it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** What a page says of its article. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  /** The address that the page gives as its own. */
  readonly url?: string | null | undefined;
}

/** The article of a page. */
export interface PageArticle {
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Fewer words than this are a remnant of menus and notices, not an article. */
const fewestWords = 5;
const elementNode = 1;
const textNode = 3;
const blocks: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN " +
    "NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const silent: ReadonlySet<string> = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH BUTTON SELECT".split(" "));

/** The article of a page; fails when the element holds hardly a word. */
export function articleOfPage(root: PageNode, { title, author, published = "", url }: PageMetadata): PageArticle {
  const text = paragraphsOf(root).join("\n\n");
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words < fewestWords) {
    throw new FactlineError(
      "input-no-article",
      `holds no article (${words} words beside menus and scripts); if the browser shows one, save the page from there, or give its text`,
    );
  }
  const date = readDate(published);
  const address = url && /^https?:\/\//i.test(url) ? url : undefined;
  return {
    text,
    ...(title && { title }),
    ...(author && { author }),
    ...(date && { date }),
    ...(address && { url: address }),
  };
}

/** The text of an element as paragraphs, white space run together as a browser shows it. */
function paragraphsOf(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let current = "";
  let lastBreak = -1;
  const close = (): void => {
    const text = current.replace(/[\t\n\f\r ]+/g, " ").trim();
    if (text) paragraphs.push(text);
    current = "";
    lastBreak = -1;
  };
  const breakLine = (): void => {
    // Two line breaks with nothing between them are how old pages part paragraphs.
    if (lastBreak >= 0 && current.slice(lastBreak).trim() === "") close();
    else {
      current += " ";
      lastBreak = current.length;
    }
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === textNode) current += node.textContent ?? "";
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== elementNode || silent.has(name)) return;
    if (name === "BR") breakLine();
    const isBlock = blocks.has(name);
    if (isBlock) close();
    for (const child of Array.from(node.childNodes)) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return paragraphs;
}
