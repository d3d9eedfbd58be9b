import type { Cluster } from "./cluster.ts";
import { blockingKeys, shortKeys } from "./names/name.ts";

/** Clusters in a block beyond which a key is too common to say anything; its names share other keys, too. */
const LARGEST = 400;

function blocksOf(
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => readonly string[],
): Map<string, Cluster[]> {
  const blocks = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const key of new Set(keysOf(cluster))) {
      const block = blocks.get(key);
      if (block) block.push(cluster);
      else blocks.set(key, [cluster]);
    }
  }
  return blocks;
}

/** Pairs of clusters whose names share a key, each once, in the order of the clusters: all that need be compared. */
export function candidatePairs(clusters: readonly Cluster[]): [Cluster, Cluster][] {
  const index = new Map(clusters.map((cluster, at) => [cluster, at]));
  const seen = new Set<number>();
  const pairs: [Cluster, Cluster][] = [];
  for (const block of blocksOf(clusters, (cluster) => cluster.keysBy(blockingKeys)).values()) {
    if (block.length > LARGEST) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = (index.get(one) ?? 0) * clusters.length + (index.get(other) ?? 0);
        // Namesakes were parted before, by what else is known of them.
        if (seen.has(pair) || one.name === other.name) continue;
        seen.add(pair);
        pairs.push([one, other]);
      }
    }
  }
  return pairs;
}

/** For each cluster with short names alone, or whose name may be short for another's, those that it may be short for. */
export function shortCandidates(clusters: readonly Cluster[]): [Cluster, Cluster[]][] {
  const full = blocksOf(
    clusters.filter(({ isShort }) => !isShort),
    (cluster) => cluster.keysBy((name) => [...shortKeys(name), ...blockingKeys(name)]),
  );
  return clusters.flatMap((cluster): [Cluster, Cluster[]][] => {
    const keys = new Set(cluster.keysBy(cluster.isShort ? shortKeys : blockingKeys));
    const found = new Set([...keys].flatMap((key) => full.get(key) ?? []));
    const others = [...found].filter(({ name }) => name !== cluster.name);
    return others.length === 0 ? [] : [[cluster, others.slice(0, LARGEST)]];
  });
}
