import type { Span } from "./span.ts";
import type { Time, Value } from "./value.ts";

/** GUM's ten entity types. */
export type EntityType =
  | "person"
  | "organization"
  | "place"
  | "event"
  | "time"
  | "object"
  | "abstract"
  | "substance"
  | "animal"
  | "plant";

/** All entity types, in GUM's order. */
export const ENTITY_TYPES: readonly EntityType[] = [
  "person",
  "organization",
  "place",
  "event",
  "time",
  "object",
  "abstract",
  "substance",
  "animal",
  "plant",
];

/** How a mention refers: by a name, by a common noun, by a pronoun, or by saying a whole clause. */
export type MentionKind = "name" | "nominal" | "pronoun" | "clause";

/** A span of text that refers to an entity, a time or a quantity. */
export interface Mention extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
  /** First and last token of the phrase in the sentence, both included. */
  readonly first: number;
  readonly last: number;
  /** The token that heads the phrase. */
  readonly head: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** First and last token of the proper name in the phrase, titles and articles left out. */
  readonly name?: { readonly first: number; readonly last: number };
  /** What it is called where a list knows it: `Libya` for "Libyan". */
  readonly canonical?: string;
  /** Set when it names a seat of government and means the government: "Washington blames". */
  readonly metonym?: boolean;
  /** Set when the mention states a time or a quantity. */
  readonly value?: Value;
  /** Set when the mention states a time: the same with its preposition, so that `since May` has a start and no end. */
  readonly time?: Time;
}

/** The mentions of one entity in a document, in text order, as indices into the document's mentions. */
export interface Chain {
  readonly mentions: readonly number[];
  /** For each mention but the first, the rule that joined it. */
  readonly reasons: readonly string[];
  /** Set where they mean several things together: "they" of two people named side by side. */
  readonly split?: SplitAntecedent;
}

/** Several things that a mention takes up together, each by one of its mentions, and the rule that says so. */
export interface SplitAntecedent {
  readonly parts: readonly number[];
  readonly reason: string;
}
