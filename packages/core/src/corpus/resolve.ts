/**
 * Finds which named things of many documents are one.
 *
 * In:  profiles of documents, in any order.
 * Out: clusters of their things. First those of one name, where namesakes part; then variants of full names; then short
 *      names, each to the bearer of a fuller one that stands out.
 *
 * Every step goes through things sorted by content, so that the result does not depend on the order of the input.
 */
import { byCodeUnit } from "../model/index.ts";
import { type Assessment, assess, isEnough } from "./assess.ts";
import { candidatePairs, shortCandidates } from "./blocking.ts";
import { Cluster, type Member } from "./cluster.ts";
import type { Rarity } from "./evidence.ts";
import { nameKey } from "./names/name.ts";
import type { DocumentProfile } from "./profile.ts";
import { rarityIn } from "./rarity.ts";
import { WEIGHTS } from "./weights.ts";

/** Things that are one, and why each cluster that was joined to another was. */
export interface Resolved {
  readonly cluster: Cluster;
  readonly joins: ReadonlyMap<Member, Assessment>;
}

/** Clusters the named things of documents; see the head of this file. */
export function resolve(documents: readonly DocumentProfile[]): Resolved[] {
  const sorted = documents.toSorted((a, b) => byCodeUnit(a.document, b.document));
  return new Resolver(rarityIn(sorted), sorted).resolve();
}

function membersOf({ document, date, names, entities }: DocumentProfile): Member[] {
  const year = Number(date?.slice(0, 4));
  return entities
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((profile) => ({ document, names, profile, ...(Number.isInteger(year) && { year }) }));
}

function richness({ profile }: Member): number {
  return profile.near.length + profile.roles.length + profile.within.length + (profile.born ? 2 : 0);
}

class Resolver {
  readonly #rarity: Rarity;
  readonly #members: readonly Member[];
  readonly #joins = new Map<Member, Assessment>();
  /** For each cluster that was absorbed the one that took it in. */
  readonly #absorbed = new Map<Cluster, Cluster>();
  readonly #canonical = new Map<string, string>();

  constructor(rarity: Rarity, documents: readonly DocumentProfile[]) {
    this.#rarity = rarity;
    this.#members = documents.flatMap(membersOf);
  }

  resolve(): Resolved[] {
    let clusters = this.#groupByName();
    clusters = this.#joinVariants(clusters);
    for (const cluster of clusters) cluster.unify((key) => this.#canonicalOf(key));
    clusters = this.#joinShort(clusters);
    return clusters.map((cluster) => ({ cluster, joins: this.#joins }));
  }

  /** Clusters of things that are called the same, namesakes apart; those of whom most is known come first. */
  #groupByName(): Cluster[] {
    const groups = new Map<string, Member[]>();
    for (const member of this.#members) {
      const key = nameKey(member.profile.label);
      const group = groups.get(key);
      if (group) group.push(member);
      else groups.set(key, [member]);
    }
    return [...groups.values()].flatMap((group) => this.#partNamesakes(group));
  }

  #partNamesakes(group: readonly Member[]): Cluster[] {
    const clusters: Cluster[] = [];
    for (const member of group.toSorted((a, b) => richness(b) - richness(a))) {
      const single = new Cluster(member);
      const others = clusters.filter(({ documents }) => !documents.has(member.document));
      const best = this.#bestOf(single, others.slice(0, NAMESAKES));
      if (best) this.#join(best.cluster, single, best.assessment);
      else clusters.push(single);
    }
    return clusters;
  }

  /** Joins clusters whose full names are variants of each other, the surest first. */
  #joinVariants(clusters: readonly Cluster[]): Cluster[] {
    const scored = candidatePairs(clusters).flatMap(([a, b]) => {
      const assessment = assess(a, b, this.#rarity);
      return assessment && !assessment.name.short && isEnough(assessment) ? [{ a, b, score: assessment.score }] : [];
    });
    // The pairs come in the order of their content, which a stable sort keeps among equals.
    for (const pair of scored.sort((x, y) => y.score - x.score)) {
      const [a, b] = [this.#standing(pair.a), this.#standing(pair.b)];
      if (a === b) continue;
      const assessment = assess(a, b, this.#rarity);
      if (assessment && isEnough(assessment)) this.#join(a, b, assessment);
    }
    return clusters.filter((cluster) => !this.#absorbed.has(cluster));
  }

  /** Joins what has a short name to the one bearer of a fuller one that stands out among all. */
  #joinShort(clusters: readonly Cluster[]): Cluster[] {
    for (const [short, candidates] of shortCandidates(clusters)) {
      if (this.#absorbed.has(short)) continue;
      const others = [...new Set(candidates.map((candidate) => this.#standing(candidate)))];
      const best = this.#bestOf(
        short,
        others.filter((other) => other !== short),
        WEIGHTS.onlyBearer,
      );
      if (best) this.#join(best.cluster, short, best.assessment);
    }
    return clusters.filter((cluster) => !this.#absorbed.has(cluster));
  }

  /** The cluster that something belongs to, when one does and either leads clearly or is far the better known. */
  #bestOf(short: Cluster, candidates: readonly Cluster[], onlyBearer = 0): Choice | undefined {
    const found = candidates
      .flatMap((cluster) => {
        const assessment = assess(cluster, short, this.#rarity);
        return assessment ? [{ cluster, assessment }] : [];
      })
      .sort((x, y) => y.assessment.score - x.assessment.score || y.cluster.documents.size - x.cluster.documents.size);
    const [first, second] = found;
    const best = first && !second && first.assessment.name.short ? bearingAlone(first, onlyBearer) : first;
    if (!best || !isEnough(best.assessment)) return undefined;
    if (!second || best.assessment.score - second.assessment.score >= WEIGHTS.margin) return best;
    return best.cluster.documents.size >= DOMINANCE * second.cluster.documents.size ? best : undefined;
  }

  #join(into: Cluster, from: Cluster, assessment: Assessment): void {
    const [canonical] = [...into.keys].sort();
    for (const key of from.keys) this.#canonical.set(this.#canonicalOf(key), this.#canonicalOf(canonical ?? key));
    for (const member of from.members) if (!this.#joins.has(member)) this.#joins.set(member, assessment);
    this.#absorbed.set(from, into);
    into.absorb(from);
  }

  #standing(cluster: Cluster): Cluster {
    let standing = cluster;
    for (let into = this.#absorbed.get(standing); into; into = this.#absorbed.get(into)) standing = into;
    return standing;
  }

  #canonicalOf(key: string): string {
    let canonical = key;
    for (let next = this.#canonical.get(canonical); next !== undefined && next !== canonical; ) {
      canonical = next;
      next = this.#canonical.get(canonical);
    }
    return canonical;
  }
}

/** A cluster that something is taken to belong to. */
interface Choice {
  readonly cluster: Cluster;
  readonly assessment: Assessment;
}

/** That no other thing of the corpus could have a short name speaks for the one that could. */
function bearingAlone({ cluster, assessment: { name, evidence, score } }: Choice, weight: number): Choice {
  const alone = weight === 0 ? [] : [{ rule: "only-bearer", weight }];
  return { cluster, assessment: { name, evidence: [...evidence, ...alone], score: score + weight } };
}

/** Namesakes that one more thing of their name is compared with. */
const NAMESAKES = 48;

/** How many times as often the better known of two must be in the news to be meant when nothing else tells. */
const DOMINANCE = 3;
