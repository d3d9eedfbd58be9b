import { baseRelation, tokenAt } from "../model/index.ts";
import type { Referent, Source } from "./source.ts";

/** Sentences of the headline and lead, where an article says what it is about. */
const LEAD = 3;

const WEIGHTS = { mention: 1, name: 0.5, subject: 0.5, lead: 2 } as const;

function points(source: Source, referent: Referent): number {
  let sum = 0;
  for (const { mention } of referent) {
    const tree = source.trees[mention.sentence];
    if (!tree) continue;
    sum += WEIGHTS.mention;
    if (mention.kind === "name") sum += WEIGHTS.name;
    if (baseRelation(tokenAt(tree, mention.head).deprel) === "nsubj") sum += WEIGHTS.subject;
    if (mention.sentence < LEAD) sum += WEIGHTS.lead;
  }
  return sum;
}

/** How much a document is about each referent: from 0 to 1 for the most salient. */
export function salienceOf(source: Source): (referent: Referent) => number {
  const all = new Map(source.referents.map((referent) => [referent, points(source, referent)]));
  const most = Math.max(1, ...all.values());
  return (referent) => Math.round(((all.get(referent) ?? 0) / most) * 1000) / 1000;
}
