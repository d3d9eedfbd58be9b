/**
 * Weighs what tells the type of a mention: the network where it stands, the network at the document's other mentions with the
 * same head, and what its noun mostly means.
 *
 * In:  candidates with the network's chances, such as "the storm" as a place in one sentence and as an event in two others.
 * Out: the same candidates with the chances and the type that all evidence together gives: an event three times.
 *
 * A log-linear combination: the logarithms of the chances that the sources give are added up, each with a weight.
 */
import {
  ENTITY_TYPES,
  type EntityType,
  type MentionCandidate,
  type ParsedSentence,
  type Token,
} from "../model/index.ts";
import { headOf, softmax } from "./candidates.ts";
import { NOUN_TYPES } from "./noun-types.data.ts";

/** What the two further sources count beside the network's own 1; chosen on the dev documents, where both are flat around it. */
const ALIKE = 0.5;
const NOUN = 0.4;

/** Added to chances, so that one source alone cannot rule a type out. */
const LEAST = 0.001;
const LEAST_SHARE = 0.02;

/** The shares of a noun's types in the order of `ENTITY_TYPES`, and the logarithms of the chances that they give. */
interface NounTypes {
  readonly shares: readonly number[];
  readonly logarithms: readonly number[];
}

/** What the treebank says of nouns, by their lemmas. */
const NOUNS: ReadonlyMap<string, NounTypes> = new Map(
  Object.entries(NOUN_TYPES).flatMap(([written, lemmas]) => {
    const shares = readShares(written);
    const types: NounTypes = { shares, logarithms: logarithms(shares, LEAST_SHARE) };
    return lemmas.split(" ").map((lemma): [string, NounTypes] => [lemma, types]);
  }),
);

/** The share of a noun's mentions that have one of the types; nothing for a noun that the treebank hardly has. */
export function nounShare(lemma: string, ...types: readonly EntityType[]): number | undefined {
  const shares = NOUNS.get(lemma)?.shares;
  return shares && types.reduce((sum, type) => sum + (shares[ENTITY_TYPES.indexOf(type)] ?? 0), 0);
}

/** Reads `abstract 4 event 6`. */
function readShares(shares: string): number[] {
  const words = shares.split(" ");
  return ENTITY_TYPES.map((type) => (words.includes(type) ? Number(words[words.indexOf(type) + 1]) / 10 : 0));
}

function logarithms(chances: readonly number[], least: number): number[] {
  return chances.map((chance) => Math.log(chance + least));
}

/** Whether a noun, by its lemma, is nearly always somebody who acts. */
export function isActor(lemma: string): boolean {
  return (nounShare(lemma, "person", "organization") ?? 0) > 0.75;
}

/** A candidate that knows its chances. */
export type WeighedCandidate = MentionCandidate & Required<Pick<MentionCandidate, "chances">>;

/** What all mentions with one head say together, and how many they are. */
interface Sum {
  readonly count: number;
  readonly sum: readonly number[];
}

/** Gives candidates of one document the types that are likeliest by all evidence; `sentences` are in order. */
export function weighTypes(
  candidates: readonly WeighedCandidate[],
  sentences: readonly ParsedSentence[],
): WeighedCandidate[] {
  const trees = sentences.map(({ tokens }) => tokens.map(({ head }) => head));
  const heads = candidates.map(({ sentence, first, last }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return nounAt(tokens, headOf(trees[sentence] ?? [], first, last).head);
  });
  const own = candidates.map(({ chances }) => logarithms(chances, LEAST));
  const sums = new Map<string, Sum>();
  for (const [index, head] of heads.entries()) {
    const key = keyOf(head);
    if (key === undefined) continue;
    const { count, sum } = sums.get(key) ?? { count: 0, sum: [] };
    sums.set(key, { count: count + 1, sum: (own[index] as number[]).map((value, type) => value + (sum[type] ?? 0)) });
  }
  return candidates.map((candidate, index) => {
    const head = heads[index];
    const { type, chances } = decide(pointsOf(own[index] as number[], sums.get(keyOf(head) ?? ""), head));
    return { ...candidate, type, chances };
  });
}

/** The points of each type: by the logarithms of its own chances, by those of the mentions with its head, and by its noun. */
function pointsOf(own: readonly number[], alike: Sum | undefined, head: Token | undefined): number[] {
  const noun = head?.upos === "NOUN" ? typesOfNoun(head.lemma.toLowerCase()) : undefined;
  const points: number[] = [];
  for (let type = 0; type < own.length; type++) {
    const value = own[type] as number;
    const others = alike && alike.count > 1 ? ((alike.sum[type] as number) - value) / (alike.count - 1) : 0;
    points.push(value + ALIKE * others + NOUN * (noun?.[type] ?? 0));
  }
  return points;
}

/** What a state of something is. */
const CONDITION = logarithms(readShares("abstract 5 event 5"), LEAST_SHARE);

function typesOfNoun(lemma: string): readonly number[] | undefined {
  return lemma.startsWith("state of ") ? CONDITION : NOUNS.get(lemma)?.logarithms;
}

/** A word, as what it is with the noun behind its "of": a "state of emergency" is none of the federal states. */
function nounAt(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  const [of, noun] = [tokens[at + 1], tokens[at + 2]];
  const isCondition = token?.lemma === "state" && of?.form === "of" && noun?.upos === "NOUN" && noun.head === at;
  return token && isCondition ? { ...token, lemma: `state of ${noun.lemma}` } : token;
}

/** What the heads of mentions of one kind of thing share; nothing for pronouns, which take up many things. */
function keyOf(head: Token | undefined): string | undefined {
  const isNoun = head?.upos === "NOUN" || head?.upos === "PROPN";
  return isNoun ? `${head.upos} ${head.lemma.toLowerCase()}` : undefined;
}

/** The type with most points, and the chances that they stand for. */
function decide(points: readonly number[]): { readonly type: EntityType; readonly chances: readonly number[] } {
  return { type: ENTITY_TYPES[points.indexOf(Math.max(...points))] as EntityType, chances: softmax(points) };
}
