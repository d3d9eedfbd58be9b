/** What of the ranker's network does not depend on a document: computed once, or once for each set of features. */
import { type CoreferenceRanker, oncePer } from "../../model/index.ts";
import { FeatureList } from "./feature-list.ts";
import { DISTANCE_SHARE, distanceFeatures, gapFeatures, MAX_DISTANCE, MAX_GAP, nearerFeatures } from "./features.ts";
import { addRow } from "./matrix.ts";

/** A model's ranker as the loops take it; a row is what is added to the hidden layer. */
export interface Tables {
  readonly weights: (name: string) => Float64Array;
  /** What the type, the kind and the pronoun of a mention add to its vector. */
  readonly typeRows: readonly Float64Array[];
  readonly kindRows: readonly Float64Array[];
  readonly pronounRows: readonly Float64Array[];
  /** The row of a distance in sentences, one in mentions and a number of nearer candidates that agree. */
  readonly ofPlaces: (distance: number, gap: number, nearer: number) => Float64Array;
  /** Rows of the features of one mention and of a pair; those that the ranker was not trained with are left out. */
  readonly ofMention: (features: FeatureList) => Float64Array;
  readonly ofPair: (features: FeatureList) => Float64Array;
}

/** Most sets of features whose rows are remembered; a long text has some hundreds. */
const MOST_SETS = 4096;

/** The tables of a ranker. */
export const tablesOf: (ranker: CoreferenceRanker) => Tables = oncePer((ranker) => {
  const matrices = new Map([...ranker.weights].map(([name, matrix]) => [name, Float64Array.from(matrix)]));
  const weights = (name: string): Float64Array => {
    const matrix = matrices.get(name);
    if (!matrix) throw new RangeError(`Bug: the coreference ranker has no weights "${name}"`);
    return matrix;
  };
  const rowOf = (features: FeatureList): Float64Array => rowOfFeatures(ranker, weights("F"), features);
  const share = weights("F").subarray(DISTANCE_SHARE * ranker.hidden, (DISTANCE_SHARE + 1) * ranker.hidden);
  const places = placeRows(rowOf, share);
  return {
    weights,
    typeRows: rowsOf(weights("type_table"), ranker.size),
    kindRows: rowsOf(weights("kind_table"), ranker.size),
    pronounRows: rowsOf(weights("pronoun_table"), ranker.size),
    ofPlaces: (distance, gap, nearer) => places[placeOf(distance, gap, nearer)] as Float64Array,
    ofMention: remembered(rowOf),
    ofPair: remembered(rowOf),
  };
});

function rowsOf(matrix: Float64Array, width: number): Float64Array[] {
  return Array.from({ length: matrix.length / width }, (_, row) => matrix.subarray(row * width, (row + 1) * width));
}

function rowOfFeatures(
  ranker: CoreferenceRanker,
  byFeature: Float64Array,
  { numbers, count }: FeatureList,
): Float64Array {
  const row = new Float64Array(ranker.hidden);
  for (let at = 0; at < count; at++) {
    const feature = numbers[at] as number;
    if (feature < ranker.features) addRow(row, 0, byFeature, feature, ranker.hidden);
  }
  return row;
}

/** How many numbers of mentions are told apart, 0 included. */
const GAPS = MAX_GAP + 1;

function placeOf(distance: number, gap: number, nearer: number): number {
  return (Math.min(distance, MAX_DISTANCE) * GAPS + Math.min(gap, MAX_GAP)) * GAPS + Math.min(nearer, MAX_GAP);
}

/** A row for each distance in sentences and, within it, in mentions and nearer candidates; `share` is that of the longest distance. */
function placeRows(rowOf: Tables["ofPair"], share: Float64Array): Float64Array[] {
  const rows: Float64Array[] = [];
  const nearers = Array.from({ length: GAPS }, (_, nearer) => rowOf(FeatureList.of(nearerFeatures(nearer))));
  for (let distance = 0; distance <= MAX_DISTANCE; distance++) {
    for (let gap = 0; gap < GAPS; gap++) {
      const row = rowOf(FeatureList.of([...distanceFeatures(distance), ...(gap > 0 ? gapFeatures(gap) : [])]));
      for (const byNearer of nearers)
        rows.push(
          row.map(
            (value, unit) => value + ((share[unit] as number) * distance) / MAX_DISTANCE + (byNearer[unit] as number),
          ),
        );
    }
  }
  return rows;
}

/** Features whose bits make one number: with more it would be no small integer, and those are found soonest. */
const BITS = 30;

/** Remembers the rows of sets of features, by two numbers that have a bit for each feature seen so far. */
function remembered(rowOf: Tables["ofPair"]): Tables["ofPair"] {
  const places: number[] = [];
  let seen = 0;
  const rows = new Map<number, Map<number, Float64Array>>();
  let count = 0;
  return (features) => {
    let [low, high] = [0, 0];
    for (let at = 0; at < features.count; at++) {
      const feature = features.numbers[at] as number;
      const place = places[feature] ?? seen++;
      // Two numbers have no bits for more features than are met in one ranker.
      if (place >= 2 * BITS) return rowOf(features);
      places[feature] = place;
      if (place < BITS) low |= 1 << place;
      else high |= 1 << (place - BITS);
    }
    const known = rows.get(high)?.get(low);
    if (known) return known;
    if (count++ >= MOST_SETS) {
      rows.clear();
      count = 1;
    }
    const row = rowOf(features);
    rows.set(high, (rows.get(high) ?? new Map<number, Float64Array>()).set(low, row));
    return row;
  };
}
