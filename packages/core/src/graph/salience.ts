/**
 * How much a document is about what it mentions: the chance that a summary of it would name the thing.
 *
 * A logistic model of what the graph knows, trained on GUM's counts of who is named in five summaries (Lin and Zeldes
 * 2024, "GUMsley: Evaluating Entity Salience in Summarization for 12 English Genres"); training/salience.py has the same features.
 */
import type { EntityType, Mention } from "../model/index.ts";
import { SALIENCE_OF_TYPES, SALIENCE_WEIGHTS } from "./salience.data.ts";
import type { Referent, Source } from "./source.ts";

/** Sentences of the headline and lead, where an article says what it is about. */
const LEAD = 3;

/** What all referents of a document share. */
interface Totals {
  readonly sentences: number;
  readonly mentions: number;
  /** Mentions of the referent that has most. */
  readonly most: number;
}

/** The type that most mentions have, of equals the first. */
function commonType(referent: Referent): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { mention } of referent) counts.set(mention.type, (counts.get(mention.type) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

/** Share of a referent's mentions of which something holds. */
function shareOf(referent: Referent, holds: (mention: Mention) => boolean): number {
  return referent.filter(({ mention }) => holds(mention)).length / referent.length;
}

function isSubject({ trees }: Source, { sentence, head }: Mention): boolean {
  const tree = trees[sentence];
  return tree?.relations[head] === "nsubj";
}

/** The chance that a summary names a referent. */
function chanceOf(source: Source, referent: Referent, totals: Totals): number {
  const first = referent[0]?.mention.sentence ?? 0;
  const features = {
    bias: 1,
    mentions: Math.log(referent.length),
    share: Math.sqrt(referent.length / totals.mentions),
    most: referent.length / totals.most,
    first: 1 - first / totals.sentences,
    opening: Number(first < LEAD),
    subject: shareOf(referent, (mention) => isSubject(source, mention)),
    pronoun: shareOf(referent, ({ kind }) => kind === "pronoun"),
    name: Number(referent.some(({ mention }) => mention.kind === "name")),
  };
  let sum = SALIENCE_OF_TYPES[commonType(referent)];
  for (const [name, value] of Object.entries(features)) sum += SALIENCE_WEIGHTS[name as keyof typeof features] * value;
  return 1 / (1 + Math.exp(-sum));
}

/** How much a document is about each referent: from 0 to 1 for the most salient. */
export function salienceOf(source: Source): (referent: Referent) => number {
  const { referents, analysis } = source;
  const totals = {
    sentences: Math.max(1, analysis.sentences.length),
    mentions: referents.reduce((sum, { length }) => sum + length, 0),
    most: referents.reduce((most, { length }) => Math.max(most, length), 1),
  };
  const all = new Map(referents.map((referent) => [referent, chanceOf(source, referent, totals)]));
  const highest = [...all.values()].reduce((most, chance) => Math.max(most, chance), 0);
  return (referent) => Math.round(((all.get(referent) ?? 0) / highest) * 1000) / 1000;
}
