import { nests } from "./binding.ts";
import { isAcronym } from "./initials.ts";
import type { Profile } from "./profile.ts";

/** Mentions of a cluster that agreement cannot tell apart: the first of them stands for all. */
export interface Alike {
  readonly profile: Profile;
  readonly count: number;
}

/** How many of a cluster's first mentions it keeps at hand. */
const EARLIEST = 5;

const NONE: readonly Profile[] = [];

/** What several mentions have together. */
interface Joined {
  readonly alike: Map<string, Alike>;
  readonly bySentence: Map<number, Profile[]>;
  readonly modifiers: Set<string>;
  readonly epithets: Set<string>;
  readonly counts: Set<string>;
}

/** Whether some string of the one holds all words of one of the other, or is its initials: "Kowloon East", "Kowloon"; "United Nations", "UN". */
function haveCommon(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return [...mine].some((one) => theirs.has(one) || [...theirs].some((two) => holds(one, two) || holds(two, one)));
}

function holds(long: string, short: string): boolean {
  const words = long.split(" ");
  return isAcronym([short.replaceAll(".", "")], words) || short.split(" ").every((word) => words.includes(word));
}

/** Mentions that are one so far, with what rules ask of them; joining costs no more than the smaller part is long. */
export class Cluster {
  readonly #members: Profile[];
  /** Made when a second mention comes in: most clusters stay of one. */
  #joined: Joined | undefined;
  #earliest: readonly number[];
  #kinds: readonly Alike[] | undefined;
  #ordered: readonly Profile[] | undefined;

  constructor(profile: Profile) {
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
    this.#ordered ??= this.#members.toSorted((a, b) => a.index - b.index);
    return this.#ordered;
  }

  /** Its mentions by what agreement looks at, in the order of the first of each kind. */
  get kinds(): readonly Alike[] {
    this.#kinds ??= this.#joined
      ? [...this.#joined.alike.values()].sort((a, b) => a.profile.index - b.profile.index)
      : [{ profile: this.#any, count: 1 }];
    return this.#kinds;
  }

  /** Lemmas that qualify some mention. */
  get modifiers(): ReadonlySet<string> {
    return (this.#joined ?? this.#any).modifiers;
  }

  get #epithets(): ReadonlySet<string> {
    return (this.#joined ?? this.#any).epithets;
  }

  get #counts(): ReadonlySet<string> {
    const { count } = this.#any;
    return this.#joined?.counts ?? new Set(count === undefined ? [] : [count]);
  }

  /** Some mention: of one that stands alone, this. */
  get #any(): Profile {
    return this.#members[0] as Profile;
  }

  /** Whether the capitalised words or the figures before the nouns of two clusters tell them apart: "Chilean" and "Peruvian", "84,121 votes" and "58,825 votes". */
  isUnlike(other: Cluster): boolean {
    const [mine, theirs] = [this.#epithets, other.#epithets];
    if (mine.size > 0 && theirs.size > 0 && !haveCommon(mine, theirs)) return true;
    const [few, many] = [this.#counts, other.#counts];
    return few.size > 0 && many.size > 0 && ![...few].some((count) => many.has(count));
  }

  /** How many of its mentions stand before one, counted up to five. */
  countBefore(index: number): number {
    return this.#earliest.filter((member) => member < index).length;
  }

  /** Its mentions in a sentence. */
  membersIn(sentence: number): readonly Profile[] {
    if (this.#joined) return this.#joined.bySentence.get(sentence) ?? NONE;
    return this.#any.mention.sentence === sentence ? this.#members : NONE;
  }

  /** Whether some mention of this cluster stands inside a mention of the other, or the other way round. */
  nestsWith(other: Cluster): boolean {
    const [few, many] = other.size < this.size ? [other, this] : [this, other];
    return few.#members.some((one) => {
      return many.membersIn(one.mention.sentence).some((two) => nests(one, two) || nests(two, one));
    });
  }

  /** Takes in the mentions of a cluster that is no larger. */
  absorb(other: Cluster): void {
    const { alike, bySentence, modifiers, epithets, counts } = this.#join();
    for (const { profile, count } of other.kinds) {
      const key = keyOf(profile);
      const known = alike.get(key);
      const first = known && known.profile.index < profile.index ? known.profile : profile;
      alike.set(key, { profile: first, count: count + (known?.count ?? 0) });
    }
    for (const member of other.#members) {
      const { sentence } = member.mention;
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), member]);
      this.#members.push(member);
    }
    for (const modifier of other.modifiers) modifiers.add(modifier);
    for (const epithet of other.#epithets) epithets.add(epithet);
    for (const count of other.#counts) counts.add(count);
    this.#earliest = [...this.#earliest, ...other.#earliest].sort((a, b) => a - b).slice(0, EARLIEST);
    this.#kinds = undefined;
    this.#ordered = undefined;
  }

  #join(): Joined {
    const only = this.#any;
    this.#joined ??= {
      alike: new Map([[keyOf(only), { profile: only, count: 1 }]]),
      bySentence: new Map([[only.mention.sentence, [only]]]),
      modifiers: new Set(only.modifiers),
      epithets: new Set(only.epithets),
      counts: new Set(only.count === undefined ? [] : [only.count]),
    };
    return this.#joined;
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
