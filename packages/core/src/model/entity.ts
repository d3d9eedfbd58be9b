import type { DocumentId } from "./document.ts";
import type { EntityType, MentionKind } from "./mention.ts";
import type { Span } from "./span.ts";

export type EntityId = string & { readonly __id: "entity" };

/** Where a document mentions an entity. */
export interface EntityOccurrence extends Span {
  readonly document: DocumentId;
  readonly sentence: number;
  readonly kind: MentionKind;
  /** Why this mention was taken to be the entity: the rule's id. */
  readonly reason: string;
}

/** Something that mentions refer to. */
export interface Entity {
  readonly id: EntityId;
  /** Canonical label: the fullest name, else the shortest phrase that tells it apart. */
  readonly label: string;
  readonly type: EntityType;
  /** Whether some mention names it, so that its id holds across documents. */
  readonly named: boolean;
  /** Other names in the text, with how often each occurs, the most frequent first. */
  readonly aliases: readonly { readonly label: string; readonly count: number }[];
  readonly mentions: readonly EntityOccurrence[];
  /** From 0 to 1: how much the documents are about it. */
  readonly salience: number;
}

/** An end of a statement in the graph: the entity, and the words of the passage. */
export interface EntityMention {
  readonly entity: EntityId;
  readonly mention: string;
  readonly span: Span;
}
