/**
 * Measures coreference on the dev documents of the GUM treebank, from raw text and with the mentions given.
 *
 * In:  the parser. The treebank lies beside the checkout (`../shared/data`).
 * Out: F1 of mentions, with and without their types; share of the names found that have the right type; MUC, B³, CEAF-e and
 *      their mean (the CoNLL score) without singletons; the same mean with the treebank's own words and mentions. In percent.
 *
 * The answer is what `factline annotate` marks: GUM's conventions where they are not the graph's, such as years inside dates.
 */
import {
  type Analysis,
  analyze,
  findMentions,
  inTreebankScheme,
  type Mention,
  mentionsAt,
  type Parser,
  resolveCoreference,
  splitParagraphs,
  toDocument,
  withChainTypes,
} from "@factline/core";
import { type Cluster, type Metric, scoresOf, type Tally, tallyOf } from "./coreference-score.ts";
import {
  type GoldDocument,
  type GoldMention,
  goldMentions,
  goldSentences,
  readOwnTreebank,
  readTreebank,
} from "./gold.ts";

const metrics: readonly Metric[] = ["muc", "b3", "ceafe"];

/** What a document's mentions and chains were taken to be; a mention is its place, `start-end`. */
interface Answer {
  readonly clusters: readonly Cluster[];
  /** The type of each mention by its place. */
  readonly types: ReadonlyMap<string, string>;
}

function placeOf(document: GoldDocument, { sentence, first, last }: GoldMention): string {
  const words = document.sentences[sentence] ?? [];
  return `${words[first]?.start}-${words[last]?.end}`;
}

/** The mentions and chains that a document's annotation has, singletons included. */
export function goldAnswer(document: GoldDocument): Answer {
  const clusters = new Map<string, string[]>();
  const types = new Map<string, string>();
  for (const mention of goldMentions(document)) {
    const place = placeOf(document, mention);
    clusters.set(mention.entity, [...(clusters.get(mention.entity) ?? []), place]);
    types.set(place, mention.type);
  }
  return { clusters: [...clusters.values()], types };
}

/** Places of the annotated mentions, those of time left out, that a proper noun heads. */
function goldNames(document: GoldDocument): Set<string> {
  const names = goldMentions(document).filter(({ sentence, first, last, type }) => {
    const inside = document.sentences[sentence]?.slice(first, last + 1) ?? [];
    const head = inside.find((word) => word.head < first || word.head > last);
    return type !== "time" && head?.upos === "PROPN";
  });
  return new Set(names.map((mention) => placeOf(document, mention)));
}

/** Mentions and chains as `factline annotate` marks them, in the treebank's scheme. */
export function annotated(analysis: Analysis, mentions: readonly Mention[]): ReturnType<typeof inTreebankScheme> {
  const found = resolveCoreference(analysis, mentions);
  return inTreebankScheme(analysis, withChainTypes(analysis, mentions, found), found);
}

/** Chains and typed mentions by their places. */
function answerOf(analysis: Analysis, mentions: readonly Mention[]): Answer {
  const marked = annotated(analysis, mentions);
  const place = (index: number): string => `${marked.mentions[index]?.start}-${marked.mentions[index]?.end}`;
  return {
    clusters: marked.chains.map((chain) => chain.mentions.map(place)),
    types: new Map(marked.mentions.map(({ type }, index) => [place(index), type])),
  };
}

/** The mentions and chains that Factline finds in a document's raw text, of such mentions as GUM annotates. */
async function answerFromText({ id, text }: GoldDocument, parser: Parser): Promise<Answer> {
  const analysis = await analyze(toDocument({ id, text }), parser);
  return answerOf(analysis, findMentions(analysis));
}

/** The chains that Factline makes of the annotated mentions. */
async function answerFromMentions(gold: GoldDocument, parser: Parser): Promise<Answer> {
  const document = toDocument({ id: gold.id, text: gold.text });
  const parse = await parser.parse(document, goldSentences(gold));
  const analysis = { document, paragraphs: splitParagraphs(document), ...parse };
  const mentions = mentionsAt(analysis, goldMentions(gold));
  // What is given is marked as it is, and nothing else.
  const candidates = mentions.map(({ sentence, first, last, type }) => ({ sentence, first, last, type, score: 1 }));
  const { clusters, types } = answerOf({ ...analysis, candidates }, mentions);
  const given = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  return { clusters: clusters.map((cluster) => cluster.filter((place) => given.has(place))), types };
}

/** Counts how many places, of those with a test, both answers have, and with which types. */
function mentionTally(gold: Answer, found: Answer, same: (place: string) => boolean): Tally {
  const hits = [...found.types.keys()].filter((place) => gold.types.has(place) && same(place)).length;
  return {
    recallHits: hits,
    recallTotal: gold.types.size,
    precisionHits: hits,
    precisionTotal: found.types.size,
  };
}

/** Chains of more than one mention, compared by each metric. */
function chainTally(gold: Answer, found: Answer): Record<Metric, Tally> {
  const isShared = (cluster: Cluster): boolean => cluster.length > 1;
  return tallyOf(gold.clusters.filter(isShared), found.clusters.filter(isShared));
}

/** F1 of each metric over all documents, and their mean. */
function chainScores(tallies: readonly Record<Metric, Tally>[]): Record<Metric | "conll", number> {
  const f1 = (metric: Metric): number => scoresOf(tallies.map((tally) => tally[metric])).f1;
  const [muc, b3, ceafe] = [f1("muc"), f1("b3"), f1("ceafe")];
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / metrics.length };
}

/** Scores mentions and chains over the dev documents of GUM, and the chains of given mentions over those of the project's own news. */
export async function measureCoreference(parser: Parser): Promise<Record<string, number>> {
  return {
    ...(await measureChains(parser, readTreebank("gum/dev"))),
    "coreference.own.given.mentions.conll": await measureGiven(parser, readOwnTreebank("dev")),
  };
}

async function measureGiven(parser: Parser, documents: readonly GoldDocument[]): Promise<number> {
  const tallies: Record<Metric, Tally>[] = [];
  for (const document of documents) {
    tallies.push(chainTally(goldAnswer(document), await answerFromMentions(document, parser)));
  }
  return chainScores(tallies).conll;
}

async function measureChains(parser: Parser, documents: readonly GoldDocument[]): Promise<Record<string, number>> {
  const mentions: Tally[] = [];
  const typed: Tally[] = [];
  const chains: Record<Metric, Tally>[] = [];
  let names = 0;
  let rightNames = 0;
  for (const document of documents) {
    const gold = goldAnswer(document);
    const found = await answerFromText(document, parser);
    const hasType = (place: string): boolean => gold.types.get(place) === found.types.get(place);
    mentions.push(mentionTally(gold, found, () => true));
    typed.push(mentionTally(gold, found, hasType));
    const foundNames = [...goldNames(document)].filter((place) => found.types.has(place));
    names += foundNames.length;
    rightNames += foundNames.filter(hasType).length;
    chains.push(chainTally(gold, found));
  }
  const scores = Object.entries(chainScores(chains)).map(([metric, f1]) => [`coreference.${metric}`, f1]);
  return {
    "coreference.mentions": scoresOf(mentions).f1,
    "coreference.mentions.typed": scoresOf(typed).f1,
    "coreference.names.right.type": (100 * rightNames) / names,
    ...Object.fromEntries(scores),
    "coreference.given.mentions.conll": await measureGiven(parser, documents),
  };
}
