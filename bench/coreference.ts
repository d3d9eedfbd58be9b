/**
 * Measures coreference on the dev documents of the GUM treebank, from raw text.
 *
 * In:  the parser. The treebank lies beside the checkout (`../shared/data`).
 * Out: F1 of mentions; MUC, B³, CEAF-e and their mean (the CoNLL score) without singletons, in percent.
 *
 * GUM annotates neither relative pronouns nor adjectives, so that the answer leaves them out before it is scored.
 */
import { analyze, findMentions, type Parser, resolveCoreference, toDocument } from "@factline/core";
import { type Cluster, type Metric, scoresOf, type Tally, tallyOf } from "./coreference-score.ts";
import { type GoldDocument, goldMentions, readTreebank } from "./gold.ts";

const metrics: readonly Metric[] = ["muc", "b3", "ceafe"];

/** The chains that a document's annotation has, singletons included; a mention is its place, `start-end`. */
export function goldClusters(document: GoldDocument): Cluster[] {
  const clusters = new Map<string, string[]>();
  for (const { sentence, first, last, entity } of goldMentions(document)) {
    const words = document.sentences[sentence] ?? [];
    const place = `${words[first]?.start}-${words[last]?.end}`;
    clusters.set(entity, [...(clusters.get(entity) ?? []), place]);
  }
  return [...clusters.values()];
}

/** The chains that Factline finds in a document's raw text, of such mentions as GUM annotates. */
export async function foundClusters({ id, text }: GoldDocument, parser: Parser): Promise<Cluster[]> {
  const analysis = await analyze(toDocument({ id, text }), parser);
  const mentions = findMentions(analysis);
  const annotated = mentions.map(({ sentence, head }) => {
    const token = analysis.sentences[sentence]?.tokens[head];
    return token !== undefined && token.upos !== "ADJ" && !token.xpos.startsWith("W");
  });
  const placeOf = (index: number): string => `${mentions[index]?.start}-${mentions[index]?.end}`;
  const chains = resolveCoreference(analysis, mentions);
  return chains.map((chain) => chain.mentions.filter((index) => annotated[index]).map(placeOf));
}

function mentionTally(gold: readonly Cluster[], found: readonly Cluster[]): Tally {
  const [key, response] = [new Set(gold.flat()), new Set(found.flat())];
  const hits = [...response].filter((place) => key.has(place)).length;
  return { recallHits: hits, recallTotal: key.size, precisionHits: hits, precisionTotal: response.size };
}

/** Scores mentions and chains over all dev documents. */
export async function measureCoreference(parser: Parser): Promise<Record<string, number>> {
  const tallies = new Map<Metric, Tally[]>(metrics.map((metric) => [metric, []]));
  const mentions: Tally[] = [];
  for (const document of readTreebank("gum/dev")) {
    const gold = goldClusters(document);
    const found = await foundClusters(document, parser);
    mentions.push(mentionTally(gold, found));
    const isShared = (cluster: Cluster): boolean => cluster.length > 1;
    const tally = tallyOf(gold.filter(isShared), found.filter(isShared));
    for (const metric of metrics) tallies.get(metric)?.push(tally[metric]);
  }
  const scores = metrics.map((metric) => [`coreference.${metric}`, scoresOf(tallies.get(metric) ?? []).f1] as const);
  const conll = scores.reduce((sum, [, f1]) => sum + f1, 0) / scores.length;
  return { "coreference.mentions": scoresOf(mentions).f1, ...Object.fromEntries(scores), "coreference.conll": conll };
}
