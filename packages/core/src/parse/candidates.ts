/**
 * Reads mention candidates off the scores of all spans of a sentence: at most one a head word, none crossing.
 *
 * A head word has a mention if the spans that it heads are mentions with more than even chance taken together, nouns, names and
 * pronouns from a lower one on; of these the likeliest is taken, with a bonus for one subtree. training/INTERFACE.md defines it.
 */
import { ENTITY_TYPES, type EntityType, type Token } from "../model/index.ts";

/** A span of words, both included, with its best type. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Logit of the type over that of "no mention". */
  readonly score: number;
  /** Chance of each type, given that it is a mention, in the order of `ENTITY_TYPES`. */
  readonly chances: readonly number[];
}

interface Likely extends Omit<Candidate, "chances"> {
  readonly chance: number;
  readonly weight: number;
}

/** Least chance with which a span counts, and the margin of its best type below which it cannot have it. */
const LEAST_CHANCE = 0.03;
const LEAST_MARGIN = -5.9;
const EVEN = 0.5;
const SUBTREE_BONUS = 2;

/**
 * The same for words that mostly head mentions: where the ends of a phrase are unsure, much of its chance lies with spans too
 * unlikely to be counted. On the dev documents two thirds of the nouns between 0.2 and 0.5 head a mention, and a tenth of the verbs.
 */
const EVEN_OF_NOMINAL = 0.3;
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** What decoding asks of a word: its head in the tree, -1 for the root, and its part of speech. */
export type TreeWord = Pick<Token, "head" | "upos">;

/**
 * Spans taken for mentions, in text order, the outer before the inner. `scores` holds for each first word a row of last words,
 * which may be longer than the sentence.
 */
export function decodeCandidates(
  scores: Float32Array,
  words: readonly TreeWord[],
  types: readonly EntityType[],
  columns: number = words.length,
): Candidate[] {
  const kept: Likely[] = [];
  const heads = words.map(({ head }) => head);
  const found = [...byHead(scores, heads, types, columns)].flatMap(([head, spans]) => {
    return likeliest(spans, NOMINAL.has(words[head]?.upos ?? "") ? EVEN_OF_NOMINAL : EVEN) ?? [];
  });
  for (const span of found.sort((a, b) => b.chance - a.chance || a.first - b.first || a.last - b.last)) {
    if (!kept.some((other) => cross(span, other))) kept.push(span);
  }
  kept.sort((a, b) => a.first - b.first || b.last - a.last);
  return kept.map(({ first, last, type, score }) => {
    const at = (first * columns + last) * (types.length + 1);
    return { first, last, type, score, chances: chancesOf(scores, at, types) };
  });
}

/** Softmax over the types alone. */
function chancesOf(scores: Float32Array, at: number, types: readonly EntityType[]): number[] {
  return softmax(
    ENTITY_TYPES.map((type) => {
      const index = types.indexOf(type);
      return index < 0 ? Number.NEGATIVE_INFINITY : (scores[at + 1 + index] as number);
    }),
  );
}

/** The chances that logits stand for. */
export function softmax(logits: readonly number[]): number[] {
  const odds: number[] = [];
  const most = Math.max(...logits);
  let sum = 0;
  for (const logit of logits) {
    const value = Math.exp(logit - most);
    odds.push(value);
    sum += value;
  }
  for (let index = 0; index < odds.length; index++) odds[index] = (odds[index] as number) / sum;
  return odds;
}

/** The best span of a head word, if the head has a mention at all. */
function likeliest(spans: readonly Likely[], even: number): Likely | undefined {
  const chance = spans.reduce((sum, span) => sum + span.chance, 0);
  if (chance <= even) return undefined;
  return spans.reduce((best, span) => (span.weight > best.weight ? span : best));
}

/** Spans that may be mentions, by the word that heads them. */
function byHead(
  scores: Float32Array,
  heads: readonly number[],
  types: readonly EntityType[],
  columns: number,
): ReadonlyMap<number, Likely[]> {
  const groups = new Map<number, Likely[]>();
  const size = heads.length;
  for (let first = 0; first < size; first++) {
    for (let last = first; last < size; last++) {
      const at = (first * columns + last) * (types.length + 1);
      if (!mayHaveType(scores, at, types.length)) continue;
      const best = bestClass(scores, at, types.length);
      const score = (scores[at + best] as number) - (scores[at] as number);
      const chance = chanceOf(scores, at, types.length);
      if (chance <= LEAST_CHANCE) continue;
      const { head, isSubtree } = headOf(heads, first, last);
      const weight = chance * (isSubtree ? SUBTREE_BONUS : 1);
      const span = { first, last, type: types[best - 1] as EntityType, score, chance, weight };
      const group = groups.get(head);
      if (group) group.push(span);
      else groups.set(head, [span]);
    }
  }
  return groups;
}

/** Whether the margin of some type is great enough: asked first, since hardly any span has one. */
function mayHaveType(scores: Float32Array, at: number, classes: number): boolean {
  const none = scores[at] as number;
  for (let k = 1; k <= classes; k++) if ((scores[at + k] as number) - none >= LEAST_MARGIN) return true;
  return false;
}

function bestClass(scores: Float32Array, at: number, classes: number): number {
  let best = 1;
  for (let k = 2; k <= classes; k++) if ((scores[at + k] as number) > (scores[at + best] as number)) best = k;
  return best;
}

/** Softmax's share of all types against "no mention". */
function chanceOf(scores: Float32Array, at: number, classes: number): number {
  const none = scores[at] as number;
  let odds = 0;
  for (let k = 1; k <= classes; k++) odds += Math.exp((scores[at + k] as number) - none);
  return odds / (1 + odds);
}

/** The first word of a span whose head lies outside it, and whether it is the only one. */
export function headOf(heads: readonly number[], first: number, last: number): { head: number; isSubtree: boolean } {
  let head = last;
  let outside = 0;
  for (let word = last; word >= first; word--) {
    const above = heads[word] as number;
    if (above >= first && above <= last) continue;
    head = word;
    outside++;
  }
  return { head, isSubtree: outside === 1 };
}

function cross(a: Likely, b: Likely): boolean {
  return (
    (a.first < b.first && b.first <= a.last && a.last < b.last) ||
    (b.first < a.first && a.first <= b.last && b.last < a.last)
  );
}
