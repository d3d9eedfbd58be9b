import {
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityMention,
  type EntityType,
  type KnowledgeGraph,
  oncePer,
  type Statement,
} from "../model/index.ts";
import { countryOfSeat } from "../places/countries.ts";
import { regionsNamed } from "../places/regions.ts";
import { type Description, describeEntity } from "./description.ts";
import { type Contexts, contextsOf, keyOf } from "./surroundings.ts";

/** What a document says of one named thing that helps to tell whether it is another document's. Plain JSON. */
export interface EntityProfile extends Description {
  readonly id: EntityId;
  readonly label: string;
  readonly type: EntityType;
  readonly names: Readonly<Record<string, number>>;
  readonly mentions: number;
  /** Regions named in the same sentences, else anywhere in the document. */
  readonly regions: readonly string[];
  /** Keys of the names in the same sentences. */
  readonly near: readonly string[];
}

/** The named things of one document, with the names that it has anywhere. */
export interface DocumentProfile {
  readonly document: DocumentId;
  readonly date?: string;
  readonly names: readonly string[];
  readonly entities: readonly EntityProfile[];
}

/** Takes from a document's graph what its named things are recognised by. */
export function profileEntities({ documents, entities, statements }: KnowledgeGraph): DocumentProfile[] {
  const contexts = contextsOf(entities);
  const said = copulasOf(statements.values());
  return documents.map((document) => {
    const profiles: EntityProfile[] = [];
    for (const entity of entities.values()) {
      if (isIdentifiable(entity) && entity.mentions.some((mention) => mention.document === document.id))
        profiles.push(profileOf(entity, document, contexts, said.get(entity.id) ?? []));
    }
    return {
      document: document.id,
      ...(document.date !== undefined && { date: document.date }),
      names: contexts.namesIn(document.id),
      entities: profiles,
    };
  });
}

function profileOf(
  entity: Entity,
  document: KnowledgeGraph["documents"][number],
  contexts: Contexts,
  said: readonly string[],
): EntityProfile {
  const { id, label, type, aliases, mentions } = entity;
  const near = contexts.near(entity, document.id);
  const regions = regionsAround(near);
  return {
    id,
    label,
    type,
    names: { [label]: mentions.length, ...Object.fromEntries(aliases.map((alias) => [alias.label, alias.count])) },
    mentions: mentions.length,
    ...describeEntity(entity, document, said, near),
    regions: regions.length > 0 ? regions : regionsAround(contexts.in(document.id, entity)),
    near: sorted(near.map(keyOf)),
  };
}

/** The regions that places name: a country, a division of one, or the country of a capital. */
function regionsAround(others: readonly Entity[]): string[] {
  return sorted(others.flatMap(regionsOf));
}

const regionsOf: (entity: Entity) => readonly string[] = oncePer(({ label, type }) =>
  type === "place" ? [...regionsNamed(label), countryOfSeat(label) ?? []].flat() : [],
);

function sorted(items: Iterable<string>): string[] {
  return [...new Set(items)].sort();
}

/** Whether a thing has a name that other documents may use for it, too. */
export function isIdentifiable({ named, type }: Entity): boolean {
  return named && type !== "time";
}

/** What statements say that each thing is: "The mayor" of "Ada Berg is the mayor". */
function copulasOf(statements: Iterable<Statement<EntityMention>>): ReadonlyMap<EntityId, readonly string[]> {
  const found = new Map<EntityId, string[]>();
  for (const { subject, predicate, object, polarity } of statements) {
    if (!/^be\b/.test(predicate.lemma) || polarity === "negated" || !object || !("entity" in object)) continue;
    found.set(subject.entity, [...(found.get(subject.entity) ?? []), `${predicate.lemma} ${object.mention}`]);
  }
  return found;
}
