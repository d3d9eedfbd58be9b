/**
 * Decodes names: the best sequence of B-, I- and O labels, in which an I- label only goes on with a name of its type.
 *
 * A linear-chain conditional random field, after Lafferty, McCallum and Pereira (2001); Viterbi's algorithm finds the sequence.
 */
import { array, invalidModel, type JsonObject, numbers } from "./shape.ts";

/** What a model has learnt of labels that follow one another. */
export interface NameChain {
  /** Score of each label as a sentence's first. */
  readonly start: Float64Array;
  /** For each label, the score of each label before it: a row for each label. */
  readonly before: Float64Array;
  /** For each label, the labels before it from the best score to the worst: the search for the best seldom goes far. */
  readonly order: Int32Array;
}

/** Reads and checks the scores of `count` labels that follow one another. */
export function readNameChain(data: JsonObject, count: number): NameChain {
  const start = numbers(data.start, "names.start");
  const between = array(data.between, "names.between").map((row) => numbers(row, "names.between"));
  if (start.length !== count || between.length !== count || between.some((row) => row.length !== count)) {
    throw invalidModel("the scores of names do not fit their labels");
  }
  const before = start.map((_, label) => between.map((row) => row[label] ?? 0));
  const order = before.flatMap((row) => [...row.keys()].sort((a, b) => (row[b] as number) - (row[a] as number)));
  return { start: Float64Array.from(start), before: Float64Array.from(before.flat()), order: Int32Array.from(order) };
}

/** Numbers of the labels of a sentence's words; `scores` holds a row for each word. */
export function decodeNames(scores: Float32Array, chain: NameChain): number[] {
  const { start, before } = chain;
  const count = start.length;
  const size = scores.length / count;
  if (size === 0) return [];
  const from = new Int32Array(size * count);
  let [totals, next] = [new Float64Array(count), new Float64Array(count)];
  for (let label = 0; label < count; label++) totals[label] = (start[label] as number) + (scores[label] as number);
  for (let word = 1; word < size; word++) {
    const greatest = maximum(totals);
    for (let label = 0; label < count; label++) {
      const best = bestBefore(totals, chain, label, greatest);
      from[word * count + label] = best;
      const total = (totals[best] as number) + (before[label * count + best] as number);
      next[label] = total + (scores[word * count + label] as number);
    }
    [totals, next] = [next, totals];
  }
  const labels = [totals.indexOf(maximum(totals))];
  for (let word = size - 1; word > 0; word--) labels.push(from[word * count + (labels.at(-1) as number)] as number);
  return labels.reverse();
}

function maximum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++)
    if ((values[index] as number) > most) most = values[index] as number;
  return most;
}

/** The label before one that gives the greatest total, the first of equals; `greatest` is the most that any of them starts from. */
function bestBefore(totals: Float64Array, { before, order }: NameChain, label: number, greatest: number): number {
  const row = label * totals.length;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < totals.length; place++) {
    const index = order[row + place] as number;
    const score = before[row + index] as number;
    // Neither this label nor any that comes later in the order can do better.
    if (score + greatest < most) break;
    const sum = score + (totals[index] as number);
    if (sum > most || (sum === most && index < best)) {
      most = sum;
      best = index;
    }
  }
  return best;
}
