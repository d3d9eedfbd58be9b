import type { DocumentRecord } from "@factline/core";
import { plainLabel, safeLink } from "./label.ts";

/** Who publishes a document, and the mark that stands for it where there is little room. */
export interface Paper {
  readonly name: string;
  /** One or two letters. */
  readonly mark: string;
  /** Its place among the papers of the pile, from 0, which settles its colour. */
  readonly index: number;
  /** How many papers the pile has. */
  readonly among: number;
}

/** How far into a text a dateline may stand, below headline and byline. */
const HEAD = 600;

/** `PARIS, May 5, 2025 (Reuters) - `: the credit of a dateline. */
const CREDIT = /^(?:\p{Lu}{2}[^()\n]{0,78})?\((\p{Lu}[^()\n]{1,58})\)\s*[-–—]\s/mu;

/** Who publishes each document, as far as it says so. */
export function papersOf(documents: readonly DocumentRecord[]): Map<string, Paper> {
  const names = documents.map((document) => [document.id, publisherOf(document)] as const);
  const distinct = [...new Set(names.map(([, name]) => name))].filter((name) => name !== undefined).sort();
  const papers = new Map(
    distinct.map((name, index): [string, Paper] => [name, { name, index, among: distinct.length, mark: markOf(name) }]),
  );
  return new Map(
    names.flatMap(([id, name]): [string, Paper][] => {
      const paper = name === undefined ? undefined : papers.get(name);
      return paper === undefined ? [] : [[id, paper]];
    }),
  );
}

/** The credit in the dateline, else the site, else the author. */
function publisherOf({ text, url, author }: DocumentRecord): string | undefined {
  const credit = CREDIT.exec(text.slice(0, HEAD))?.[1];
  if (credit !== undefined) return plainLabel(credit);
  const link = safeLink(url);
  return link === undefined ? author : new URL(link).hostname.replace(/^www\./, "");
}

/** The initials of the first two words that are no article, or the beginning of the only one; of a site without its ending. */
function markOf(name: string): string {
  const words = name
    .replace(/^([\w-]+(?:\.[\w-]+)*)\.\w+$/, "$1")
    .split(/[\s.-]+/)
    .filter((word) => word !== "" && !/^the$/i.test(word));
  const letters = words.length === 1 ? [...(words[0] ?? "")] : words.map((word) => [...word][0] ?? "");
  return letters.slice(0, 2).join("").toUpperCase();
}
