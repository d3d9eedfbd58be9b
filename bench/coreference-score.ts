/** A mention, as its place in the text: two systems mean the same mention when these strings are equal. */
export type MentionKey = string;

/** The mentions of one entity. */
export type Cluster = readonly MentionKey[];

/** Sums from which precision and recall are made, so that documents add up. */
export interface Tally {
  readonly recallHits: number;
  readonly recallTotal: number;
  readonly precisionHits: number;
  readonly precisionTotal: number;
}

export type Metric = "muc" | "b3" | "ceafe";

function clusterIds(clusters: readonly Cluster[]): Map<MentionKey, number> {
  return new Map(clusters.flatMap((cluster, id) => cluster.map((mention) => [mention, id] as const)));
}

/** Links of `clusters` that `others` has too (Vilain et al. 1995). */
function mucHits(clusters: readonly Cluster[], others: readonly Cluster[]): number {
  const ids = clusterIds(others);
  return sum(clusters, (cluster) => {
    const parts = new Set(cluster.map((mention) => ids.get(mention) ?? mention));
    return cluster.length - parts.size;
  });
}

/** Over the mentions of `clusters`, the share of each one's cluster that `others` puts with it (Bagga and Baldwin 1998). */
function b3Hits(clusters: readonly Cluster[], others: readonly Cluster[]): number {
  return sum(clusters, (cluster) => sum(others, (other) => overlapOf(cluster, other) ** 2) / cluster.length);
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}

function overlapOf(a: Cluster, b: Cluster): number {
  const known = new Set(b);
  return a.filter((mention) => known.has(mention)).length;
}

/** Similarity of the best one-to-one alignment of clusters by phi-4 (Luo 2005). */
function ceafHits(key: readonly Cluster[], response: readonly Cluster[]): number {
  const similarity = key.map((a) => response.map((b) => (2 * overlapOf(a, b)) / (a.length + b.length)));
  return bestAssignment(similarity);
}

/** The greatest total of a one-to-one choice from a matrix, by the Hungarian algorithm on potentials. */
export function bestAssignment(gain: readonly (readonly number[])[]): number {
  const size = Math.max(gain.length, gain[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(gain[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) assignRow(row, size, cost, rowPotential, columnPotential, rowOf);
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(rowOf[column] as number, column);
  return total;
}

function assignRow(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: number[],
  columnPotential: number[],
  rowOf: number[],
): void {
  const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(size + 1).fill(0);
  const done = new Array<boolean>(size + 1).fill(false);
  rowOf[0] = row;
  let column = 0;
  do {
    done[column] = true;
    const at = rowOf[column] as number;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= size; j++) {
      if (done[j]) continue;
      const reduced = cost(at, j) - (rowPotential[at] as number) - (columnPotential[j] as number);
      if (reduced < (slack[j] as number)) {
        slack[j] = reduced;
        previous[j] = column;
      }
      if ((slack[j] as number) < delta) {
        delta = slack[j] as number;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++) {
      if (done[j]) {
        rowPotential[rowOf[j] as number] = (rowPotential[rowOf[j] as number] as number) + delta;
        columnPotential[j] = (columnPotential[j] as number) - delta;
      } else slack[j] = (slack[j] as number) - delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    rowOf[column] = rowOf[previous[column] as number] as number;
    column = previous[column] as number;
  }
}

/** Compares the clusters of a document with the key's, by each metric. */
export function tallyOf(key: readonly Cluster[], response: readonly Cluster[]): Record<Metric, Tally> {
  const links = (clusters: readonly Cluster[]) => sum(clusters, (cluster) => cluster.length - 1);
  const mentions = (clusters: readonly Cluster[]) => sum(clusters, (cluster) => cluster.length);
  const aligned = ceafHits(key, response);
  const tally = (recallHits: number, recallTotal: number, precisionHits: number, precisionTotal: number): Tally => ({
    recallHits,
    recallTotal,
    precisionHits,
    precisionTotal,
  });
  return {
    muc: tally(mucHits(key, response), links(key), mucHits(response, key), links(response)),
    b3: tally(b3Hits(key, response), mentions(key), b3Hits(response, key), mentions(response)),
    ceafe: tally(aligned, key.length, aligned, response.length),
  };
}

/** Precision, recall and their harmonic mean, in percent. */
export function scoresOf(tallies: readonly Tally[]): { precision: number; recall: number; f1: number } {
  const precision =
    sum(tallies, (tally) => tally.precisionHits) /
    Math.max(
      1,
      sum(tallies, (tally) => tally.precisionTotal),
    );
  const recall =
    sum(tallies, (tally) => tally.recallHits) /
    Math.max(
      1,
      sum(tallies, (tally) => tally.recallTotal),
    );
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
}
