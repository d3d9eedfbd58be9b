import { type Analysis, type Chain, isValue, type Mention, type Statement, type Tree, toTree } from "../model/index.ts";

/** What a document's graph is built from. */
export interface GraphInput {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly statements: readonly Statement<Mention>[];
}

/** One mention of a thing, and why it was taken to be that thing. */
export interface Occurrence {
  readonly mention: Mention;
  readonly reason: string;
}

/** Everything a document mentions of one thing, in text order. */
export type Referent = readonly Occurrence[];

/** The input with its trees and its referents at hand. */
export interface Source {
  readonly analysis: Analysis;
  readonly trees: readonly Tree[];
  readonly referents: readonly Referent[];
  /** The referent of a mention. */
  readonly referentOf: (mention: Mention) => Referent | undefined;
}

/** Makes a function of referents compute its answer for each only once, as labels ask for those of other referents. */
export function oncePerReferent<T>(
  compute: (source: Source, referent: Referent) => T,
): (source: Source, referent: Referent) => T {
  const answers = new WeakMap<Referent, { readonly answer: T }>();
  return (source, referent) => {
    const known = answers.get(referent) ?? { answer: compute(source, referent) };
    answers.set(referent, known);
    return known.answer;
  };
}

/** The reason of a mention that no rule joined to another. */
const FIRST = "first-mention";

function keyOf(mention: Mention): string {
  return mention.kind === "clause"
    ? `${mention.sentence}:${mention.start}-${mention.end}`
    : `${mention.sentence}:${mention.head}`;
}

function nodesOf({ subject, object, qualifiers, attribution }: Statement<Mention>): Mention[] {
  const ends = [subject, object, ...qualifiers.map(({ value }) => value), ...attribution.map(({ source }) => source)];
  return ends.flatMap((end) => (end && !isValue(end) ? end : []));
}

/** Groups a document's mentions by what they mean; what only statements mention stands alone. */
export function sourceOf({ analysis, mentions, chains, statements }: GraphInput): Source {
  const referents: Referent[] = chains.map((chain) =>
    chain.mentions.map((index, at) => ({
      mention: mentions[index] as Mention,
      reason: chain.reasons[at - 1] ?? FIRST,
    })),
  );
  const byMention = new Map(
    referents.flatMap((referent) => referent.map(({ mention }) => [keyOf(mention), referent] as const)),
  );
  for (const mention of statements.flatMap(nodesOf)) {
    if (byMention.has(keyOf(mention))) continue;
    const alone: Referent = [{ mention, reason: FIRST }];
    byMention.set(keyOf(mention), alone);
    referents.push(alone);
  }
  return {
    analysis,
    trees: analysis.sentences.map(toTree),
    referents,
    referentOf: (mention) => byMention.get(keyOf(mention)),
  };
}
