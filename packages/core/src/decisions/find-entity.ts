import type { EntityId, EntityReference } from "../model/index.ts";
import { findMention } from "./find-mention.ts";
import type { Ground, GroundMention } from "./ground.ts";

/** What was looked for, or why there is none. */
export type Found<T> = { readonly value: T } | { readonly reason: string };

/** What earlier decisions have made of the graph, as far as a search needs it. */
export interface Present {
  readonly ground: Ground;
  /** The entity that a mention belongs to now. */
  ownerOf(mention: GroundMention): EntityId;
  /** The entity that stands for an id now; undefined when no entity has ever had it. */
  heirOf(id: EntityId): EntityId | undefined;
}

/** The entity that most anchors lie in; of as many, the one with the reference's own id. */
function byAnchors(present: Present, { id, label, anchors }: EntityReference): EntityId | undefined {
  const votes = new Map<EntityId, number>();
  for (const anchor of anchors) {
    const mention = findMention(present.ground, anchor, label);
    if (!mention) continue;
    const owner = present.ownerOf(mention);
    votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  const ranked = [...votes].sort(
    ([a, votesForA], [b, votesForB]) =>
      votesForB - votesForA || Number(b === id) - Number(a === id) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0];
}

/** The only entity of a name and type. */
function byName(present: Present, { label, type }: EntityReference): Found<EntityId> {
  const called = present.ground.entitiesCalled(label).filter((entity) => entity.type === type);
  const [heir, ...others] = new Set(called.flatMap((entity) => present.heirOf(entity.id) ?? []));
  if (heir === undefined) return { reason: `no entity "${label}" is in the graph` };
  if (others.length > 0)
    return { reason: `${others.length + 1} entities are called "${label}", and no mention tells which` };
  return { value: heir };
}

/** The entity that a reference means: by its mentions, else by its id, else by its name and type. */
export function findEntity(present: Present, reference: EntityReference): Found<EntityId> {
  const value = byAnchors(present, reference) ?? present.heirOf(reference.id as EntityId);
  return value === undefined ? byName(present, reference) : { value };
}
