/** Puts the rows of the label scorer into groups of like ones, so that most of them need not be added up. */
import { type Labels, ROWS_AT_ONCE } from "./labels.ts";

/** What scores relations, row by row. */
export type Scorer = Pick<Labels, "weights" | "bias">;

/**
 * The rows of relations, those of a group side by side, and behind them a row for each group, of the greatest weights in it.
 * A hidden layer has no values below 0, so none of a group's relations scores more than the row of its group.
 */
export interface GroupedScorer extends Scorer {
  /** The relation of each row, in order within a group; what comes behind is of groups. */
  readonly relations: Int32Array;
  readonly groups: number;
}

/** Groups the rows of a scorer, as many to a group as are computed together. */
export function groupRows({ weights, bias }: Scorer): GroupedScorer {
  const width = weights.length / bias.length;
  const rows = Array.from(bias, (_, row) => weights.subarray(row * width, (row + 1) * width));
  const groups = groupsOf(rows);
  const places = bias.length + Math.ceil(groups.length / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  const grouped = {
    weights: new Float64Array(places * width),
    bias: new Float64Array(places).fill(Number.NEGATIVE_INFINITY),
  };
  const put = (place: number, row: ArrayLike<number>, least: number): void => {
    grouped.weights.set(row, place * width);
    grouped.bias[place] = least;
  };
  for (const [place, row] of groups.flat().entries()) put(place, rows[row] as Float64Array, bias[row] as number);
  for (const [index, group] of groups.entries()) {
    // A row that never wins, which only fills up a group, sets no bound.
    const real = group.filter((row) => (bias[row] as number) > Number.NEGATIVE_INFINITY).map((row) => rows[row] ?? []);
    const greatest = Array.from({ length: width }, (_, unit) => Math.max(...real.map((row) => row[unit] ?? 0)));
    if (real.length > 0) put(bias.length + index, greatest, Math.max(...group.map((row) => bias[row] as number)));
  }
  return { ...grouped, relations: Int32Array.from(groups.flat()), groups: groups.length };
}

/** Each row that is left over with the rows that are most like it. */
function groupsOf(rows: readonly Float64Array[]): number[][] {
  let left = [...rows.keys()];
  const groups: number[][] = [];
  while (left.length > 0) {
    const first = rows[left[0] as number] as Float64Array;
    const distances = new Map(left.map((row) => [row, distance(first, rows[row] as Float64Array)]));
    const nearest = left.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0)).slice(0, ROWS_AT_ONCE);
    groups.push(nearest.sort((a, b) => a - b));
    left = left.filter((row) => !nearest.includes(row));
  }
  return groups;
}

function distance(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, weight, unit) => sum + Math.abs(weight - (b[unit] as number)), 0);
}
