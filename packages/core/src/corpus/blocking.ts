import type { Cluster } from "./cluster.ts";
import type { Gathered, Group } from "./gathered.ts";
import { blockingKeys, shortKeys } from "./names/name.ts";

/** Clusters in a block beyond which a key is too common to say anything; its names share other keys, too. */
const LARGEST = 400;

function blocksOf(
  groups: readonly Group[],
  gathered: Gathered,
  keysOf: (cluster: Cluster) => readonly string[],
): Map<string, Group[]> {
  const blocks = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of new Set(keysOf(gathered.of(group)))) {
      const block = blocks.get(key);
      if (block) block.push(group);
      else blocks.set(key, [group]);
    }
  }
  return blocks;
}

/** Pairs of groups whose names share a key, each once, in the order of the groups: all that need be compared. */
export function* candidatePairs(groups: readonly Group[], gathered: Gathered): Generator<[Group, Group]> {
  const index = new Map(groups.map((group, at) => [group, at]));
  const seen = new Set<number>();
  for (const block of blocksOf(groups, gathered, (cluster) => cluster.keysBy(blockingKeys)).values()) {
    if (block.length > LARGEST) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = (index.get(one) ?? 0) * groups.length + (index.get(other) ?? 0);
        // Namesakes were parted before, by what else is known of them.
        if (seen.has(pair) || one.name === other.name) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

/** For each group with short names alone, or whose name may be short for another's, those that it may be short for. */
export function shortCandidates(groups: readonly Group[], gathered: Gathered): [Group, Group[]][] {
  const short = new Set(groups.filter((group) => gathered.of(group).isShort));
  const full = blocksOf(
    groups.filter((group) => !short.has(group)),
    gathered,
    (cluster) => cluster.keysBy((name) => [...shortKeys(name), ...blockingKeys(name)]),
  );
  return groups.flatMap((group): [Group, Group[]][] => {
    const keys = new Set(gathered.of(group).keysBy(short.has(group) ? shortKeys : blockingKeys));
    const all = new Set([...keys].flatMap((key) => full.get(key) ?? []));
    const others = [...all].filter(({ name }) => name !== group.name);
    return others.length === 0 ? [] : [[group, others.slice(0, LARGEST)]];
  });
}
