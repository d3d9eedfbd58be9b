import { Cluster, type ClusterRecord } from "./cluster.ts";
import type { Members } from "./members.ts";
import type { Shelf } from "./shelf.ts";

/** Members that are taken to be one thing, by their numbers. */
export class Group {
  /** The name under which it was first found. */
  readonly name: string;
  readonly members: number[];

  constructor(name: string, members: number[]) {
    this.name = name;
    this.members = members;
  }
}

interface Held {
  readonly cluster: Cluster;
  /** Whether it was asked for since the last look for what can go. */
  used: boolean;
  /** Whether it is other than what lies on the shelf. */
  changed: boolean;
}

/** How many names and documents the clusters that are held may have together: some 100 MB. */
const MOST = 3_000_000;

/**
 * What is known of groups of members. What was not asked for lately is put on the shelf, so that the memory that all of it takes
 * does not grow with the corpus.
 */
export class Gathered {
  readonly #members: Members;
  readonly #shelf: Shelf;
  readonly #most: number;
  readonly #held = new Map<Group, Held>();
  readonly #places = new Map<Group, number>();
  /** Groups on the shelf whose names are those from before some were found to be of one thing. */
  readonly #outdated = new Set<Group>();
  #size = 0;
  #canonical: (key: string) => string = (key) => key;

  constructor(members: Members, shelf: Shelf, most: number = MOST) {
    this.#members = members;
    this.#shelf = shelf;
    this.#most = most;
  }

  /** What is known of a group. */
  of(group: Group): Cluster {
    const known = this.#held.get(group);
    if (known) {
      known.used = true;
      return known.cluster;
    }
    const place = this.#places.get(group);
    const cluster = place === undefined ? this.#gather(group) : this.#take(place);
    const isOutdated = this.#outdated.delete(group);
    if (isOutdated) cluster.unify(this.#canonical);
    this.#hold(group, { cluster, used: false, changed: isOutdated || place === undefined });
    return cluster;
  }

  /** Takes one more group into another. */
  join(into: Group, from: Group): void {
    const cluster = this.of(into);
    const before = cluster.size;
    for (const number of from.members) cluster.add(this.#members.get(number));
    const held = this.#held.get(into);
    if (held) {
      held.changed = true;
      this.#size += cluster.size - before;
    }
    into.members.push(...from.members);
    this.#forget(from);
  }

  /** Takes names that were found to be of one thing for one name, in all that these groups have now. */
  unify(groups: readonly Group[], canonical: (key: string) => string): void {
    this.#canonical = canonical;
    for (const group of groups) {
      const held = this.#held.get(group);
      if (!held) {
        this.#outdated.add(group);
        continue;
      }
      this.#size -= held.cluster.size;
      held.cluster.unify(canonical);
      held.changed = true;
      this.#size += held.cluster.size;
    }
  }

  #gather({ members }: Group): Cluster {
    const [first, ...rest] = members as [number, ...number[]];
    const cluster = new Cluster(this.#members.get(first));
    for (const number of rest) cluster.add(this.#members.get(number));
    return cluster;
  }

  #take(place: number): Cluster {
    return Cluster.of(this.#shelf.get(place) as ClusterRecord, this.#members.rarity.shared);
  }

  #hold(group: Group, fresh: Held): void {
    this.#held.set(group, fresh);
    this.#size += fresh.cluster.size;
    for (const [oldest, held] of this.#held) {
      if (this.#size <= this.#most) return;
      if (oldest === group) continue;
      this.#held.delete(oldest);
      // What was asked for since the last look gets a second chance.
      if (held.used) this.#held.set(oldest, { ...held, used: false });
      else this.#putAway(oldest, held);
    }
  }

  #putAway(group: Group, { cluster, changed }: Held): void {
    this.#size -= cluster.size;
    if (changed) this.#places.set(group, this.#shelf.put(cluster.record()));
  }

  #forget(group: Group): void {
    const held = this.#held.get(group);
    if (held) this.#size -= held.cluster.size;
    this.#held.delete(group);
    this.#places.delete(group);
    this.#outdated.delete(group);
  }
}
