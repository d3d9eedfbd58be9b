/**
 * Finds which named things of many documents are one.
 *
 * In:  profiles of documents, in any order.
 * Out: clusters of their things. First those of one name, where namesakes part; then variants of full names; then short
 *      names, each to the bearer of a fuller one that stands out.
 *
 * Every step goes through things sorted by content, so that the result does not depend on the order of the input.
 */
import type { EntityMerge } from "../model/index.ts";
import { type Assessment, assess, isEnough } from "./assess.ts";
import { candidatePairs, shortCandidates } from "./blocking.ts";
import { Cluster } from "./cluster.ts";
import { Gathered, Group } from "./gathered.ts";
import { type Members, membersByName } from "./members.ts";
import { nameKey } from "./names/name.ts";
import type { Shelf } from "./shelf.ts";
import { WEIGHTS } from "./weights.ts";

/** Why a member was taken to be of a thing. */
export type Reason = Pick<EntityMerge, "reason" | "evidence">;

/** The groups of members that are one thing, and what is known of each and of why they are. */
export interface Resolved {
  readonly groups: readonly Group[];
  readonly clusterOf: (group: Group) => Cluster;
  /** Why a member was joined to others; nothing for one that others were joined to. */
  readonly reasonOf: (member: number) => Reason | undefined;
}

/** Groups the named things of documents; see the head of this file. */
export function resolve(members: Members, shelf: Shelf, gathered: Gathered = new Gathered(members, shelf)): Resolved {
  return new Resolver(members, shelf, gathered).resolve();
}

class Resolver {
  readonly #members: Members;
  readonly #shelf: Shelf;
  readonly #gathered: Gathered;
  /** Where on the shelf it lies why a member was joined to others. */
  readonly #reasons: (number | null)[];
  /** For each group that was absorbed the one that took it in. */
  readonly #absorbed = new Map<Group, Group>();
  #canonical = new Map<string, string>();

  constructor(members: Members, shelf: Shelf, gathered: Gathered) {
    this.#members = members;
    this.#shelf = shelf;
    this.#gathered = gathered;
    this.#reasons = new Array<number | null>(members.size).fill(null);
  }

  resolve(): Resolved {
    let groups = this.#joinVariants([...membersByName(this.#members)].flatMap((each) => this.#partNamesakes(each)));
    const canonical = this.#canonical;
    this.#gathered.unify(groups, (key) => canonicalOf(key, canonical));
    // What is joined from here on changes no name.
    this.#canonical = new Map();
    groups = this.#joinShort(groups);
    return {
      groups,
      clusterOf: (group) => this.#gathered.of(group),
      reasonOf: (member) => {
        const place = this.#reasons[member] ?? null;
        return place === null ? undefined : (this.#shelf.get(place) as Reason);
      },
    };
  }

  /** Parts things that are called the same into namesakes; those of whom most is known come first. */
  #partNamesakes(numbers: readonly number[]): Group[] {
    const groups: Group[] = [];
    const richest = numbers.toSorted((a, b) => this.#members.richness(b) - this.#members.richness(a));
    for (const number of richest) {
      const member = this.#members.get(number);
      const single = new Cluster(member);
      const one = new Group(nameKey(member.profile.label), [number]);
      const others = groups.filter((group) => !this.#gathered.of(group).documents.has(member.document));
      const best = this.#bestOf(single, others.slice(0, NAMESAKES));
      // Nothing else knows the single one, so that nothing has to find it again.
      if (best) this.#takeIn(best.group, one, single, best.assessment);
      else groups.push(one);
    }
    return groups;
  }

  /** Joins groups whose full names are variants of each other, the surest first. */
  #joinVariants(groups: readonly Group[]): Group[] {
    const scored: { readonly a: Group; readonly b: Group; readonly score: number }[] = [];
    for (const [a, b] of candidatePairs(groups, this.#gathered)) {
      const assessment = this.#assess(a, b);
      if (assessment && !assessment.name.short && isEnough(assessment)) scored.push({ a, b, score: assessment.score });
    }
    // The pairs come in the order of their content, which a stable sort keeps among equals.
    for (const pair of scored.sort((x, y) => y.score - x.score)) {
      const [a, b] = [this.#standing(pair.a), this.#standing(pair.b)];
      if (a === b) continue;
      const assessment = this.#assess(a, b);
      if (assessment && isEnough(assessment)) this.#join(a, b, assessment);
    }
    return groups.filter((group) => !this.#absorbed.has(group));
  }

  /** Joins what has a short name to the one bearer of a fuller one that stands out among all. */
  #joinShort(groups: readonly Group[]): Group[] {
    for (const [short, candidates] of shortCandidates(groups, this.#gathered)) {
      if (this.#absorbed.has(short)) continue;
      const others = [...new Set(candidates.map((candidate) => this.#standing(candidate)))];
      const best = this.#bestOf(
        this.#gathered.of(short),
        others.filter((other) => other !== short),
        WEIGHTS.onlyBearer,
      );
      if (best) this.#join(best.group, short, best.assessment);
    }
    return groups.filter((group) => !this.#absorbed.has(group));
  }

  /** The group that something belongs to, when one does and either leads clearly or is far the better known. */
  #bestOf(short: Cluster, candidates: readonly Group[], onlyBearer = 0): Choice | undefined {
    const found = candidates
      .flatMap((group) => {
        const cluster = this.#gathered.of(group);
        const assessment = assess(cluster, short, this.#members.rarity.of);
        return assessment ? [{ group, assessment, documents: cluster.documents.size }] : [];
      })
      .sort((x, y) => y.assessment.score - x.assessment.score || y.documents - x.documents);
    const [first, second] = found;
    const best = first && !second && first.assessment.name.short ? bearingAlone(first, onlyBearer) : first;
    if (!best || !isEnough(best.assessment)) return undefined;
    if (!second || best.assessment.score - second.assessment.score >= WEIGHTS.margin) return best;
    return best.documents >= DOMINANCE * second.documents ? best : undefined;
  }

  #assess(a: Group, b: Group): Assessment | undefined {
    return assess(this.#gathered.of(a), this.#gathered.of(b), this.#members.rarity.of);
  }

  #join(into: Group, from: Group, assessment: Assessment): void {
    this.#absorbed.set(from, into);
    this.#takeIn(into, from, this.#gathered.of(from), assessment);
  }

  #takeIn(into: Group, from: Group, { keys }: Cluster, assessment: Assessment): void {
    const [canonical] = [...this.#gathered.of(into).keys].sort();
    for (const key of keys) {
      this.#canonical.set(canonicalOf(key, this.#canonical), canonicalOf(canonical ?? key, this.#canonical));
    }
    const fresh = from.members.filter((member) => this.#reasons[member] === null);
    if (fresh.length > 0) {
      const place = this.#shelf.put(reasonOf(assessment));
      for (const member of fresh) this.#reasons[member] = place;
    }
    this.#gathered.join(into, from);
  }

  #standing(group: Group): Group {
    let standing = group;
    for (let into = this.#absorbed.get(standing); into; into = this.#absorbed.get(into)) standing = into;
    return standing;
  }
}

/** The one name that stands for a name and those that were found to be of the same thing. */
function canonicalOf(key: string, known: ReadonlyMap<string, string>): string {
  let canonical = key;
  for (let next = known.get(canonical); next !== undefined && next !== canonical; ) {
    canonical = next;
    next = known.get(canonical);
  }
  return canonical;
}

function reasonOf({ name, evidence }: Assessment): Reason {
  return {
    reason: name.rule,
    evidence: evidence.map(
      ({ rule, weight, detail }) => `${weight > 0 ? "for" : "against"}: ${rule}${detail ? ` (${detail})` : ""}`,
    ),
  };
}

/** A group that something is taken to belong to. */
interface Choice {
  readonly group: Group;
  /** How many documents name it. */
  readonly documents: number;
  readonly assessment: Assessment;
}

/** That no other thing of the corpus could have a short name speaks for the one that could. */
function bearingAlone({ assessment: { name, evidence, score }, ...choice }: Choice, weight: number): Choice {
  const alone = weight === 0 ? [] : [{ rule: "only-bearer", weight }];
  return { ...choice, assessment: { name, evidence: [...evidence, ...alone], score: score + weight } };
}

/** Namesakes that one more thing of their name is compared with. */
const NAMESAKES = 48;

/** How many times as often the better known of two must be in the news to be meant when nothing else tells. */
const DOMINANCE = 3;
