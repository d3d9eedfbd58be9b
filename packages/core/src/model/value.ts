import type { Span } from "./span.ts";

export type Datatype =
  | "xsd:date"
  | "xsd:gYearMonth"
  | "xsd:gYear"
  | "xsd:dateTime"
  | "xsd:duration"
  | "xsd:integer"
  | "xsd:decimal"
  | "xsd:string";

/** What the words around a number make of it. */
export type Comparison = "about" | "at-least" | "at-most" | "more-than" | "less-than";

/** Something that is not an entity: a time, a quantity, or words kept as they are. */
export interface Value {
  /** Lexical form of the datatype, such as `2012-09-27` or `3400000000`. */
  readonly value: string;
  readonly datatype: Datatype;
  /** Unit of a quantity: a currency code, `percent`, or the counted noun's lemma. */
  readonly unit?: string;
  /** How the words bound the quantity: `about 40`, `at least 40`. */
  readonly comparison?: Comparison;
  /** The words of this passage. */
  readonly mention: string;
  readonly span: Span;
}

/** When something holds: EDTF-like start and end, both included, with the precision the text gives. */
export interface Time {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when the text leaves this end open (`until 2030`) or no date settles it. */
  readonly start?: string;
  readonly end?: string;
  /** The words of the expression. */
  readonly mention: string;
  readonly span: Span;
}

const INTERVAL = /^[\d-]+\/(?:[\d-]+|\.\.)$/;

/** What a reader sees of a value: words in the form that fits one thing, `mayor` of "two mayors"; times and amounts as the text has them. */
export function valueWords({ datatype, value, mention }: Pick<Value, "datatype" | "value" | "mention">): string {
  return datatype === "xsd:string" && !INTERVAL.test(value) ? value : mention;
}

const UNITS = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

/** Whether words tell a preposition themselves: `after the vote`, `a day after the vote`, `not to go`. */
export function tellsPreposition(words: string, preposition: string): boolean {
  const lower = words.toLowerCase();
  if (lower.replace(/^(?:not|never|also|just|only|even) /, "").startsWith(`${preposition} `)) return true;
  if (holdsInOrder(lower, preposition)) return true;
  const before = words.split(` ${preposition} `, 1)[0]?.split(" ") ?? [];
  return before.length < LONGEST_DISTANCE && before.join(" ").length < words.length && UNITS.test(before.at(-1) ?? "");
}

/** Whether words have the parts of a preposition that they stand between, "while still in prison", or one of two words: "along with". */
function holdsInOrder(words: string, preposition: string): boolean {
  if (preposition === "with" && /^(?:along|together) with /.test(words)) return true;
  const [first = "", second, ...rest] = preposition.split(" ");
  return second !== undefined && rest.length === 0 && words.startsWith(`${first} `) && words.includes(` ${second} `);
}

/** A distance has fewer words than this: `less than an hour`, `about two and a half years`. */
const LONGEST_DISTANCE = 8;
