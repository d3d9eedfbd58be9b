import type { Token } from "../../model/token.ts";
import type { Value } from "../../model/value.ts";
import { type Reading, tokenRange } from "../reading.ts";
import { type Duration, readDuration } from "./duration.ts";
import { NUMBER, pattern, UNIT } from "./patterns.ts";
import { type ClosedPeriod, type Period, parsePeriod, shift, through } from "./period.ts";

/** A time given by its distance from an event or a date that follows: `two days after the vote of 4 May`. */
export interface AnchoredTime {
  /** Tokens of the duration, both included. */
  readonly first: number;
  readonly last: number;
  readonly duration: Duration;
  readonly direction: "before" | "after";
  /** The token at which the anchor begins. */
  readonly anchor: number;
}

const AFTER = "after|following";
const BEFORE = "before|prior to|ahead of|in advance of";
const ANCHORED = pattern(
  `(?<length>(?:the )?(?<number>(?:${NUMBER}(?= ))?) ?(?<unit>${UNIT})) (?:(?<after>${AFTER})|${BEFORE})`,
);

/** What every such time has: asked of the whole line first, it spares nearly all lines the search. */
const UNIT_BEFORE_ANCHOR = new RegExp(`${UNIT} (?:${AFTER}|${BEFORE})`, "i");

/** Finds durations that count from what follows them. */
export function findAnchoredTimes(reading: Reading): AnchoredTime[] {
  if (!UNIT_BEFORE_ANCHOR.test(reading.line)) return [];
  const found: AnchoredTime[] = [];
  for (const at of reading.starts.keys()) {
    const time = anchoredAt(reading, at);
    if (time !== undefined) found.push(time);
  }
  return found;
}

function anchoredAt(reading: Reading, at: number): AnchoredTime | undefined {
  ANCHORED.lastIndex = at;
  const match = ANCHORED.exec(reading.line);
  if (match === null) return undefined;
  const { length = "", number = "", unit = "", after } = match.groups ?? {};
  const range = tokenRange(reading, at, at + length.length);
  const anchor = reading.starts.get(at + match[0].length + 1);
  // `decades after` says no number.
  const duration = number || !/s$/i.test(unit) ? readDuration(number || "a", unit) : undefined;
  if (range === undefined || anchor === undefined || duration === undefined) return undefined;
  return { ...range, duration, direction: after === undefined ? "before" : "after", anchor };
}

/** Whether a date that begins at a token is the anchor or part of its phrase: `4 May`, `the vote of 4 May`. */
export function isWithinAnchor(tokens: readonly Token[], anchor: number, date: number): boolean {
  for (let at = date, steps = 0; at >= anchor && steps < tokens.length; steps++) {
    if (at === anchor || isDeterminer(tokens, anchor, at)) return true;
    at = tokens[at]?.upos === "VERB" ? -1 : (tokens[at]?.head ?? -1);
    if (at >= anchor && at < date && tokens[at]?.upos !== "VERB") return true;
  }
  return false;
}

function isDeterminer(tokens: readonly Token[], anchor: number, head: number): boolean {
  return tokens[anchor]?.head === head && tokens[anchor]?.upos === "DET" && head === anchor + 1;
}

/** The period at a distance from a value's; nothing when the value has none. */
export function shiftTime(value: Value, duration: Duration, direction: AnchoredTime["direction"]): Period | undefined {
  const period = periodOf(value);
  return period && shift(period, { ...duration, amount: (direction === "after" ? 1 : -1) * duration.amount });
}

/** The period that a value states; nothing where it states none, or leaves an end open. */
export function periodOf({ value }: Value): ClosedPeriod | undefined {
  const [from, to] = value.split("/", 2).map(parsePeriod);
  const period = from && (value.includes("/") ? to && through(from, to) : from);
  return period?.first === undefined || period.last === undefined ? undefined : (period as ClosedPeriod);
}
