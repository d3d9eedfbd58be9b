import type { DecisionId, EntityId, EntityType, StatementId } from "../model/index.ts";
import type { Ground, GroundMention } from "./ground.ts";
import { mentionKey } from "./place.ts";

/** What decisions set of an entity, and which they are. */
export interface Change {
  readonly label?: string;
  readonly type?: EntityType;
  readonly decisions: readonly DecisionId[];
}

/** What decisions come to: which entity each id and each mention belongs to, what is changed and what is left out. */
export class Plan {
  readonly ground: Ground;
  readonly changes: ReadonlyMap<EntityId, Change>;
  readonly rejected: ReadonlySet<StatementId>;
  readonly #changes = new Map<EntityId, Change>();
  readonly #rejected = new Set<StatementId>();
  readonly #heirs = new Map<EntityId, EntityId>();
  readonly #moved = new Map<string, EntityId>();
  readonly #torn = new Set<EntityId>();

  constructor(ground: Ground) {
    this.ground = ground;
    this.changes = this.#changes;
    this.rejected = this.#rejected;
  }

  /** Whether decisions have taken mentions away from an entity of the graph. */
  isTorn(id: EntityId): boolean {
    return this.#torn.has(id);
  }

  /** The entity that stands for an id now; undefined when no entity has ever had it. */
  heirOf(id: EntityId): EntityId | undefined {
    if (!this.ground.graph.entities.has(id) && !this.#changes.has(id)) return undefined;
    let heir = id;
    for (let next = this.#heirs.get(heir); next !== undefined; next = this.#heirs.get(heir)) heir = next;
    return heir;
  }

  /** The entity that a mention belongs to now. */
  ownerOf(mention: GroundMention): EntityId {
    const entity = this.#moved.get(mentionKey(mention)) ?? mention.entity;
    return this.heirOf(entity) ?? entity;
  }

  labelOf(id: EntityId): string | undefined {
    return this.#changes.get(id)?.label ?? this.ground.graph.entities.get(id)?.label;
  }

  typeOf(id: EntityId): EntityType | undefined {
    return this.#changes.get(id)?.type ?? this.ground.graph.entities.get(id)?.type;
  }

  /** All mentions that belong to an entity now. */
  *mentionsOf(owner: EntityId): Generator<GroundMention> {
    for (const { id, mentions } of this.ground.graph.entities.values()) {
      if (!this.isTorn(id) && this.heirOf(id) !== owner) continue;
      for (const each of mentions) {
        const mention = { ...each, entity: id };
        if (this.ownerOf(mention) === owner) yield mention;
      }
    }
  }

  /** Makes one entity the heir of another. */
  join(heir: EntityId, other: EntityId): void {
    this.#heirs.set(other, heir);
  }

  /** Gives mentions to an entity. */
  move(mentions: readonly GroundMention[], owner: EntityId): void {
    for (const mention of mentions) {
      this.#moved.set(mentionKey(mention), owner);
      this.#torn.add(mention.entity);
    }
  }

  /** Sets label or type of an entity. */
  change(id: EntityId, { decisions, ...set }: Change): void {
    const known = this.#changes.get(id);
    this.#changes.set(id, { ...known, ...set, decisions: [...(known?.decisions ?? []), ...decisions] });
  }

  reject(id: StatementId): void {
    this.#rejected.add(id);
  }
}
