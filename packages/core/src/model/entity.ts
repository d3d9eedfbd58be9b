import type { DecisionId } from "./decision.ts";
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

/** Why what one document names was taken to be what others name. */
export interface EntityMerge {
  readonly document: DocumentId;
  /** What that document calls it. */
  readonly label: string;
  /** How the names agree: `same-name`, `spelling`, `acronym`, … */
  readonly reason: string;
  /** What else spoke for it and against it. */
  readonly evidence: readonly string[];
}

/** The same thing elsewhere: in a register that gives it an address. */
export interface EntityLink {
  readonly iri: string;
  /** What it is called there. */
  readonly label: string;
  /** Whose register it is. */
  readonly service: string;
  /** Why it was taken to be the same. */
  readonly reason: string;
  /** From 0 to 1: how well the names agree. */
  readonly score: number;
}

/** Where a place is, as far as a table tells. */
export interface EntityPlace {
  /** ISO 3166-1 code of the country that it is or lies in. */
  readonly country: string;
  /** In degrees; absent of what is no point. */
  readonly latitude?: number;
  readonly longitude?: number;
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
  /** The decisions of people that made it what it is, in the order of their log. */
  readonly decisions?: readonly DecisionId[];
  /** Why several documents' things are this one; absent when one document alone names it. */
  readonly merges?: readonly EntityMerge[];
  /** Where else it is known. */
  readonly links?: readonly EntityLink[];
  /** Where it is, when it is a place that is known. */
  readonly place?: EntityPlace;
}

/** An end of a statement in the graph: the entity, and the words of the passage. */
export interface EntityMention {
  readonly entity: EntityId;
  readonly mention: string;
  readonly span: Span;
}
