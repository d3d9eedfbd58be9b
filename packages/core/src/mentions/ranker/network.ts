/** The ranker's network: what depends on one mention or one distance is computed once, before any pair. */
import type { CoreferenceRanker, TokenSignals } from "../../model/index.ts";
import {
  DISTANCE_SHARE,
  distanceFeatures,
  earlierFeatures,
  gapFeatures,
  laterFeatures,
  MAX_DISTANCE,
  MAX_GAP,
  nearerFeatures,
  type Placed,
  pairFeatures,
} from "./features.ts";
import { addRow, dot, dotRelu, multiply, relu } from "./matrix.ts";
import type { Traits } from "./traits.ts";

/** What the network computes of each mention, row by row. */
interface Projections {
  readonly query: Float32Array;
  readonly key: Float32Array;
  /** Hidden layer of a pair: the later mention's part and the earlier one's. */
  readonly later: Float32Array;
  readonly earlier: Float32Array;
  /** Score of beginning a new chain. */
  readonly fresh: Float32Array;
}

function weights({ weights: matrices }: CoreferenceRanker, name: string): Float32Array {
  const matrix = matrices.get(name);
  if (!matrix) throw new RangeError(`Bug: the coreference ranker has no weights "${name}"`);
  return matrix;
}

/** Makes the function that says how much likelier mention `i` takes up the earlier mention `j` than nothing; `nearer` counts the candidates after `j` that agree with `i`. */
export function createMargin(
  ranker: CoreferenceRanker,
  signals: readonly TokenSignals[],
  mentions: readonly Placed[],
): (i: number, j: number, nearer: number) => number {
  // A ranker knows as many features as it was trained with.
  const { hidden, rank, features: known } = ranker;
  const [byFeature, output] = [weights(ranker, "F"), weights(ranker, "v")];
  const bias = weights(ranker, "v0")[0] as number;
  const { query, key, later, earlier, fresh } = project(ranker, signals, mentions);
  const [byDistance, byGap, byNearer] = [distanceRows(ranker), gapRows(ranker), nearerRows(ranker)];
  const sum = new Float32Array(hidden);
  const features: number[] = [];
  return (i, j, nearer) => {
    const [one, other] = [mentions[i] as Placed, mentions[j] as Placed];
    sum.fill(0);
    addRow(sum, 0, later, i, hidden);
    addRow(sum, 0, earlier, j, hidden);
    addRow(sum, 0, byDistance, Math.min(one.traits.sentence - other.traits.sentence, MAX_DISTANCE), hidden);
    addRow(sum, 0, byGap, Math.min(i - j, MAX_GAP), hidden);
    addRow(sum, 0, byNearer, Math.min(nearer, MAX_GAP), hidden);
    pairFeatures(one, other, features);
    for (const feature of features) if (feature < known) addRow(sum, 0, byFeature, feature, hidden);
    return dot(query, i * rank, key, j * rank, rank) + dotRelu(output, sum) + bias - (fresh[i] as number);
  };
}

function project(
  ranker: CoreferenceRanker,
  signals: readonly TokenSignals[],
  mentions: readonly Placed[],
): Projections {
  const { hidden, rank } = ranker;
  const of = (name: string) => weights(ranker, name);
  const rows = (width: number) => new Float32Array(mentions.length * width);
  const projections = {
    query: rows(rank),
    key: rows(rank),
    later: rows(hidden),
    earlier: rows(hidden),
    fresh: rows(1),
  };
  for (const [index, mention] of mentions.entries()) {
    const vector = representation(ranker, signals[mention.traits.sentence] as TokenSignals, mention.traits);
    multiply(of("Wq"), vector, projections.query, index * rank);
    multiply(of("Wk"), vector, projections.key, index * rank);
    multiply(of("Wa"), vector, projections.later, index * hidden);
    multiply(of("Wb"), vector, projections.earlier, index * hidden);
    addRow(projections.later, index * hidden, of("ba"), 0, hidden);
    addFeatures(ranker, projections.later, index, laterFeatures(mention));
    addFeatures(ranker, projections.earlier, index, earlierFeatures(mention));
    projections.fresh[index] = beginning(ranker, vector);
  }
  return projections;
}

/** Adds what each feature that the ranker knows adds to the hidden layer to one row. */
function addFeatures(ranker: CoreferenceRanker, rows: Float32Array, row: number, features: readonly number[]): void {
  const { hidden } = ranker;
  for (const feature of features)
    if (feature < ranker.features) addRow(rows, row * hidden, weights(ranker, "F"), feature, hidden);
}

/** Score of beginning a new chain with the mention that a vector stands for. */
function beginning(ranker: CoreferenceRanker, vector: Float32Array): number {
  const inner = Float32Array.from(weights(ranker, "n1"));
  const product = new Float32Array(inner.length);
  multiply(weights(ranker, "N1"), vector, product, 0);
  addRow(inner, 0, product, 0, inner.length);
  return dotRelu(weights(ranker, "n2"), inner) + (weights(ranker, "n0")[0] as number) + ranker.threshold;
}

/** The vector of a mention: its head, first and last word, and what is known of it. */
function representation(ranker: CoreferenceRanker, { coreference }: TokenSignals, traits: Traits): Float32Array {
  const { size, types } = ranker;
  const sum = new Float32Array(size);
  for (const [part, token] of [traits.root, traits.first, traits.last].entries())
    addRow(sum, 0, coreference, 3 * token + part, size);
  addRow(sum, 0, weights(ranker, "type_table"), types.indexOf(traits.type) + 1, size);
  addRow(sum, 0, weights(ranker, "kind_table"), traits.kind, size);
  addRow(sum, 0, weights(ranker, "pronoun_table"), traits.pronoun, size);
  relu(sum);
  return sum;
}

/** What each distance in sentences adds to the hidden layer. */
function distanceRows(ranker: CoreferenceRanker): Float32Array {
  const { hidden } = ranker;
  const byFeature = weights(ranker, "F");
  const share = byFeature.subarray(DISTANCE_SHARE * hidden, (DISTANCE_SHARE + 1) * hidden);
  const rows = new Float32Array((MAX_DISTANCE + 1) * hidden);
  for (let distance = 0; distance <= MAX_DISTANCE; distance++) {
    rows.set(
      share.map((value) => (value * distance) / MAX_DISTANCE),
      distance * hidden,
    );
    addFeatures(ranker, rows, distance, distanceFeatures(distance));
  }
  return rows;
}

/** What each distance in mentions adds to the hidden layer. */
function gapRows(ranker: CoreferenceRanker): Float32Array {
  const { hidden } = ranker;
  const rows = new Float32Array((MAX_GAP + 1) * hidden);
  for (let gap = 1; gap <= MAX_GAP; gap++) addFeatures(ranker, rows, gap, gapFeatures(gap));
  return rows;
}

/** What each number of nearer candidates that agree adds to the hidden layer. */
function nearerRows(ranker: CoreferenceRanker): Float32Array {
  const rows = new Float32Array((MAX_GAP + 1) * ranker.hidden);
  for (let nearer = 0; nearer <= MAX_GAP; nearer++) addFeatures(ranker, rows, nearer, nearerFeatures(nearer));
  return rows;
}
