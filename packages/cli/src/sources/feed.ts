/**
 * A feed to its articles: RSS (0.9 to 2.0, RDF among them) and Atom, read by feedsmith.
 *
 * In:  the XML of a feed, saved from anywhere.
 * Out: an article for each item: its whole text where the feed carries it, else its summary; nothing is fetched.
 */
import { articleOfPage, FactlineError } from "@factline/core";
import { parseFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import type { ArticleInput } from "./article.ts";
import { checkNesting } from "./nesting.ts";

/** The items of a feed, each an article or why it is none; and the language that the feed says it is in. */
export interface FeedArticles {
  readonly items: readonly (ArticleInput | FactlineError)[];
  readonly language?: string;
}

/** What the formats say of an item in their own ways. */
interface Item {
  readonly html: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly id: string | undefined;
}

type Parsed = ReturnType<typeof parseFeed<string>>;

function parse(xml: string): Parsed {
  try {
    return parseFeed(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError(
      "input-unreadable",
      `is XML but no RSS or Atom feed that can be read (${reason}); save the feed again, or give the page`,
      error,
    );
  }
}

/** The longest of the texts that an item carries: summaries are shorter than what they sum up. */
function longest(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), undefined);
}

function itemsOf(parsed: Parsed): Item[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        html: longest(item.content?.encoded, item.description),
        title: item.title,
        author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
        date: item.pubDate ?? item.dc?.dates?.[0],
        url: item.link,
        id: item.guid?.value,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        html: longest(item.content?.encoded, item.description),
        title: item.title,
        author: item.dc?.creators?.[0],
        date: item.dc?.dates?.[0],
        url: item.link,
        id: item.rdf?.about,
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        html: longest(entry.content?.value, entry.summary?.value),
        title: entry.title?.value,
        author: (entry.authors ?? parsed.feed.authors)?.[0]?.name,
        date: entry.published ?? entry.updated,
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
        id: entry.id,
      }));
    case "json":
      throw new FactlineError("input-unreadable", "is a JSON Feed; give its RSS or Atom feed instead");
  }
}

function bodyOf(html: string): HTMLElement {
  checkNesting(html);
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

const isAddress = (text: string | undefined): text is string => text !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(text);

function toArticle({ html, title, author, date, url, id }: Item): ArticleInput {
  const article = articleOfPage(bodyOf(html ?? ""), {
    title: title && bodyOf(title).textContent?.trim(),
    author,
    published: date,
    url,
  });
  // A bare number is some other feed's id, too.
  const name = [id, url].find(isAddress);
  return { ...article, ...(name !== undefined && { id: name }) };
}

/** Reads the items of a feed. */
export function readFeed(xml: string): FeedArticles {
  const parsed = parse(xml);
  const items = itemsOf(parsed).map((item) => {
    try {
      return toArticle(item);
    } catch (error) {
      if (error instanceof FactlineError) return error;
      throw error;
    }
  });
  const language = parsed.format === "rss" ? parsed.feed.language : undefined;
  return { items, ...(language !== undefined && { language }) };
}
