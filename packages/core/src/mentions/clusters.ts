import { Cluster } from "./cluster.ts";
import type { Profile } from "./profile.ts";

/** Mentions grouped so far, with the rule that brought each one in. */
export class Clusters {
  readonly #clusters: Cluster[];
  readonly #reasons = new Map<number, string>();

  constructor(profiles: readonly Profile[]) {
    this.#clusters = profiles.map((profile) => new Cluster(profile));
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

  /** All clusters by their first mention, each with its members and the reasons of all but the first. */
  all(): { members: readonly number[]; reasons: readonly string[] }[] {
    return [...new Set(this.#clusters)]
      .sort((a, b) => a.first - b.first)
      .map((cluster) => {
        const members = cluster.members.map(({ index }) => index);
        return { members, reasons: members.slice(1).map((member) => this.#reasons.get(member) ?? "") };
      });
  }
}
