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
  /** The referent of the mention that a word heads. */
  readonly referentAt: (sentence: number, head: number) => Referent | undefined;
  /** The referents that one stands for together, as "they" of two people; none for one that stands for itself. */
  readonly partsOf: (referent: Referent) => readonly Referent[];
}

/** The reason of a mention that no rule joined to another. */
const FIRST = "first-mention";

/** What tells mentions apart: numbers for nearly all of them, as they are looked up quickly. */
function keyOf({ kind, sentence, head, start, end }: Mention): number | string {
  return kind === "clause" ? `${start}-${end}` : wordKey(sentence, head);
}

function wordKey(sentence: number, head: number): number {
  return sentence * MOST_WORDS + head;
}

/** More than any sentence has words. */
const MOST_WORDS = 2 ** 20;

/** The mentions at the ends of a statement. */
export function nodesOf({ subject, object, qualifiers, attribution }: Statement<Mention>): Mention[] {
  const nodes = [subject];
  if (object && !isValue(object)) nodes.push(object);
  for (const { value } of qualifiers) if (!isValue(value)) nodes.push(value);
  for (const { source } of attribution) nodes.push(source);
  return nodes;
}

/** Groups a document's mentions by what they mean; what only statements mention stands alone. */
export function sourceOf({ analysis, mentions, chains, statements }: GraphInput): Source {
  const whole = chains.map((chain) => occurrencesOf(chain, mentions));
  const { referents, partsOf } = dealOut(chains, whole);
  const byMention = new Map<number | string, Referent>();
  for (const referent of referents) for (const { mention } of referent) byMention.set(keyOf(mention), referent);
  // A mention that stands for several is of their group, though each of them has it too.
  for (const group of partsOf.keys()) for (const { mention } of group) byMention.set(keyOf(mention), group);
  for (const mention of statements.flatMap(nodesOf)) {
    const key = keyOf(mention);
    if (byMention.has(key)) continue;
    const alone: Referent = [{ mention, reason: FIRST }];
    byMention.set(key, alone);
    referents.push(alone);
  }
  return {
    analysis,
    trees: analysis.sentences.map(toTree),
    referents,
    referentOf: (mention) => byMention.get(keyOf(mention)),
    referentAt: (sentence, head) => byMention.get(wordKey(sentence, head)),
    partsOf: (referent) => partsOf.get(referent) ?? [],
  };
}

function occurrencesOf({ mentions, reasons, split }: Chain, all: readonly Mention[]): Referent {
  return mentions.map((index, at) => ({
    mention: all[index] as Mention,
    reason: (at === 0 ? split?.reason : reasons[at - 1]) ?? FIRST,
  }));
}

/** Gives the mentions of what stands for several things to each of these. */
function dealOut(
  chains: readonly Chain[],
  whole: readonly Referent[],
): { referents: Referent[]; partsOf: ReadonlyMap<Referent, readonly Referent[]> } {
  // Few documents have such mentions.
  if (chains.every(({ split }) => split === undefined))
    return { referents: whole.map(inTextOrder), partsOf: new Map() };
  const chainOf = new Map(chains.flatMap((chain, at) => chain.mentions.map((index) => [index, at] as const)));
  const partsAt = chains.map(({ split }) => split?.parts.flatMap((index) => chainOf.get(index) ?? []) ?? []);
  const dealt = new Map<number, Referent>();
  for (const [at, parts] of partsAt.entries())
    for (const part of parts) dealt.set(part, [...(dealt.get(part) ?? whole[part] ?? []), ...(whole[at] as Referent)]);
  const full = whole.map((referent, at) => inTextOrder(dealt.get(at) ?? referent));
  const partsOf = new Map<Referent, readonly Referent[]>();
  for (const [at, parts] of partsAt.entries())
    if (parts.length > 0)
      partsOf.set(
        full[at] as Referent,
        parts.map((part) => full[part] as Referent),
      );
  return { referents: full.filter((referent) => !partsOf.has(referent)), partsOf };
}

function inTextOrder(referent: Referent): Referent {
  return [...referent].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}
