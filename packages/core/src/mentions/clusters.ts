import type { Chain, SplitAntecedent } from "../model/index.ts";
import { Cluster } from "./cluster.ts";
import type { Profile } from "./profile.ts";

/** Mentions grouped so far, with the rule that brought each one in. */
export class Clusters {
  readonly #clusters: Cluster[] = [];
  readonly #reasons = new Map<number, string>();
  readonly #splits = new Map<number, SplitAntecedent>();

  constructor(profiles: readonly Profile[]) {
    for (const profile of profiles) this.#clusters.push(new Cluster(profile));
  }

  /** The cluster that holds a mention. */
  of(mention: number): Cluster {
    return this.#clusters[mention] as Cluster;
  }

  same(a: number, b: number): boolean {
    return this.#clusters[a] === this.#clusters[b];
  }

  isFirst(mention: number): boolean {
    return this.of(mention).first === mention;
  }

  isAlone(mention: number): boolean {
    return this.of(mention).size === 1;
  }

  /** Whether a mention begins what means several things together, so that it takes up nothing else. */
  isSettled(mention: number): boolean {
    return this.#splits.size > 0 && this.isFirst(mention) && this.splitOf(mention) !== undefined;
  }

  /** The things that a mention means together. */
  splitOf(mention: number): SplitAntecedent | undefined {
    return this.#splits.get(this.of(mention).first);
  }

  /** Makes a mention mean several things together. */
  split(mention: number, parts: readonly Profile[], reason: string): void {
    this.#splits.set(this.of(mention).first, { parts: parts.map(({ index }) => index), reason });
  }

  /** Makes one cluster of two; the first mention of the later one owes its place to `rule`. */
  join(a: number, b: number, rule: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    this.#reasons.set(Math.max(one.first, other.first), rule);
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    large.absorb(small);
    small.forEach(({ index }) => {
      this.#clusters[index] = large;
    });
  }

  /** All clusters as chains, by their first mention. */
  all(): Chain[] {
    const clusters = [...new Set(this.#clusters)].sort((a, b) => a.first - b.first);
    const chains: Chain[] = [];
    for (const cluster of clusters) chains.push(this.#chainOf(cluster));
    return chains;
  }

  #chainOf(cluster: Cluster): Chain {
    const mentions: number[] = [];
    const reasons: string[] = [];
    for (const { index } of cluster.members) {
      if (mentions.length > 0) reasons.push(this.#reasons.get(index) ?? "");
      mentions.push(index);
    }
    const split = this.splitOf(cluster.first);
    return split ? { mentions, reasons, split } : { mentions, reasons };
  }
}
