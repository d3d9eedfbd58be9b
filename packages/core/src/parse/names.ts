/**
 * Decodes names: the best sequence of B-, I- and O labels, in which an I- label only goes on with a name of its type.
 *
 * A linear-chain conditional random field, after Lafferty, McCallum and Pereira (2001); Viterbi's algorithm finds the sequence.
 */
import { array, invalidModel, type JsonObject, numbers } from "./shape.ts";

/** What a model has learnt of labels that follow one another. */
export interface NameChain {
  /** Score of each label as a sentence's first. */
  readonly start: readonly number[];
  /** For each label, the score of each label before it. */
  readonly before: readonly (readonly number[])[];
}

/** Reads and checks the scores of `count` labels that follow one another. */
export function readNameChain(data: JsonObject, count: number): NameChain {
  const start = numbers(data.start, "names.start");
  const between = array(data.between, "names.between").map((row) => numbers(row, "names.between"));
  if (start.length !== count || between.length !== count || between.some((row) => row.length !== count)) {
    throw invalidModel("the scores of names do not fit their labels");
  }
  return { start, before: start.map((_, label) => between.map((row) => row[label] ?? 0)) };
}

/** Numbers of the labels of a sentence's words; `scores` holds a row for each word. */
export function decodeNames(scores: Float32Array, { start, before }: NameChain): number[] {
  const count = start.length;
  const size = scores.length / count;
  let totals = start.map((score, label) => score + (scores[label] ?? 0));
  const steps: number[][] = [];
  for (let word = 1; word < size; word++) {
    const bestBefore = before.map((row) => argmax(row, totals));
    steps.push(bestBefore);
    totals = bestBefore.map(
      (from, label) => (totals[from] ?? 0) + (before[label]?.[from] ?? 0) + (scores[word * count + label] ?? 0),
    );
  }
  const labels = size === 0 ? [] : [totals.indexOf(Math.max(...totals))];
  for (const step of steps.reverse()) labels.push(step[labels.at(-1) ?? 0] ?? 0);
  return labels.reverse();
}

/** Where the sum of two rows is greatest, the first of equals. */
function argmax(row: readonly number[], other: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < row.length; index++) {
    const sum = (row[index] ?? 0) + (other[index] ?? 0);
    if (sum > most) {
      most = sum;
      best = index;
    }
  }
  return best;
}
