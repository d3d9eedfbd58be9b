import { shortHash, slugOf } from "../ids.ts";
import type { Entity, EntityId, EntityOccurrence, EntityType } from "../model/index.ts";
import { describe } from "./describe.ts";
import { fullestName, metonymOf, nameIn, namesOf } from "./name-label.ts";
import { salienceOf } from "./salience.ts";
import type { Referent, Source } from "./source.ts";

/** Weight of a mention's kind when mentions vote on the type. */
const VOTES = { name: 4, nominal: 2, clause: 2, pronoun: 1 } as const;

/** Types that nouns often have but names seldom: of a named thing such a vote counts a quarter. */
const RARE_FOR_NAMES: ReadonlySet<EntityType> = new Set(["abstract", "object", "substance", "plant", "animal"]);

/** Of types with as many votes, the first of these. */
const PRECEDENCE: readonly EntityType[] = ["person", "organization", "place", "event"];

function rankOf(type: EntityType): number {
  const rank = PRECEDENCE.indexOf(type);
  return rank < 0 ? PRECEDENCE.length : rank;
}

/** The type that the mentions vote for; those that bear the label have the say. */
function typeOf(source: Source, whole: Referent, label: string): EntityType {
  const bearers = whole.filter(({ mention }) => nameIn(source, mention) === label);
  const named = isNamed(whole);
  const referent = named ? [...whole, ...bearers, ...bearers, ...bearers] : whole;
  const votes = new Map<EntityType, number>();
  for (const {
    mention: { type, kind },
  } of referent) {
    const weight = VOTES[kind] * (named && RARE_FOR_NAMES.has(type) ? 0.25 : 1);
    votes.set(type, (votes.get(type) ?? 0) + weight);
  }
  const [best] = [...votes].sort(([a, votesForA], [b, votesForB]) => votesForB - votesForA || rankOf(a) - rankOf(b));
  return best?.[0] ?? "abstract";
}

function aliasesOf(names: ReadonlyMap<string, number>, label: string): Entity["aliases"] {
  return [...names]
    .filter(([name]) => name !== label)
    .map(([name, count]) => ({ label: name, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function occurrencesOf(source: Source, referent: Referent): EntityOccurrence[] {
  return referent.map(({ mention: { start, end, sentence, kind }, reason }) => ({
    document: source.analysis.document.id,
    sentence,
    start,
    end,
    kind,
    reason,
  }));
}

/** What a reader would call a referent: its fullest name, else its noun phrase, else the place that stands for it. */
function labelOf(source: Source, referent: Referent): string {
  const name = fullestName(source, referent);
  if (name) return name;
  const hasNoun = referent.some(({ mention }) => mention.kind === "nominal" || mention.kind === "clause");
  return (hasNoun ? undefined : metonymOf(source, referent)) ?? describe(source, referent);
}

function isNamed(referent: Referent): boolean {
  return referent.some(({ mention }) => mention.kind === "name" && (mention.name || mention.canonical));
}

/** Gives out ids: a named thing's is its label's slug; another's has its document too, since its label holds nowhere else. */
function idMaker(source: Source): (label: string, named: boolean) => EntityId {
  const document = shortHash(source.analysis.document.id);
  const counts = new Map<string, number>();
  return (label, named) => {
    const base = named ? slugOf(label) : `${slugOf(label)}-${document}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return (count === 1 ? base : `${base}-${count}`) as EntityId;
  };
}

/** Makes an entity of each referent; of two that would share an id, the later one gets a number. */
export function entitiesOf(source: Source): Map<Referent, Entity> {
  const salience = salienceOf(source);
  const makeId = idMaker(source);
  const entities = new Map<Referent, Entity>();
  for (const referent of source.referents) {
    const label = labelOf(source, referent);
    const named = isNamed(referent);
    const id = makeId(label, named);
    entities.set(referent, {
      id,
      label,
      type: typeOf(source, referent, label),
      named,
      aliases: aliasesOf(namesOf(source, referent), label),
      mentions: occurrencesOf(source, referent),
      salience: salience(referent),
    });
  }
  return entities;
}
