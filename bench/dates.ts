/**
 * Measures the resolution of time expressions on the dates that GUM's news documents mark up (`<date when:::"2015-09-14">`):
 * how many are found, how many get a value, and how many of the values are right, on the annotated trees and on raw text.
 * Those that count from a time told before ("the next day") are read in the order of the text. FACTLINE_BENCH_LIST lists the rest.
 */
import {
  analyze,
  type Feats,
  findTimesInOrder,
  overlaps,
  type Parser,
  type Span,
  type TimeExpression,
  type Token,
  toDocument,
  type Upos,
} from "@factline/core";
import { type GoldDocument, type GoldWord, readTreebank } from "./gold.ts";

/** A marked date: from one day, month or year to another. */
interface GoldDate extends Span {
  readonly from: string;
  readonly to: string;
}

/** Finds the marked dates of a sentence that open and close within it. */
function goldDates(words: readonly GoldWord[]): GoldDate[] {
  const found: GoldDate[] = [];
  let open: Omit<GoldDate, "end"> | undefined;
  for (const { misc, start, end } of words) {
    const marks = /(?:^|\|)XML=([^|]*)/u.exec(misc)?.[1] ?? "";
    const attribute = (name: string) => new RegExp(`<date [^>]*${name}:::"([^"]+)"`, "u").exec(marks)?.[1];
    const when = attribute("when");
    const [from, to] = [when ?? attribute("from"), when ?? attribute("to")];
    if (from !== undefined && to !== undefined) open = { start, from, to };
    if (marks.includes("</date>") && open !== undefined) found.push({ ...open, end });
    if (marks.includes("</date>")) open = undefined;
  }
  return found;
}

function tokensOf(words: readonly GoldWord[]): Token[] {
  return words.map(({ misc: _, upos, feats, ...word }) => ({ ...word, upos: upos as Upos, feats: featsOf(feats) }));
}

function featsOf(text: string): Feats {
  return text === "_" ? {} : Object.fromEntries(text.split("|").map((pair) => pair.split("=") as [string, string]));
}

/** First and last day, so that `1980/1989` equals `1980-01-01/1989-12-31`; every month ends on its 31st. */
function daysOf(from = "", to = ""): string {
  const last = `${to.slice(0, 4)}${to.slice(4, 7) || "-12"}${to.slice(7, 10) || "-31"}`;
  return `${`${from}-01-01`.slice(0, 10)}/${last}`;
}

/** A range such as "from 2010 to 2012" is marked as two dates: each must be the end that it stands for. */
function isRight({ value }: TimeExpression, gold: GoldDate): boolean {
  const [from, to = from] = value.value.split("/");
  return [daysOf(from, to), daysOf(from, from), daysOf(to, to)].includes(daysOf(gold.from, gold.to));
}

function isResolved({ value }: TimeExpression): boolean {
  return value.value !== value.mention || value.datatype !== "xsd:string";
}

/** The outcome of one marked date. */
interface DateOutcome {
  readonly document: string;
  readonly words: string;
  readonly gold: string;
  readonly found?: string;
  readonly outcome: "right" | "wrong" | "unresolved" | "missed";
}

/** What became of each date that a document marks. */
function outcomesOf(document: GoldDocument, times: readonly TimeExpression[]): DateOutcome[] {
  return document.sentences.flatMap(goldDates).map((gold): DateOutcome => {
    const time = times.find(({ value }) => overlaps(value.span, gold));
    const said = {
      document: document.id,
      words: document.text.slice(gold.start, gold.end),
      gold: gold.from === gold.to ? gold.from : `${gold.from}/${gold.to}`,
    };
    if (time === undefined) return { ...said, outcome: "missed" };
    if (!isResolved(time)) return { ...said, outcome: "unresolved" };
    return { ...said, found: time.value.value, outcome: isRight(time, gold) ? "right" : "wrong" };
  });
}

function timesOnGoldTrees({ sentences, date }: GoldDocument): TimeExpression[] {
  return findTimesInOrder(sentences.map(tokensOf), date).flat();
}

async function timesInRawText({ text, date }: GoldDocument, parser: Parser): Promise<TimeExpression[]> {
  const { sentences } = await analyze(toDocument({ text, ...(date !== undefined && { date }) }), parser);
  return findTimesInOrder(
    sentences.map(({ tokens }) => tokens),
    date,
  ).flat();
}

function figuresOf(prefix: string, outcomes: readonly DateOutcome[]): Record<string, number> {
  const count = (...kinds: readonly DateOutcome["outcome"][]) =>
    outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
  const percent = (part: number, whole: number) => Math.round((10_000 * part) / whole) / 100;
  return {
    [`${prefix}.found`]: percent(outcomes.length - count("missed"), outcomes.length),
    [`${prefix}.resolved`]: percent(count("right", "wrong"), outcomes.length),
    [`${prefix}.right.of.resolved`]: percent(count("right"), count("right", "wrong")),
    [`${prefix}.right.of.all`]: percent(count("right"), outcomes.length),
  };
}

/** Measures all marked dates of the news documents, train and dev. */
export async function measureDates(parser: Parser): Promise<Record<string, number>> {
  const documents = ["gum/train", "gum/dev"].flatMap((split) => readTreebank(split, /_news_/u));
  const onGold = documents.flatMap((document) => outcomesOf(document, timesOnGoldTrees(document)));
  const onRaw: DateOutcome[] = [];
  for (const document of documents) onRaw.push(...outcomesOf(document, await timesInRawText(document, parser)));
  if (process.env.FACTLINE_BENCH_LIST) {
    for (const { outcome, document, words, gold, found } of onRaw) {
      if (outcome !== "right") console.log([outcome, document, words, gold, found ?? ""].join("\t"));
    }
  }
  return { dates: onGold.length, ...figuresOf("gold", onGold), ...figuresOf("raw", onRaw) };
}
