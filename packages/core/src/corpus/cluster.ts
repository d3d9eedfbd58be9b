import { type DocumentId, ENTITY_TYPES, type EntityType } from "../model/index.ts";
import { domainsOf } from "./domains.ts";
import type { Member } from "./members.ts";
import { isShort, type Name, type NameClass, nameClassOf, nameKey, readName } from "./names/name.ts";

/** Names of a thing that are compared; rarer ones would only cost time. */
const COMPARED = 6;

/** What a cluster takes whatever is in it, in names. */
const OWN = 30;

/** Of types with as many mentions the first of these, since their names are told most surely. */
const PRECEDENCE: readonly EntityType[] = ["person", "organization", "place", "event"];

function rankOf(type: EntityType): number {
  const rank = PRECEDENCE.indexOf(type);
  return rank < 0 ? PRECEDENCE.length + ENTITY_TYPES.indexOf(type) : rank;
}

/** Whether a name is but the general word of a fuller one: the "United" of "Norwell United" may be any. */
function isWordOf({ organization: { words, isCommon } }: Name, names: readonly Name[]): boolean {
  const [word = ""] = words;
  if (!isCommon || words.length > 1) return false;
  return names.some(({ organization: other }) => other.words.length > 1 && other.words.includes(word));
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** A cluster in plain JSON: what it has of each kind, in the order in which it came. */
export interface ClusterRecord {
  readonly documents: readonly DocumentId[];
  readonly labels: readonly (readonly [string, number])[];
  readonly types: readonly (readonly [EntityType, number])[];
  readonly roles: readonly string[];
  readonly domains: readonly string[];
  readonly gender: number;
  readonly mentions: number;
  readonly within: readonly string[];
  readonly regions: readonly string[];
  readonly keys: readonly string[];
  readonly near: readonly string[];
  readonly far: readonly string[];
  readonly born: readonly [number, number] | null;
  readonly years: readonly [number, number] | null;
}

/** What is known of members that are taken to be one thing. */
export class Cluster {
  readonly documents: Set<DocumentId> = new Set();
  readonly labels: Map<string, number> = new Map();
  readonly types: Map<EntityType, number> = new Map();
  readonly roles: Set<string> = new Set();
  readonly domains: Set<string> = new Set();
  /** How many words make it a man, less those that make it a woman. */
  gender = 0;
  mentions = 0;
  readonly within: Set<string> = new Set();
  readonly regions: Set<string> = new Set();
  /** Keys of its own names, of those in the same sentences, and of all in the same documents. */
  keys: Set<string> = new Set();
  near: Set<string> = new Set();
  far: Set<string> = new Set();
  born: readonly [number, number] | undefined;
  years: readonly [number, number] | undefined;
  readonly #names = new Map<NameClass, readonly Name[]>();

  constructor(member?: Member) {
    if (member) this.add(member);
  }

  /** The cluster of a record; `shared` gives the one instance of a name that all clusters hold. */
  static of(record: ClusterRecord, shared: (name: string) => string): Cluster {
    const cluster = new Cluster();
    for (const kind of ["documents", "roles", "domains", "within", "regions"] as const) {
      for (const each of record[kind]) (cluster[kind] as Set<string>).add(each);
    }
    for (const [label, times] of record.labels) cluster.labels.set(label, times);
    for (const [type, times] of record.types) cluster.types.set(type, times);
    for (const kind of ["keys", "near", "far"] as const) cluster[kind] = new Set(record[kind].map(shared));
    cluster.gender = record.gender;
    cluster.mentions = record.mentions;
    cluster.born = record.born ?? undefined;
    cluster.years = record.years ?? undefined;
    return cluster;
  }

  /** The cluster in plain JSON. */
  record(): ClusterRecord {
    return {
      documents: [...this.documents],
      labels: [...this.labels],
      types: [...this.types],
      roles: [...this.roles],
      domains: [...this.domains],
      gender: this.gender,
      mentions: this.mentions,
      within: [...this.within],
      regions: [...this.regions],
      keys: [...this.keys],
      near: [...this.near],
      far: [...this.far],
      born: this.born ?? null,
      years: this.years ?? null,
    };
  }

  /** The type that most mentions have. */
  get type(): EntityType {
    const [best] = [...this.types].sort(([a, x], [b, y]) => y - x || rankOf(a) - rankOf(b));
    return best?.[0] ?? "abstract";
  }

  /** Its names taken apart. */
  get names(): readonly Name[] {
    return this.namesAs(nameClassOf(this.type));
  }

  /** Its names as those of a class: of a person those of several words, if there are any; the most frequent come first. */
  namesAs(nameClass: NameClass): readonly Name[] {
    const known = this.#names.get(nameClass);
    if (known) return known;
    const names = [...this.labels]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([label]) => readName(label, nameClass));
    const full = names.filter((name) => !isShort(name) && !isWordOf(name, names));
    const compared = (full.length > 0 ? full : names).slice(0, COMPARED);
    this.#names.set(nameClass, compared);
    return compared;
  }

  /** Keys of its names, as those of every type that some text gives it, under which it is found. */
  keysBy(keysOf: (name: Name) => readonly string[]): string[] {
    const classes = new Set([...this.types.keys()].map(nameClassOf));
    return [...classes].flatMap((nameClass) => this.namesAs(nameClass).flatMap(keysOf));
  }

  /** Whether all its names are so short that several things may well have them. */
  get isShort(): boolean {
    return this.names.every(isShort);
  }

  /** How many names and documents it has; the rest is small. */
  get size(): number {
    return OWN + this.documents.size + this.labels.size + this.keys.size + this.near.size + this.far.size;
  }

  /** Takes names that were found to be of one thing for one name. */
  unify(canonical: (key: string) => string): void {
    this.keys = new Set([...this.keys].map(canonical));
    this.near = new Set([...this.near].map(canonical));
    this.far = new Set([...this.far].map(canonical));
  }

  /** Takes in one more member. */
  add({ profile, document, year, names }: Member): void {
    this.documents.add(document);
    this.#names.clear();
    for (const label of Object.keys(profile.names)) {
      count(this.labels, label, label === profile.label ? 2 : 1);
      this.keys.add(nameKey(label));
    }
    count(this.types, profile.type, profile.mentions);
    for (const role of profile.roles) {
      this.roles.add(role);
      for (const domain of domainsOf(role)) this.domains.add(domain);
    }
    this.gender += profile.gender;
    this.mentions += profile.mentions;
    for (const region of profile.within) this.within.add(region);
    for (const region of profile.regions) this.regions.add(region);
    for (const name of profile.near) this.near.add(name);
    for (const name of names) this.far.add(name);
    this.born = profile.born
      ? [Math.max(profile.born[0], this.born?.[0] ?? 0), Math.min(profile.born[1], this.born?.[1] ?? 9999)]
      : this.born;
    if (year !== undefined)
      this.years = [Math.min(year, this.years?.[0] ?? year), Math.max(year, this.years?.[1] ?? year)];
  }
}
