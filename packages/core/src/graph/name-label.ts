import { type Mention, oncePerPair, type Tree, tokenAt } from "../model/index.ts";
import type { Referent, Source } from "./source.ts";
import { writeWords } from "./words.ts";

/** Words at the edges of a name that are not part of it. */
const EDGE = /^(?:the|a|an|'s|’s|'|’|[^\p{L}\p{N}$€£#@]+)$/iu;

/** The proper name in a mention, without article, title and possessive. */
export const nameIn: (source: Source, mention: Mention) => string | undefined = oncePerPair((source, mention) => {
  const tree = source.trees[mention.sentence];
  if (!mention.name || !tree) return undefined;
  let { first, last } = mention.name;
  if (opensTitle(tree, first) && endsTitle(tree, last)) first--;
  while (first < last && !opensTitle(tree, first + 1) && EDGE.test(tokenAt(tree, first).form)) first++;
  while (last > first && EDGE.test(tokenAt(tree, last).form)) last--;
  const written = write(source, tree, first, last);
  return isShouting(written) || (isBanner(source, mention) && /^\p{Lu}{4,}$/u.test(written))
    ? capitalize(written)
    : written + ending(source, tree, last);
});

/** Whether a mention stands in a dateline, where places have capitals, and longer words of any kind. */
function isBanner({ analysis }: Source, { sentence, type, name }: Mention): boolean {
  const { paragraph = 0 } = analysis.sentences[sentence] ?? {};
  if (analysis.paragraphs[paragraph]?.kind !== "dateline") return false;
  const { form = "" } = analysis.sentences[sentence]?.tokens[name?.first ?? 0] ?? {};
  return type === "place" || form.length > 4;
}

/** What is named in the possessive: "Moody's said", "Lloyd's of London". */
const IN_POSSESSIVE =
  /^(?:Moody|McDonald|Lloyd|Sotheby|Christie|Sainsbury|Macy|Wendy|Kellogg|Levi|Kohl|Lowe|Denny|Bonham|Ladbroke)$/;

function ending({ analysis }: Source, { tokens }: Tree, last: number): string {
  const next = tokens[last + 1];
  if (!IN_POSSESSIVE.test(tokens[last]?.form ?? "") || !/^['’]s$/.test(next?.form ?? "")) return "";
  return analysis.document.text.slice(next?.start, next?.end);
}

/** Whether the article right before a word opens a title in quotation marks: "The Salt Road". */
function opensTitle({ tokens }: Tree, index: number): boolean {
  return /^(?:the|an?)$/i.test(tokens[index - 1]?.form ?? "") && /^["“]$/u.test(tokens[index - 2]?.form ?? "");
}

/** Whether the quotation marks around a title close behind a word, rather than behind more of the title. */
function endsTitle({ tokens }: Tree, index: number): boolean {
  const next = tokens[index + 1]?.upos === "PUNCT" ? tokens.slice(index + 1, index + 3) : [];
  return next.some(({ form }) => /^["”]$/u.test(form));
}

function write(source: Source, tree: Tree, first: number, last: number): string {
  const words = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  // A common noun that opens a name keeps its capital: "Doctors Without Borders".
  const opening = tokenAt(tree, first).form.slice(0, 1);
  return (
    opening +
    writeWords(source.analysis.document.text, tree, words)
      .slice(1)
      .replace(/['’]s?$/, "")
  );
}

/** A name of several words in capitals stands in a headline: "ANGELA MERKEL". */
function isShouting(name: string): boolean {
  // "FTSE 100" and "KPMG UK" have one word, which is short for several.
  if (!/\p{Lu}{4}/u.test(name) || /\p{Ll}/u.test(name)) return false;
  return name.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word)).length > 1;
}

function capitalize(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

/** The names that a referent bears, with how often each occurs. */
export function namesOf(source: Source, referent: Referent): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of referent) {
    const name = nameIn(source, mention);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return withoutCapitals(counts);
}

/** Counts a name in capitals as its spelling in small letters, where the text has one. */
function withoutCapitals(counts: Map<string, number>): Map<string, number> {
  if (counts.size < 2) return counts;
  const spelling = new Map(
    [...counts.keys()].filter((name) => /\p{Ll}/u.test(name)).map((name) => [name.toLowerCase(), name]),
  );
  const merged = new Map<string, number>();
  for (const [name, count] of counts) {
    const spelt = /\p{Ll}/u.test(name) ? name : (spelling.get(name.toLowerCase()) ?? name);
    merged.set(spelt, (merged.get(spelt) ?? 0) + count);
  }
  return merged;
}

/** How many words a name has; what a hyphen ties an Arab article to is one. */
function wordCount(name: string): number {
  return name.replace(/\b(al|el|as|ash|ad|an|ar)-/giu, "$1").split(/[\s-]+/).length;
}

/** The fullest of a referent's names: most words, then most frequent, then longest; of a metonym its own is the last. */
export const fullestName: (source: Source, referent: Referent) => string | undefined = oncePerPair(
  (source, referent) => {
    const named = referent.filter(({ mention }) => !mention.metonym);
    const nouns = named.filter(({ mention }) => !isDemonym(source, mention));
    // "Qatari" is no name of Qatar where the text has that.
    const proper = nouns.some(({ mention }) => mention.name) ? nouns : named;
    const [best] = [...namesOf(source, proper)].sort(byFullness);
    return best?.[0] ?? proper.find(({ mention }) => mention.canonical)?.mention.canonical;
  },
);

function isDemonym(source: Source, mention: Mention): boolean {
  const { canonical } = mention;
  return canonical !== undefined && nameIn(source, mention) !== canonical;
}

function byFullness([a, countOfA]: readonly [string, number], [b, countOfB]: readonly [string, number]): number {
  return wordCount(b) - wordCount(a) || countOfB - countOfA || b.length - a.length || (a < b ? -1 : 1);
}

/** The name of a place that stands for a referent without a name of its own: "Washington". */
export function metonymOf(source: Source, referent: Referent): string | undefined {
  return [...namesOf(source, referent)].sort(byFullness)[0]?.[0];
}
