/** Labels the arcs of a tree. */
import type { Scores } from "./encoder.ts";
import { type Labels, ROWS_AT_ONCE } from "./labels.ts";

/** The best relation of each word to its head, as indices into the relations. */
export type ArcLabeller = (scores: Pick<Scores, "dependent" | "head">, heads: Int32Array) => Int32Array;

/**
 * Makes the labeller of a model. It is made once, with all that its loops touch: engines then compile them for these very
 * arrays, which makes them half as fast again.
 */
export function createArcLabeller({ weights, bias }: Pick<Labels, "weights" | "bias">): ArcLabeller {
  const width = weights.length / bias.length;
  /** Units of the scorer's hidden layer that are above 0 for one arc, with their values: about half of all. */
  const units = new Int32Array(width + 1);
  const values = new Float64Array(width + 1);
  const totals = new Float64Array(bias.length);

  /** Each unit is written, and stays where it is above 0: half of them are, and no processor foresees which a branch would be taken for. */
  function readHidden(dependent: Float32Array, from: number, head: Float32Array, to: number): number {
    let count = 0;
    for (let unit = 0; unit < width; unit++) {
      const value = (dependent[from + unit] as number) + (head[to + unit] as number);
      units[count] = unit;
      values[count] = value;
      count += Number(value > 0);
    }
    return count;
  }

  /** Scores four relations at once, as many sums as a processor adds to in the time that one takes. */
  function addProducts(relation: number, count: number): void {
    let a = bias[relation] as number;
    let b = bias[relation + 1] as number;
    let c = bias[relation + 2] as number;
    let d = bias[relation + 3] as number;
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

  return ({ dependent, head }, heads) => {
    const relations = new Int32Array(heads.length);
    for (let word = 0; word < heads.length; word++) {
      const count = readHidden(dependent, word * width, head, ((heads[word] as number) + 1) * width);
      for (let relation = 0; relation < totals.length; relation += ROWS_AT_ONCE) addProducts(relation, count);
      relations[word] = argmax(totals);
    }
    return relations;
  };
}

function argmax(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    if ((values[index] as number) > (values[best] as number)) best = index;
  }
  return best;
}
