import { Cluster } from "./cluster.ts";
import type { Members } from "./members.ts";

/** Members that are taken to be one thing, by their numbers. */
export class Group {
  /** The name under which it was first found. */
  readonly name: string;
  readonly members: number[];
  /** How many of the members had come when names that are of one thing were taken for one name. */
  unified: number | undefined;

  constructor(name: string, members: number[]) {
    this.name = name;
    this.members = members;
  }
}

interface Held {
  readonly cluster: Cluster;
  /** Whether it was asked for since the last look for what can go. */
  used: boolean;
}

/** How many names and members the clusters that are held may have together: some 50 MB. */
const MOST = 1_500_000;

/**
 * What the members of groups say together. It is gathered from the members when it is asked for, and what was not asked for
 * lately is let go, so that the memory that it takes does not grow with the corpus.
 */
export class Gathered {
  readonly #members: Members;
  readonly #most: number;
  readonly #held = new Map<Group, Held>();
  #size = 0;
  #canonical: (key: string) => string = (key) => key;

  constructor(members: Members, most: number = MOST) {
    this.#members = members;
    this.#most = most;
  }

  /** What is known of a group. */
  of(group: Group): Cluster {
    const known = this.#held.get(group);
    if (known) {
      known.used = true;
      return known.cluster;
    }
    const cluster = this.#gather(group);
    this.#hold(group, cluster);
    return cluster;
  }

  /** Takes one more group into another. */
  join(into: Group, from: Group): void {
    const held = this.#held.get(into);
    if (held) {
      const before = held.cluster.size;
      for (const number of from.members) held.cluster.add(this.#members.get(number));
      this.#size += held.cluster.size - before;
    }
    into.members.push(...from.members);
    this.#drop(from);
  }

  /** Takes names that were found to be of one thing for one name, in all that these groups have now. */
  unify(groups: readonly Group[], canonical: (key: string) => string): void {
    this.#canonical = canonical;
    for (const group of groups) group.unified = group.members.length;
    for (const [group, { cluster }] of this.#held) {
      if (group.unified === undefined) continue;
      this.#size -= cluster.size;
      cluster.unify(canonical);
      this.#size += cluster.size;
    }
  }

  #gather({ members, unified }: Group): Cluster {
    const [first, ...rest] = members as [number, ...number[]];
    const cluster = new Cluster(this.#members.get(first));
    for (const [at, number] of rest.entries()) {
      if (at + 1 === unified) cluster.unify(this.#canonical);
      cluster.add(this.#members.get(number));
    }
    if (unified === members.length) cluster.unify(this.#canonical);
    return cluster;
  }

  #hold(group: Group, cluster: Cluster): void {
    this.#held.set(group, { cluster, used: false });
    this.#size += cluster.size;
    // What was asked for since the last look gets a second chance.
    for (const [oldest, held] of this.#held) {
      if (this.#size <= this.#most) return;
      if (oldest === group) continue;
      this.#held.delete(oldest);
      if (held.used) this.#held.set(oldest, { ...held, used: false });
      else this.#size -= held.cluster.size;
    }
  }

  #drop(group: Group): void {
    const held = this.#held.get(group);
    if (!held) return;
    this.#held.delete(group);
    this.#size -= held.cluster.size;
  }
}
