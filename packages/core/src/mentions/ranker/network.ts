/** The ranker's network: what depends on one mention is computed once, before any pair. */
import type { CoreferenceRanker, TokenSignals } from "../../model/index.ts";
import { FeatureList } from "./feature-list.ts";
import { earlierFeatures, laterFeatures, type Placed, pairFeatures } from "./features.ts";
import { addRow, dot, dotRelu, multiply, type Rectified, rectified, rectify } from "./matrix.ts";
import { type Tables, tablesOf } from "./tables.ts";
import type { Traits } from "./traits.ts";

/** What the network computes of each mention, row by row. */
interface Projections {
  readonly query: Float64Array;
  readonly key: Float64Array;
  /** Hidden layer of a pair: the later mention's part and the earlier one's. */
  readonly later: Float64Array;
  readonly earlier: Float64Array;
  /** Score of beginning a new chain. */
  readonly fresh: Float64Array;
}

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
    this.#projections = project(ranker, signals, mentions);
  }

  /** How much likelier mention `i` takes up the earlier mention `j` than nothing; `nearer` counts the candidates after `j` that agree with `i`. */
  margin(i: number, j: number, nearer: number): number {
    const [one, other] = [this.#mentions[i] as Placed, this.#mentions[j] as Placed];
    const { query, key, later, earlier, fresh } = this.#projections;
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
    // No branch: whether a unit is above 0 cannot be foretold.
    score += (output[unit] as number) * Math.max(sum, 0);
  }
  return score;
}

function project(
  ranker: CoreferenceRanker,
  signals: readonly TokenSignals[],
  mentions: readonly Placed[],
): Projections {
  const { hidden, rank, size } = ranker;
  const tables = tablesOf(ranker);
  const of = tables.weights;
  const rows = (width: number) => new Float64Array(mentions.length * width);
  const projections = {
    query: rows(rank),
    key: rows(rank),
    later: rows(hidden),
    earlier: rows(hidden),
    fresh: rows(1),
  };
  const vector = rectified(size);
  const sum = new Float64Array(size);
  const inner = new Float64Array(of("n1").length);
  for (const [index, mention] of mentions.entries()) {
    const { traits } = mention;
    represent(ranker, signals[traits.sentence] as TokenSignals, traits, sum);
    rectify(sum, vector);
    multiply(of("Wq"), vector, projections.query, index * rank);
    multiply(of("Wk"), vector, projections.key, index * rank);
    multiply(of("Wa"), vector, projections.later, index * hidden);
    multiply(of("Wb"), vector, projections.earlier, index * hidden);
    addRow(projections.later, index * hidden, of("ba"), 0, hidden);
    addRow(projections.later, index * hidden, tables.ofMention(laterFeatures(mention)), 0, hidden);
    addRow(projections.earlier, index * hidden, tables.ofMention(earlierFeatures(mention)), 0, hidden);
    projections.fresh[index] = beginning(tables, vector, inner) + ranker.threshold;
  }
  return projections;
}

/** Score of beginning a new chain with the mention that a vector stands for, but for the threshold; `inner` is room for a hidden layer. */
function beginning({ weights }: Tables, vector: Rectified, inner: Float64Array): number {
  multiply(weights("N1"), vector, inner, 0);
  addRow(inner, 0, weights("n1"), 0, inner.length);
  return dotRelu(weights("n2"), inner) + (weights("n0")[0] as number);
}

/** Writes the vector of a mention before it is rectified: its head, first and last word, and what is known of it. */
function represent(ranker: CoreferenceRanker, { coreference }: TokenSignals, traits: Traits, sum: Float64Array): void {
  const { size, types } = ranker;
  const { weights } = tablesOf(ranker);
  sum.fill(0);
  for (const [part, token] of [traits.root, traits.first, traits.last].entries())
    addRow(sum, 0, coreference, 3 * token + part, size);
  addRow(sum, 0, weights("type_table"), types.indexOf(traits.type) + 1, size);
  addRow(sum, 0, weights("kind_table"), traits.kind, size);
  addRow(sum, 0, weights("pronoun_table"), traits.pronoun, size);
}
