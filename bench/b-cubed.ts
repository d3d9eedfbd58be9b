/** A mention and the cluster that it is in. */
export type Clustering = ReadonlyMap<string, string>;

/** Precision, recall and their mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function membersOf(clustering: Clustering): Map<string, Set<string>> {
  const clusters = new Map<string, Set<string>>();
  for (const [mention, cluster] of clustering) clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(mention));
  return clusters;
}

/** The mean, over all mentions, of the share of a mention's own cluster that the other clustering puts with it. */
function agreement(own: Clustering, other: Clustering): number {
  const [clusters, others] = [membersOf(own), membersOf(other)];
  let sum = 0;
  for (const [mention, cluster] of own) {
    const members = clusters.get(cluster) as Set<string>;
    const together = others.get(other.get(mention) ?? "") ?? new Set();
    sum += [...members].filter((member) => member === mention || together.has(member)).length / members.size;
  }
  return own.size === 0 ? 0 : sum / own.size;
}

/** B³ of Bagga and Baldwin (1998): a mention that was not found counts as found alone. */
export function bCubed(gold: Clustering, found: Clustering): Score {
  const all = new Map([...gold.keys()].map((mention) => [mention, found.get(mention) ?? `alone ${mention}`]));
  const [precision, recall] = [agreement(all, gold), agreement(gold, all)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
