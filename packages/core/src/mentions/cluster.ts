import { nests } from "./binding.ts";
import type { Profile } from "./profile.ts";

/** Mentions of a cluster that agreement cannot tell apart: the first of them stands for all. */
export interface Alike {
  readonly profile: Profile;
  readonly count: number;
}

/** How many of a cluster's first mentions it keeps at hand. */
const EARLIEST = 5;

/** Mentions that are one so far, with what rules ask of them; joining costs no more than the smaller part is long. */
export class Cluster {
  readonly #alike: Map<string, Alike>;
  readonly #bySentence: Map<number, Profile[]>;
  readonly #modifiers: Set<string>;
  readonly #epithets: Set<string>;
  readonly #members: Profile[];
  #earliest: readonly number[];
  #kinds: readonly Alike[] | undefined;

  constructor(profile: Profile) {
    this.#alike = new Map([[keyOf(profile), { profile, count: 1 }]]);
    this.#bySentence = new Map([[profile.mention.sentence, [profile]]]);
    this.#modifiers = new Set(profile.modifiers);
    this.#epithets = new Set(profile.epithets);
    this.#members = [profile];
    this.#earliest = [profile.index];
  }

  get size(): number {
    return this.#members.length;
  }

  /** Index of its first mention. */
  get first(): number {
    return this.#earliest[0] as number;
  }

  /** Its mentions in text order. */
  get members(): readonly Profile[] {
    return this.#members.toSorted((a, b) => a.index - b.index);
  }

  /** Its mentions by what agreement looks at, in the order of the first of each kind. */
  get kinds(): readonly Alike[] {
    this.#kinds ??= [...this.#alike.values()].sort((a, b) => a.profile.index - b.profile.index);
    return this.#kinds;
  }

  /** Lemmas that qualify some mention. */
  get modifiers(): ReadonlySet<string> {
    return this.#modifiers;
  }

  /** Whether the capitalised words before the nouns of two clusters tell them apart: "Chilean" and "Peruvian". */
  isUnlike(other: Cluster): boolean {
    const [mine, theirs] = [this.#epithets, other.#epithets];
    return mine.size > 0 && theirs.size > 0 && ![...mine].some((word) => theirs.has(word));
  }

  /** How many of its mentions stand before one, counted up to five. */
  countBefore(index: number): number {
    return this.#earliest.filter((member) => member < index).length;
  }

  /** Its mentions in a sentence. */
  membersIn(sentence: number): readonly Profile[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Whether some mention of this cluster stands inside a mention of the other, or the other way round. */
  nestsWith(other: Cluster): boolean {
    if (other.#bySentence.size < this.#bySentence.size) return other.nestsWith(this);
    for (const [sentence, profiles] of this.#bySentence) {
      const others = other.#bySentence.get(sentence) ?? [];
      if (profiles.some((one) => others.some((two) => nests(one, two) || nests(two, one)))) return true;
    }
    return false;
  }

  /** Takes in the mentions of a cluster that is no larger. */
  absorb(other: Cluster): void {
    for (const [key, { profile, count }] of other.#alike) {
      const known = this.#alike.get(key);
      const first = known && known.profile.index < profile.index ? known.profile : profile;
      this.#alike.set(key, { profile: first, count: count + (known?.count ?? 0) });
    }
    for (const [sentence, profiles] of other.#bySentence) {
      this.#bySentence.set(sentence, [...(this.#bySentence.get(sentence) ?? []), ...profiles]);
    }
    for (const modifier of other.#modifiers) this.#modifiers.add(modifier);
    for (const epithet of other.#epithets) this.#epithets.add(epithet);
    for (const member of other.#members) this.#members.push(member);
    this.#earliest = [...this.#earliest, ...other.#earliest].sort((a, b) => a - b).slice(0, EARLIEST);
    this.#kinds = undefined;
  }

  /** Calls back with each mention, in no order. */
  forEach(use: (profile: Profile) => void): void {
    this.#members.forEach(use);
  }
}

/** What agreement and the like look at in a mention, as one string. */
function keyOf({ name, number, gender, group, pronoun, mention, country }: Profile): string {
  const type = mention.kind === "pronoun" ? "" : mention.type;
  return [name.join(" "), number, gender, group, pronoun?.person, mention.kind, type, country].join("|");
}
