/**
 * Scores earlier mentions as what a mention takes up, by the small network that comes with the analysis model.
 *
 * In:  an `Analysis` with word vectors and ranker weights, and its mentions.
 * Out: for each mention its candidates with a margin: how much likelier the candidate is than that a new thing begins.
 *
 * training/INTERFACE.md defines the network; the idea is the mention ranking of Wiseman et al. 2015.
 */
import type { Analysis, CoreferenceRanker, Mention, TokenSignals } from "../../model/index.ts";
import { pairFeatures } from "./features.ts";
import { dot, dotRelu, multiply, relu, row } from "./matrix.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** An earlier mention that a mention may take up. */
export interface Ranked {
  readonly index: number;
  /** Above 0 where the network would join the two. */
  readonly margin: number;
}

interface Scored extends Traits {
  readonly query: Float32Array;
  readonly key: Float32Array;
  readonly later: Float32Array;
  readonly earlier: Float32Array;
  /** Score of beginning a new chain. */
  readonly fresh: number;
}

/** Prepares the ranker for a document; nothing where the model has none. */
export function createRanker(
  analysis: Analysis,
  mentions: readonly Mention[],
): ((index: number) => Ranked[]) | undefined {
  const { ranker, signals } = analysis;
  if (!ranker || !signals) return undefined;
  const scored = mentions.map((mention) => score(ranker, signals, traitsOf(analysis, mention)));
  const alike = indexAlike(scored);
  return (index) => {
    const mention = scored[index] as Scored;
    return candidatesOf(ranker, scored, alike, index).map((earlier) => ({
      index: earlier,
      margin: scorePair(ranker, mention, scored[earlier] as Scored, index - earlier) - mention.fresh,
    }));
  };
}

function weights({ weights: matrices }: CoreferenceRanker, name: string): Float32Array {
  const matrix = matrices.get(name);
  if (!matrix) throw new RangeError(`Bug: the coreference ranker has no weights "${name}"`);
  return matrix;
}

function score(ranker: CoreferenceRanker, signals: readonly TokenSignals[], traits: Traits): Scored {
  const { hidden, rank } = ranker;
  const of = (name: string) => weights(ranker, name);
  const vector = representation(ranker, signals[traits.sentence] as TokenSignals, traits);
  const later = multiply(of("Wa"), vector, hidden).map((value, at) => value + (of("ba")[at] as number));
  const inner = multiply(of("N1"), vector, of("n1").length).map((value, at) => value + (of("n1")[at] as number));
  return {
    ...traits,
    query: multiply(of("Wq"), vector, rank),
    key: multiply(of("Wk"), vector, rank),
    later,
    earlier: multiply(of("Wb"), vector, hidden),
    fresh: dot(of("n2"), relu(inner)) + (of("n0")[0] as number) + ranker.threshold,
  };
}

/** The vector of a mention: its head, first and last word, and what is known of it. */
function representation(ranker: CoreferenceRanker, { coreference }: TokenSignals, traits: Traits): Float32Array {
  const { size } = ranker;
  const part = (token: number, at: number) =>
    coreference.subarray((3 * token + at) * size, (3 * token + at + 1) * size);
  const summands = [
    part(traits.root, 0),
    part(traits.first, 1),
    part(traits.last, 2),
    row(weights(ranker, "type_table"), ranker.types.indexOf(traits.type) + 1, size),
    row(weights(ranker, "kind_table"), traits.kind, size),
    row(weights(ranker, "pronoun_table"), traits.pronoun, size),
  ];
  const sum = new Float32Array(size);
  for (let at = 0; at < size; at++)
    for (const vector of summands) sum[at] = (sum[at] as number) + (vector[at] as number);
  return relu(sum);
}

/** The hot loop of coreference: plain loops over one array, as closures cost more than the arithmetic. */
function scorePair(ranker: CoreferenceRanker, i: Scored, j: Scored, between: number): number {
  const { hidden } = ranker;
  const byFeature = weights(ranker, "F");
  const sum = new Float32Array(hidden);
  for (let at = 0; at < hidden; at++) sum[at] = (i.later[at] as number) + (j.earlier[at] as number);
  const features = pairFeatures(i, j, between);
  for (let feature = 0; feature < features.length; feature++) {
    const value = features[feature] as number;
    if (value === 0) continue;
    const row = feature * hidden;
    for (let at = 0; at < hidden; at++) sum[at] = (sum[at] as number) + value * (byFeature[row + at] as number);
  }
  const bias = weights(ranker, "v0")[0] as number;
  return dot(i.query, j.key) + dotRelu(weights(ranker, "v"), sum) + bias;
}

/** Mentions by their head and by their words. */
function indexAlike(scored: readonly Scored[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { head, string }] of scored.entries()) {
    for (const key of [`head ${head}`, `string ${string}`]) {
      const found = index.get(key);
      if (found) found.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

function candidatesOf(
  { recent, earlier }: CoreferenceRanker,
  scored: readonly Scored[],
  alike: ReadonlyMap<string, readonly number[]>,
  index: number,
): number[] {
  const mention = scored[index] as Scored;
  const nearest = Math.max(0, index - recent);
  const far = mention.kind === 1 ? [] : farCandidates(mention, alike, nearest).slice(-earlier);
  const near = Array.from({ length: index - nearest }, (_, offset) => nearest + offset);
  return [...far, ...near].filter((at) => {
    const other = scored[at] as Scored;
    return other.sentence !== mention.sentence || other.root !== mention.root;
  });
}

function farCandidates(
  { head, string }: Scored,
  alike: ReadonlyMap<string, readonly number[]>,
  before: number,
): number[] {
  const found = [`head ${head}`, `string ${string}`].flatMap((key) => alike.get(key) ?? []);
  return [...new Set(found)].filter((at) => at < before).sort((a, b) => a - b);
}
