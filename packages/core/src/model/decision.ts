import type { EntityType } from "./mention.ts";
import type { Modality, Polarity } from "./statement.ts";

export type DecisionId = string & { readonly __id: "decision" };

/** Words in a document, addressed as Web Annotation does: by position, and by quote, so that either finds them again. */
export interface Anchor {
  readonly document: string;
  /** The words themselves. */
  readonly quote: string;
  /** The text just before and just after them. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood, half-open, in UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
}

/** An entity, addressed by what it was called and by some of its mentions. */
export interface EntityReference {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly anchors: readonly Anchor[];
}

/** A statement, addressed by what it says (labels, and the predicate's lemma) and by its evidence. */
export interface StatementReference {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  /** How it was stated; a statement that is so no more is another one. */
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly anchor: Anchor;
}

/** Two entities or more are one; the first gives label and type, unless a label is given. */
export interface MergeAction {
  readonly action: "merge";
  readonly entities: readonly EntityReference[];
  readonly label?: string;
}

/** Some mentions of an entity are another entity. */
export interface SplitAction {
  readonly action: "split";
  readonly entity: EntityReference;
  readonly mentions: readonly Anchor[];
  readonly label?: string;
}

/** An entity is called so. */
export interface RenameAction {
  readonly action: "rename";
  readonly entity: EntityReference;
  readonly label: string;
}

/** An entity is of this type. */
export interface RetypeAction {
  readonly action: "retype";
  readonly entity: EntityReference;
  readonly type: EntityType;
}

/** A statement is not what the article says. */
export interface RejectAction {
  readonly action: "reject";
  readonly statement: StatementReference;
}

/** An earlier decision does not hold any more. */
export interface UndoAction {
  readonly action: "undo";
  readonly decision: string;
}

export type DecisionAction = MergeAction | SplitAction | RenameAction | RetypeAction | RejectAction | UndoAction;

/** Who decided, when (an ISO 8601 time that the tool gives), and why. */
export interface DecisionOrigin {
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
}

/** What a person decided about a graph, as one line of the log has it. */
export type Decision = { readonly schema: 1; readonly id: DecisionId } & DecisionAction & DecisionOrigin;
