import type { DocumentId } from "./document.ts";
import type { EntityId } from "./entity.ts";
import type { StatementId } from "./statement.ts";

export type EventId = string & { readonly __id: "event" };

/** Who or what takes part in an event, and how: `actor`, `undergoer`, or the preposition that says it. */
export interface Participant {
  readonly role: string;
  readonly entity: EntityId;
}

/** A document that tells of an event. */
export interface EventReport {
  readonly document: DocumentId;
  /** Publication date of the document; neither when it was said nor when it happened. */
  readonly published?: string;
  /** Those whom the document has it from; nobody when it speaks in its own voice. */
  readonly sources: readonly EntityId[];
}

/** One happening, whether verbs or nouns tell of it; what is said of it here the documents state themselves. */
export interface GraphEvent {
  readonly id: EventId;
  readonly label: string;
  /** The entity that nouns of it refer to: `the attack`. */
  readonly entity?: EntityId;
  /** What tells of it, in the order of the graph. */
  readonly statements: readonly StatementId[];
  readonly participants: readonly Participant[];
  readonly places: readonly EntityId[];
  /** When it happened, as exactly as any of its statements says. */
  readonly time?: { readonly start?: string; readonly end?: string };
  readonly reports: readonly EventReport[];
}

export type TemporalRelationKind = "before" | "after" | "during" | "since" | "until";

/** That one event stands so in time to another, as a statement says. */
export interface TemporalRelation {
  readonly event: EventId;
  readonly relation: TemporalRelationKind;
  readonly other: EventId;
  /** The statement whose words say it. */
  readonly statement: StatementId;
  /** Whether the document has it from others alone. */
  readonly claimed: boolean;
}

/** The events of a graph and how they stand in time. */
export interface EventGraph {
  readonly events: ReadonlyMap<EventId, GraphEvent>;
  readonly relations: readonly TemporalRelation[];
}
