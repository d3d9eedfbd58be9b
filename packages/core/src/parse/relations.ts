/** Labels the arcs of a tree. */
import type { Scores } from "./encoder.ts";
import type { Labels } from "./labels.ts";

/** The best relation of each word to its head, as indices into the relations. */
export function labelArcs(scores: Scores, heads: Int32Array, labels: Labels): Int32Array {
  const { weights, bias } = labels;
  const width = weights.length / bias.length;
  const totals = new Float64Array(bias.length);
  return heads.map((head, word) => {
    totals.set(bias);
    const dependent = word * width;
    const governor = (head + 1) * width;
    for (let k = 0; k < width; k++) {
      const hidden = (scores.dependent[dependent + k] as number) + (scores.head[governor + k] as number);
      if (hidden > 0) addRow(totals, weights, k * bias.length, hidden);
    }
    return argmax(totals);
  });
}

function addRow(totals: Float64Array, weights: Float32Array, from: number, factor: number): void {
  for (let relation = 0; relation < totals.length; relation++) {
    totals[relation] = (totals[relation] as number) + factor * (weights[from + relation] as number);
  }
}

function argmax(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    if ((values[index] as number) > (values[best] as number)) best = index;
  }
  return best;
}
