import {
  byCodeUnit,
  type Entity,
  type EntityId,
  type EntityMention,
  type EntityOccurrence,
  isValue,
  joinEntities,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  sortEntities,
  type Value,
} from "../model/index.ts";
import { countNames, labelAmong, namesOf, type Wording } from "./names.ts";
import { mostLike } from "./place.ts";
import type { Change, Plan } from "./plan.ts";

/** Makes the graph that a plan describes; entities that only rejected statements spoke of go, unless they have a name. */
export function applyPlan(plan: Plan): KnowledgeGraph {
  const { documents, statements, entities } = plan.ground.graph;
  const kept = new Map<StatementId, Statement<EntityMention>>();
  const orphans = new Set<EntityId>();
  for (const [id, statement] of statements) {
    const moved = inPlan(plan, statement);
    if (plan.rejected.has(id)) for (const entity of entitiesOf(moved)) orphans.add(entity);
    else kept.set(id, moved);
  }
  if (orphans.size > 0)
    for (const statement of kept.values()) for (const id of entitiesOf(statement)) orphans.delete(id);
  const parts = new Map<EntityId, Entity[]>();
  for (const entity of entities.values()) {
    for (const [id, part] of partsOf(plan, entity)) parts.set(id, [...(parts.get(id) ?? []), part]);
  }
  const decided = [...parts].map(([id, those]) => changed(joinEntities(those, id), plan.changes.get(id)));
  return {
    documents,
    entities: sortEntities(decided.filter(({ id, named }) => named || !orphans.has(id))),
    statements: kept,
  };
}

/** What has become of an entity: as it was, or what each of its heirs gets of it. */
function partsOf(plan: Plan, entity: Entity): ReadonlyMap<EntityId, Entity> {
  const { id, mentions } = entity;
  if (!plan.isTorn(id)) return new Map([[plan.heirOf(id) ?? id, entity]]);
  const shares = new Map<EntityId, EntityOccurrence[]>();
  for (const mention of mentions) {
    const owner = plan.ownerOf({ ...mention, entity: id });
    shares.set(owner, [...(shares.get(owner) ?? []), mention]);
  }
  return new Map([...shares].map(([owner, share]) => [owner, partOf(plan, entity, share)]));
}

/** An entity with some of its mentions, and the names that those bear. */
function partOf({ ground }: Plan, entity: Entity, mentions: Entity["mentions"]): Entity {
  const wordings = mentions.map(
    ({ document, start, end, kind }): Wording => ({
      kind,
      text: ground.document(document)?.text.slice(start, end) ?? "",
    }),
  );
  const names = namesOf(entity);
  const counts = countNames(names, wordings);
  const label = counts.has(entity.label) || !entity.named ? entity.label : labelAmong(names, wordings);
  counts.delete(label);
  return {
    ...entity,
    label,
    named: mentions.some(({ kind }) => kind === "name"),
    aliases: toAliases(counts),
    mentions,
    salience: Math.round((entity.salience * mentions.length * 1000) / entity.mentions.length) / 1000,
  };
}

function toAliases(counts: ReadonlyMap<string, number>): Entity["aliases"] {
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label));
}

/** An entity with the label and the type that decisions gave it; the label it had is another name. */
function changed(entity: Entity, change: Change | undefined): Entity {
  if (!change) return entity;
  const { label = entity.label, type = entity.type } = change;
  const counts = new Map(entity.aliases.map((alias) => [alias.label, alias.count]));
  if (!counts.has(entity.label)) counts.set(entity.label, 1);
  counts.delete(label);
  const decisions = [...new Set([...(entity.decisions ?? []), ...change.decisions])];
  return { ...entity, label, type, aliases: toAliases(counts), decisions };
}

function entitiesOf({ subject, object, qualifiers, attribution }: Statement<EntityMention>): EntityId[] {
  const terms = [subject, object, ...qualifiers.map(({ value }) => value), ...attribution.map(({ source }) => source)];
  return terms.flatMap((term) => (term === undefined || isValue(term) ? [] : term.entity));
}

/** A statement between the entities that its ends belong to now. */
function inPlan(plan: Plan, statement: Statement<EntityMention>): Statement<EntityMention> {
  if (entitiesOf(statement).every((id) => !plan.isTorn(id) && plan.heirOf(id) === id)) return statement;
  const { document } = statement.evidence[0];
  const end = (mention: EntityMention): EntityMention => ({ ...mention, entity: ownerOfEnd(plan, mention, document) });
  const term = (node: EntityMention | Value) => (isValue(node) ? node : end(node));
  return {
    ...statement,
    subject: end(statement.subject),
    ...(statement.object && { object: term(statement.object) }),
    qualifiers: statement.qualifiers.map(({ role, value }) => ({ role, value: term(value) })),
    attribution: statement.attribution.map(({ source, ...rest }) => ({ ...rest, source: end(source) })),
  };
}

/** The entity of the mention that an end of a statement is; its words may be bounded a little otherwise. */
function ownerOfEnd(plan: Plan, { entity, span }: EntityMention, document: string): EntityId {
  const mentions = plan.isTorn(entity) ? (plan.ground.graph.entities.get(entity)?.mentions ?? []) : [];
  const mention = mostLike(
    mentions.filter((each) => each.document === document),
    span,
  );
  return mention ? plan.ownerOf({ ...mention, entity }) : (plan.heirOf(entity) ?? entity);
}
