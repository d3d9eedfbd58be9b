import type { Token } from "../../model/token.ts";
import type { ClosedPeriod, Period } from "./period.ts";

/** Which way an expression without a year looks from the document's date; `nearest` takes what is less far away. */
export type Direction = "past" | "future" | "nearest";

/** What a partial or relative expression is resolved against. */
export interface Reference {
  /** The document's date; absent when it has none. */
  readonly date?: ClosedPeriod;
  readonly direction: Direction;
  /** What was told before. */
  readonly told?: Told;
}

/** Times that were told before, by words that a later expression takes up. */
export interface Told {
  /** The last one, which "the next day" counts from. */
  readonly last?: ClosedPeriod;
  /** The day on which an event opened. */
  readonly opening?: ClosedPeriod;
  /** The day of the news: the first that was told, when it lies close before the document's date. */
  readonly lead?: ClosedPeriod;
  /** Days of an event by their number, as in "day five". */
  readonly counted?: ReadonlyMap<number, ClosedPeriod>;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Reads one kind of time expression. */
export interface TimeRule {
  readonly id: string;
  readonly description: string;
  readonly example: {
    readonly text: string;
    readonly date?: string;
    readonly direction?: Direction;
    /** A time told before, in ISO 8601. */
    readonly told?: string;
    /** The words that the rule reads. */
    readonly mention: string;
    readonly start?: string;
    readonly end?: string;
  };
  /** Matched on a line of text; groups called `month` and `weekday` count only when capitalised. */
  readonly pattern: RegExp;
  /** Says no to a match that the words around it make something else. */
  readonly accept?: (tokens: readonly Token[], first: number, last: number) => boolean;
  /** The period meant; nothing when the reference does not settle it. */
  readonly apply: (groups: Groups, reference: Reference) => Period | undefined;
}
