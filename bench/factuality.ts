/**
 * Measures factuality on UDS (EWT dev): the lexical rules alone, the model's head alone, and both together.
 *
 * In:  the parser; UDS gives each annotated predicate a value from -1.2 (did not happen) to 1.2 (happened).
 * Out: Pearson's r of each on the predicates that head a clause, in documents of one half; what each class of polarity and
 *      modality is worth, and how the two are weighed, is fitted on the other half.
 *
 * UDS numbers the sentences of the official file, which is not given: a document stands where its verbs agree best with the
 * annotated predicates, and is left out where no place is clearly best (as training/factuality.py does).
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explainStatements, findClauses, findMentions, type Parser, splitParagraphs, toDocument } from "@factline/core";
import { halfOf } from "./facts.ts";
import { type GoldDocument, goldSentences, readTreebank } from "./gold.ts";

/** Values of one sentence's predicates by word, counted from 1. */
type Values = ReadonlyMap<number, number>;

interface UdsFile {
  readonly data: Readonly<
    Record<string, Readonly<Record<string, { factuality: { factual: { value: number; confidence: number } } }>>>
  >;
}

function readValues(split: string): Map<number, Values> {
  const path = fileURLToPath(new URL("../../shared/data/uds/factuality.json", import.meta.url));
  const { data } = JSON.parse(readFileSync(path, "utf8")) as UdsFile;
  const sentences = Object.entries(data).filter(([key]) => key.startsWith(`ewt-${split}-`));
  const numberAt = (key: string) => Number(key.slice(key.lastIndexOf("-") + 1));
  return new Map(
    sentences.map(([key, predicates]) => [
      numberAt(key),
      new Map(Object.entries(predicates).map(([name, { factuality }]) => [numberAt(name), factuality.factual.value])),
    ]),
  );
}

const CHECKED_SENTENCES = 25;
const CLEAR_MARGIN = 3;

/** How well a document's verbs agree with the annotated predicates when its first sentence has this number. */
function agreement({ sentences }: GoldDocument, values: ReadonlyMap<number, Values>, start: number): number {
  let score = 0;
  for (const [offset, words] of sentences.slice(0, CHECKED_SENTENCES).entries()) {
    const predicates = [...(values.get(start + offset)?.keys() ?? [])];
    const verbs = words.flatMap(({ upos }, index) => (upos === "VERB" ? index + 1 : []));
    const both = verbs.filter((verb) => predicates.includes(verb)).length;
    const tooLong = predicates.some((word) => word > words.length) ? 5 : 0;
    score += both - 0.7 * (verbs.length + predicates.length - 2 * both) - tooLong;
  }
  return score;
}

/** The number of a document's first sentence; none where no place is clearly best. */
function placeOf(document: GoldDocument, values: ReadonlyMap<number, Values>): number | undefined {
  const last = Math.max(...values.keys()) - document.sentences.length + 1;
  const scored = Array.from({ length: last }, (_, at) => ({ at: at + 1, score: agreement(document, values, at + 1) }));
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  return best && next && best.score - next.score >= CLEAR_MARGIN ? best.at : undefined;
}

/** One annotated predicate: what the rules make of it, what the head says, and what people said. */
interface Case {
  readonly fitted: boolean;
  readonly group: string;
  readonly head: number;
  readonly gold: number;
}

const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "participle", "relative", "existential"]);

async function casesOf(parser: Parser, gold: GoldDocument, values: ReadonlyMap<number, Values>): Promise<Case[]> {
  const start = placeOf(gold, values);
  if (start === undefined) return [];
  const document = toDocument({ id: gold.id, text: gold.text });
  const parse = await parser.parse(document, goldSentences(gold));
  const analysis = { document, paragraphs: splitParagraphs(document), ...parse };
  const clauses = findClauses(parse.sentences);
  const explained = explainStatements({ analysis, mentions: findMentions(analysis), chains: [], clauses });
  return explained.flatMap(({ clause, factuality, silence }): Case[] => {
    const { sentence, predicate, pattern } = clause;
    const value = values.get(start + sentence)?.get(predicate.head + 1);
    if (value === undefined || !VERBAL.has(pattern)) return [];
    const group = silence === "question" ? "question" : `${factuality.polarity} ${factuality.modality}`;
    const head = parse.signals?.[sentence]?.factuality[predicate.head] ?? 0;
    return [{ fitted: halfOf(gold.id) === "fitted", group, head, gold: value }];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** Pearson's r. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [mean(a), mean(b)];
  const covariance = mean(a.map((value, at) => (value - middleA) * ((b[at] ?? 0) - middleB)));
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return covariance / (spread(a, middleA) * spread(b, middleB));
}

function groupsOf(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const each of cases) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return groups;
}

/** What each class of the rules is worth: the mean of its predicates. */
function worthOf(cases: readonly Case[]): (group: string) => number {
  const groups = groupsOf(cases);
  const worth = new Map([...groups].map(([group, members]) => [group, mean(members.map(({ gold }) => gold))]));
  return (group) => worth.get(group) ?? 0;
}

/** The share of the rules, from 0 to 1, that correlates best when the head has the rest. */
function weightOf(cases: readonly Case[], worth: (group: string) => number): number {
  const gold = cases.map(({ gold: value }) => value);
  const shares = Array.from({ length: 21 }, (_, at) => at / 20);
  const scored = shares.map((share) => ({
    share,
    r: correlation(
      cases.map(({ group, head }) => share * worth(group) + (1 - share) * head),
      gold,
    ),
  }));
  return scored.sort((a, b) => b.r - a.r)[0]?.share ?? 0;
}

/** Of predicates that the rules take for facts, those of which the head says otherwise, and how often it is right. */
function doubts(cases: readonly Case[]): Record<string, number> {
  const facts = cases.filter(({ group }) => group === "affirmed asserted");
  const doubted = facts.filter(({ head }) => head < 0);
  const right = doubted.filter(({ gold }) => gold <= 0).length;
  return {
    "factuality.facts.right": facts.filter(({ gold }) => gold > 0).length / facts.length,
    "factuality.doubted": doubted.length / facts.length,
    "factuality.doubted.rightly": right / Math.max(doubted.length, 1),
  };
}

/** Scores polarity and modality against UDS. */
export async function measureFactuality(parser: Parser): Promise<Record<string, number>> {
  const values = readValues("dev");
  const cases: Case[] = [];
  for (const gold of readTreebank("ewt/dev")) cases.push(...(await casesOf(parser, gold, values)));
  const fitted = cases.filter((each) => each.fitted);
  const held = cases.filter((each) => !each.fitted);
  const worth = worthOf(fitted);
  const share = weightOf(fitted, worth);
  const gold = held.map(({ gold: value }) => value);
  const r = (score: (each: Case) => number) => correlation(held.map(score), gold);
  return {
    "factuality.predicates": held.length,
    "factuality.lexical.r": r(({ group }) => worth(group)),
    "factuality.head.r": r(({ head }) => head),
    "factuality.both.r": r(({ group, head }) => share * worth(group) + (1 - share) * head),
    "factuality.lexical.share": share,
    ...doubts(held),
  };
}
