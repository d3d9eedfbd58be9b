import type { Evidence } from "./evidence.ts";
import type { Span } from "./span.ts";
import type { Time, Value } from "./value.ts";

export type StatementId = string & { readonly __id: "statement" };
export type RuleId = string;

export type Polarity = "affirmed" | "negated";
export type Modality = "asserted" | "possible" | "future" | "intended" | "necessary" | "conditional" | "requested";

/** All modalities, from what is said to be so to what is asked for. */
export const MODALITIES: readonly Modality[] = [
  "asserted",
  "possible",
  "future",
  "intended",
  "necessary",
  "conditional",
  "requested",
];

export interface Predicate {
  /** As a reader would write it: `offered help to`. */
  readonly label: string;
  /** The same with its verb in base form: `offer help to`. */
  readonly lemma: string;
  readonly span: Span;
}

/** A further argument: a preposition, or `recipient`, `purpose`, `manner`, `cause`, `condition`, `means`, … */
export interface Qualifier<Node> {
  readonly role: string;
  readonly value: Node | Value;
}

/** Who a statement comes from, and the words that say so. */
export interface Attribution<Node> {
  readonly source: Node;
  readonly cue: { readonly label: string; readonly span: Span };
  /** When it was said, where the text tells; neither when it was published nor when what it says was. */
  readonly time?: Time;
}

/** Subject, predicate, object; `Node` is `Mention` before identity is resolved and `EntityMention` after. */
export interface Statement<Node> {
  readonly subject: Node;
  readonly predicate: Predicate;
  /** Absent when the predicate takes none. */
  readonly object?: Node | Value;
  readonly qualifiers: readonly Qualifier<Node>[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Innermost first; empty in the article's own voice. */
  readonly attribution: readonly Attribution<Node>[];
  readonly time?: Time;
  /** Never without evidence. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly rule: RuleId;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Tells a value from a node. */
export function isValue<Node extends object>(term: Node | Value): term is Value {
  return "datatype" in term;
}
