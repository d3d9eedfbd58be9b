/** Labels the arcs of a tree. */
import type { Scores } from "./encoder.ts";
import { ROWS_AT_ONCE } from "./labels.ts";
import { groupRows, type Scorer } from "./relation-groups.ts";

/** The best relation of each word to its head, as indices into the relations. */
export type ArcLabeller = (scores: Pick<Scores, "dependent" | "head">, heads: Int32Array) => Int32Array;

/**
 * Makes the labeller of a model. It is made once, with all that its loops touch: engines then compile them for these very
 * arrays, which makes them half as fast again.
 */
export function createArcLabeller(scorer: Scorer): ArcLabeller {
  const { weights, bias, relations, groups } = groupRows(scorer);
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

  /** Scores three rows at once, nearly as many sums as a processor adds to in the time that one takes. */
  function addProducts(row: number, count: number): void {
    let a = bias[row] as number;
    let b = bias[row + 1] as number;
    let c = bias[row + 2] as number;
    for (let index = 0; index < count; index++) {
      const value = values[index] as number;
      const at = row * width + (units[index] as number);
      a += value * (weights[at] as number);
      b += value * (weights[at + width] as number);
      c += value * (weights[at + 2 * width] as number);
    }
    totals[row] = a;
    totals[row + 1] = b;
    totals[row + 2] = c;
  }

  /** The row with the greatest total of some, the first of equals. */
  function greatest(first: number, count: number): number {
    let best = first;
    for (let row = first + 1; row < first + count; row++) {
      if ((totals[row] as number) > (totals[best] as number)) best = row;
    }
    return best;
  }

  function bestOfGroup(group: number, count: number): number {
    addProducts(group * ROWS_AT_ONCE, count);
    return greatest(group * ROWS_AT_ONCE, ROWS_AT_ONCE);
  }

  /** The likeliest relation: of the most promising group, or of one that promises as much as that one has. */
  function bestRelation(count: number): number {
    const bounds = relations.length;
    for (let row = bounds; row < totals.length; row += ROWS_AT_ONCE) addProducts(row, count);
    const promising = greatest(bounds, groups) - bounds;
    let best = bestOfGroup(promising, count);
    for (let group = 0; group < groups; group++) {
      const most = totals[best] as number;
      if (group === promising || (totals[bounds + group] as number) < most) continue;
      const other = bestOfGroup(group, count);
      const total = totals[other] as number;
      if (total > most || (total === most && (relations[other] as number) < (relations[best] as number))) best = other;
    }
    return relations[best] as number;
  }

  return ({ dependent, head }, heads) => {
    const labels = new Int32Array(heads.length);
    for (let word = 0; word < heads.length; word++) {
      const count = readHidden(dependent, word * width, head, ((heads[word] as number) + 1) * width);
      labels[word] = bestRelation(count);
    }
    return labels;
  };
}
