/**
 * Measures the analysis on the dev treebanks: tags, features, lemmas, trees and mentions on gold words, and words,
 * sentences and trees from raw text. All figures are in per cent; F1 where the two sides may differ in number.
 */
import {
  analyze,
  findMentions,
  type ParsedSentence,
  type Parser,
  type Span,
  splitParagraphs,
  splitSentences,
  type Token,
  toDocument,
  tokenize,
} from "@factline/core";
import { annotated } from "./coreference.ts";
import {
  type GoldDocument,
  type GoldWord,
  goldMentions,
  goldSentences,
  readOwnTreebank,
  readTreebank,
} from "./gold.ts";

/** Relations that carry many facts and are hard to find. */
const hardRelations = ["conj", "appos"] as const;

/** What a measurement counted. */
type Counts = Record<string, number>;

/** Measures a parser on the treebanks; `every` takes only each n-th document. */
export async function measureTreebank(parser: Parser, every = 1): Promise<Record<string, number>> {
  const some = (documents: GoldDocument[]): GoldDocument[] => documents.filter((_, index) => index % every === 0);
  const gum = some(readTreebank("gum/dev"));
  const ewt = some(readTreebank("ewt/dev"));
  return {
    ...prefixed("gum", await measureGoldWords(parser, gum)),
    ...prefixed("ewt", await measureGoldWords(parser, ewt)),
    ...prefixed("own", await measureGoldWords(parser, some(readOwnTreebank("dev")))),
    ...prefixed("news", await measureRawText(parser, readTreebank("gum/dev", /_news_/u))),
    ...prefixed("news.train", measureSegmentation(readTreebank("gum/train", /_news_/u))),
    ...prefixed("ewt", await measureRawText(parser, ewt)),
  };
}

function prefixed(prefix: string, figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${prefix}.${key}`, value]));
}

/** Tags, features, lemmas, trees and mentions of documents whose words are given. */
export async function measureGoldWords(
  parser: Parser,
  documents: readonly GoldDocument[],
): Promise<Record<string, number>> {
  const counts: Counts = {};
  const marked: Counts = {};
  let seconds = 0;
  for (const gold of documents) {
    const document = toDocument({ text: gold.text });
    const start = process.cpuUsage();
    const parse = await parser.parse(document, goldSentences(gold));
    const { sentences, candidates } = parse;
    const used = process.cpuUsage(start);
    seconds += (used.user + used.system) / 1e6;
    for (const [index, words] of gold.sentences.entries()) countWords(words, sentences[index]?.tokens ?? [], counts);
    countMentions(gold, sentences, candidates, counts);
    const analysis = { document, paragraphs: splitParagraphs(document), ...parse };
    countMentions(gold, sentences, annotated(analysis, findMentions(analysis)).mentions, marked);
  }
  const words = counts.words ?? 0;
  const share = (key: string): number => percent(counts[key], words);
  return {
    ...Object.fromEntries(["upos", "xpos", "feats", "lemma", "uas", "las"].map((key) => [key, share(key)])),
    ...Object.fromEntries(hardRelations.map((name) => [name, f1(counts, name)])),
    ...mentionFigures(counts),
    ...prefixed("annotated", mentionFigures(marked)),
    "words.per.second": Math.round(words / seconds),
  };
}

/** F1 of mentions, where the documents have any. */
function mentionFigures(counts: Counts): Record<string, number> {
  if (counts["gold mentions"] === undefined) return {};
  return {
    "mentions.untyped": f1(counts, "mentions"),
    "mentions.typed": f1(counts, "typed mentions"),
    "named.typed": f1(counts, "named mentions"),
  };
}

function countWords(gold: readonly GoldWord[], tokens: readonly Token[], counts: Counts): void {
  for (const [index, word] of gold.entries()) {
    const token = tokens[index];
    add(counts, "words", true);
    if (token === undefined) continue;
    add(counts, "upos", token.upos === word.upos);
    add(counts, "xpos", token.xpos === word.xpos);
    add(counts, "feats", featsText(token) === word.feats);
    add(counts, "lemma", token.lemma === word.lemma);
    add(counts, "uas", token.head === word.head);
    const sameArc = token.head === word.head && token.deprel === word.deprel;
    add(counts, "las", sameArc);
    for (const name of hardRelations) {
      add(counts, `gold ${name}`, word.deprel === name);
      add(counts, `found ${name}`, token.deprel === name);
      add(counts, `right ${name}`, sameArc && word.deprel === name);
    }
  }
}

interface Spot {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Compares mentions with the treebank's: those of the network, and those that `factline annotate` marks. */
function countMentions(
  gold: GoldDocument,
  sentences: readonly ParsedSentence[],
  found: readonly (Spot & { readonly type: string })[],
  counts: Counts,
): void {
  const marked = goldMentions(gold);
  if (marked.length === 0) return;
  const spot = ({ sentence, first, last }: Spot): string => `${sentence} ${first} ${last}`;
  const spots = new Set(marked.map(spot));
  const typed = new Set(marked.map((mention) => `${spot(mention)} ${mention.type}`));
  const named = (mention: Spot & { readonly type: string }, trees: readonly (readonly Head[])[]): boolean =>
    isNamed(mention, trees[mention.sentence] ?? []);
  add(counts, "gold mentions", marked.length);
  add(counts, "gold typed mentions", marked.length);
  add(counts, "gold named mentions", marked.filter((mention) => named(mention, gold.sentences)).length);
  const trees = sentences.map(({ tokens }) => tokens);
  for (const candidate of found) {
    const right = typed.has(`${spot(candidate)} ${candidate.type}`);
    add(counts, "found mentions", true);
    add(counts, "found typed mentions", true);
    add(counts, "found named mentions", named(candidate, trees));
    add(counts, "right mentions", spots.has(spot(candidate)));
    add(counts, "right typed mentions", right);
    add(counts, "right named mentions", right && named(candidate, trees));
  }
}

interface Head {
  readonly head: number;
  readonly upos: string;
}

/** Whether a mention that is no time has a name for its head. */
function isNamed(mention: Spot & { readonly type: string }, words: readonly Head[]): boolean {
  const inside = words.slice(mention.first, mention.last + 1);
  const head = inside.find(({ head }) => head < mention.first || head > mention.last);
  return mention.type !== "time" && head?.upos === "PROPN";
}

/** Words and sentences of documents given as raw text: what needs no model. */
export function measureSegmentation(documents: readonly GoldDocument[]): Record<string, number> {
  const counts: Counts = {};
  for (const gold of documents) {
    const document = toDocument({ text: gold.text });
    const sentences = tokenize(document, splitSentences(document, splitParagraphs(document)));
    countSpans(
      gold.sentences.flat(),
      sentences.flatMap(({ words }) => words),
      "words",
      counts,
    );
    countSpans(
      gold.sentences.map(hullOf),
      sentences.map(({ words }) => hullOf(words)),
      "sentences",
      counts,
    );
  }
  return { tokens: f1(counts, "words"), sentences: f1(counts, "sentences") };
}

/** Words, sentences and trees of documents given as raw text. */
export async function measureRawText(
  parser: Parser,
  documents: readonly GoldDocument[],
): Promise<Record<string, number>> {
  const counts: Counts = {};
  for (const gold of documents) {
    const { sentences } = await analyze(toDocument({ text: gold.text }), parser);
    const arcs = new Map(gold.sentences.flatMap((words) => words.map((word) => [place(word), arcOf(word, words)])));
    add(counts, "gold arcs", arcs.size);
    for (const { tokens } of sentences) {
      add(counts, "found arcs", tokens.length);
      for (const token of tokens) add(counts, "right arcs", arcs.get(place(token)) === arcOf(token, tokens));
    }
  }
  return { ...measureSegmentation(documents), "raw.las": f1(counts, "arcs") };
}

function countSpans(gold: readonly Span[], found: readonly Span[], what: string, counts: Counts): void {
  const places = new Set(gold.map(place));
  add(counts, `gold ${what}`, gold.length);
  add(counts, `found ${what}`, found.length);
  add(counts, `right ${what}`, found.filter((span) => places.has(place(span))).length);
}

/** From the first word of a sentence to the last. */
function hullOf(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

interface Node extends Span {
  readonly head: number;
  readonly deprel: string;
}

function place({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** A word's relation and the place of its head: equal where a tree is right, however its words are numbered. */
function arcOf(word: Node, words: readonly Node[]): string {
  const head = words[word.head];
  return `${word.deprel} ${head === undefined ? "root" : place(head)}`;
}

function featsText({ feats }: Token): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return names.length === 0 ? "_" : names.map((name) => `${name}=${feats[name]}`).join("|");
}

/** F1 of what was counted as gold, found and right. */
function f1(counts: Counts, what: string): number {
  const all = (counts[`gold ${what}`] ?? 0) + (counts[`found ${what}`] ?? 0);
  return percent(2 * (counts[`right ${what}`] ?? 0), all);
}

function add(counts: Counts, key: string, count: boolean | number): void {
  counts[key] = (counts[key] ?? 0) + Number(count);
}

function percent(part: number | undefined, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * (part ?? 0)) / whole) / 100;
}
