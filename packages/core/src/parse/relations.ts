/** Labels the arcs of a tree. */
import type { Scores } from "./encoder.ts";
import { type Labels, ROWS_AT_ONCE } from "./labels.ts";

/** Units of the scorer's hidden layer that are above 0 for one arc, with their values: about half of all. */
interface Hidden {
  readonly units: Int32Array;
  readonly values: Float64Array;
  count: number;
}

/** The best relation of each word to its head, as indices into the relations. */
export function labelArcs(scores: Scores, heads: Int32Array, { weights, bias }: Labels): Int32Array {
  const width = weights.length / bias.length;
  const hidden = { units: new Int32Array(width), values: new Float64Array(width), count: 0 };
  const totals = new Float64Array(bias.length);
  return heads.map((head, word) => {
    readHidden(scores, word * width, (head + 1) * width, hidden);
    totals.set(bias);
    for (let relation = 0; relation < totals.length; relation += ROWS_AT_ONCE)
      addProducts(totals, relation, weights, hidden);
    return argmax(totals);
  });
}

function readHidden({ dependent, head }: Scores, from: number, to: number, hidden: Hidden): void {
  hidden.count = 0;
  for (let unit = 0; unit < hidden.units.length; unit++) {
    const value = (dependent[from + unit] as number) + (head[to + unit] as number);
    if (value <= 0) continue;
    hidden.units[hidden.count] = unit;
    hidden.values[hidden.count++] = value;
  }
}

/** Scores four relations at once, as many sums as a processor adds to in the time that one takes. */
function addProducts(totals: Float64Array, relation: number, weights: Float64Array, hidden: Hidden): void {
  const { units, values, count } = hidden;
  const width = units.length;
  let a = totals[relation] as number;
  let b = totals[relation + 1] as number;
  let c = totals[relation + 2] as number;
  let d = totals[relation + 3] as number;
  for (let index = 0; index < count; index++) {
    const value = values[index] as number;
    const at = relation * width + (units[index] as number);
    a += value * (weights[at] as number);
    b += value * (weights[at + width] as number);
    c += value * (weights[at + 2 * width] as number);
    d += value * (weights[at + 3 * width] as number);
  }
  totals[relation] = a;
  totals[relation + 1] = b;
  totals[relation + 2] = c;
  totals[relation + 3] = d;
}

function argmax(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    if ((values[index] as number) > (values[best] as number)) best = index;
  }
  return best;
}
