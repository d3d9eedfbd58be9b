/** The ranker's network: what depends on one mention is computed once, before any pair. */
import type { CoreferenceRanker, TokenSignals } from "../../model/index.ts";
import { FeatureList } from "./feature-list.ts";
import { earlierFeatures, laterFeatures, type Placed, pairFeatures } from "./features.ts";
import { addRow, dot, dotRelu, multiply, type Rectified, rectified, rectify, sumOf } from "./matrix.ts";
import { type Tables, tablesOf } from "./tables.ts";

/** Scores pairs of a document's mentions. */
export class PairScorer {
  readonly #mentions: readonly Placed[];
  readonly #hidden: number;
  readonly #rank: number;
  readonly #tables: Tables;
  readonly #output: Float64Array;
  readonly #bias: number;
  readonly #projections: Projections;
  readonly #features = new FeatureList();

  constructor(ranker: CoreferenceRanker, signals: readonly TokenSignals[], mentions: readonly Placed[]) {
    this.#mentions = mentions;
    this.#hidden = ranker.hidden;
    this.#rank = ranker.rank;
    this.#tables = tablesOf(ranker);
    this.#output = this.#tables.weights("v");
    this.#bias = this.#tables.weights("v0")[0] as number;
    this.#projections = new Projections(ranker, signals, mentions);
  }

  /** How much likelier mention `i` takes up the earlier mention `j` than nothing; `nearer` counts the candidates after `j` that agree with `i`. */
  margin(i: number, j: number, nearer: number): number {
    const [one, other] = [this.#mentions[i] as Placed, this.#mentions[j] as Placed];
    const projections = this.#projections;
    projections.prepareLater(i);
    projections.prepareEarlier(j);
    const { query, key, later, earlier, fresh } = projections;
    const [hidden, rank] = [this.#hidden, this.#rank];
    pairFeatures(one, other, this.#features);
    const byPlaces = this.#tables.ofPlaces(one.traits.sentence - other.traits.sentence, i - j, nearer);
    const byFeatures = this.#tables.ofPair(this.#features);
    const byMentions = dot(query, i * rank, key, j * rank, rank) + this.#bias - (fresh[i] as number);
    return byMentions + hiddenLayer(this.#output, later, i * hidden, earlier, j * hidden, byPlaces, byFeatures);
  }
}

/** Output of the hidden layer of a pair. */
function hiddenLayer(
  output: Float64Array,
  later: Float64Array,
  iRow: number,
  earlier: Float64Array,
  jRow: number,
  byPlaces: Float64Array,
  byFeatures: Float64Array,
): number {
  let score = 0;
  for (let unit = 0; unit < output.length; unit++) {
    const ofMentions = (later[iRow + unit] as number) + (earlier[jRow + unit] as number);
    const sum = ofMentions + (byPlaces[unit] as number) + (byFeatures[unit] as number);
    // The double of what is above 0, halved. `Math.max` branches, and whether a unit is above 0 cannot be foretold.
    score += (output[unit] as number) * ((sum + Math.abs(sum)) * 0.5);
  }
  return score;
}

/** What the network computes of each mention, row by row: when it is first asked for, since rules settle many before that. */
class Projections {
  readonly query: Float64Array;
  readonly key: Float64Array;
  /** Hidden layer of a pair: the later mention's part and the earlier one's. */
  readonly later: Float64Array;
  readonly earlier: Float64Array;
  /** Score of beginning a new chain. */
  readonly fresh: Float64Array;
  readonly #ranker: CoreferenceRanker;
  readonly #signals: readonly TokenSignals[];
  readonly #mentions: readonly Placed[];
  readonly #hasLater: Uint8Array;
  readonly #hasEarlier: Uint8Array;
  readonly #vector: Rectified;
  readonly #sum: Float64Array;
  readonly #inner: Float64Array;

  constructor(ranker: CoreferenceRanker, signals: readonly TokenSignals[], mentions: readonly Placed[]) {
    const { hidden, rank, size } = ranker;
    const rows = (width: number) => new Float64Array(mentions.length * width);
    [this.query, this.key, this.later, this.earlier, this.fresh] = [
      rows(rank),
      rows(rank),
      rows(hidden),
      rows(hidden),
      rows(1),
    ];
    this.#ranker = ranker;
    this.#signals = signals;
    this.#mentions = mentions;
    this.#hasLater = new Uint8Array(mentions.length);
    this.#hasEarlier = new Uint8Array(mentions.length);
    this.#vector = rectified(size);
    this.#sum = new Float64Array(size);
    this.#inner = new Float64Array(tablesOf(ranker).weights("n1").length);
  }

  /** Fills in what mention `i` needs to take up another one. */
  prepareLater(i: number): void {
    if (this.#hasLater[i]) return;
    this.#hasLater[i] = 1;
    const { hidden, rank, threshold } = this.#ranker;
    const [tables, vector] = [tablesOf(this.#ranker), this.#represented(i)];
    multiply(tables.weights("Wq"), vector, this.query, i * rank);
    multiply(tables.weights("Wa"), vector, this.later, i * hidden);
    addRow(this.later, i * hidden, tables.weights("ba"), 0, hidden);
    addRow(this.later, i * hidden, tables.ofMention(laterFeatures(this.#mentions[i] as Placed)), 0, hidden);
    this.fresh[i] = beginning(tables, vector, this.#inner) + threshold;
    // What takes up another is mostly asked to be taken up, too, and its vector is at hand.
    if (!this.#hasEarlier[i]) this.#fillEarlier(i, vector);
  }

  /** Fills in what mention `j` needs to be taken up. */
  prepareEarlier(j: number): void {
    if (!this.#hasEarlier[j]) this.#fillEarlier(j, this.#represented(j));
  }

  #fillEarlier(j: number, vector: Rectified): void {
    this.#hasEarlier[j] = 1;
    const { hidden, rank } = this.#ranker;
    const tables = tablesOf(this.#ranker);
    multiply(tables.weights("Wk"), vector, this.key, j * rank);
    multiply(tables.weights("Wb"), vector, this.earlier, j * hidden);
    addRow(this.earlier, j * hidden, tables.ofMention(earlierFeatures(this.#mentions[j] as Placed)), 0, hidden);
  }

  /** The vector of a mention: its head, first and last word, and what is known of it. */
  #represented(index: number): Rectified {
    const { traits } = this.#mentions[index] as Placed;
    const { coreference } = this.#signals[traits.sentence] as TokenSignals;
    const { types, size } = this.#ranker;
    const { typeRows, kindRows, pronounRows } = tablesOf(this.#ranker);
    const [head, first, last] = [3 * traits.root, 3 * traits.first + 1, 3 * traits.last + 2];
    const ofType = typeRows[types.indexOf(traits.type) + 1] as Float64Array;
    const [ofKind, ofPronoun] = [kindRows[traits.kind] as Float64Array, pronounRows[traits.pronoun] as Float64Array];
    sumOf(coreference, head * size, first * size, last * size, this.#sum);
    rectify(this.#sum, ofType, ofKind, ofPronoun, this.#vector);
    return this.#vector;
  }
}

/** Score of beginning a new chain with the mention that a vector stands for, but for the threshold; `inner` is room for a hidden layer. */
function beginning({ weights }: Tables, vector: Rectified, inner: Float64Array): number {
  multiply(weights("N1"), vector, inner, 0);
  addRow(inner, 0, weights("n1"), 0, inner.length);
  return dotRelu(weights("n2"), inner) + (weights("n0")[0] as number);
}
