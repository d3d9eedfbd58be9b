/**
 * Finds the expressions of time in a sentence and the days that they mean, with the precision the text gives.
 *
 * In:  the tokens of "The mill closed on Tuesday." and the document's date, 2024-03-14.
 * Out: `Tuesday` as tokens 4-4, value `2024-03-12` (`xsd:date`), time `on Tuesday` from 2024-03-12 to 2024-03-12.
 * See: TimeML's TIMEX3 for what counts as an expression, EDTF (ISO 8601-2) for the intervals.
 */
import type { Token } from "../model/token.ts";
import type { Datatype, Time, Value } from "../model/value.ts";
import { lineBefore, type Reading, readTokens, tokenRange, wordsOf } from "./reading.ts";
import { findAnchoredTimes, isWithinAnchor, periodOf, shiftTime } from "./time/anchored.ts";
import { type FoundTime, findInLine } from "./time/find.ts";
import { frameBefore } from "./time/frame.ts";
import { formatDay, type Period, parsePeriod } from "./time/period.ts";
import { joinRanges } from "./time/range.ts";
import type { Direction, Told } from "./time/rule.ts";

/** An expression of time: its tokens without the preposition before them, both ends included. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  /** When it is, preposition included: `since May` starts in May. */
  readonly time: Time;
  /** The same without its preposition, as a statement's value: an interval is an `xsd:string` of the form `start/end`. */
  readonly value: Value;
  /** The rule that read it. */
  readonly rule: string;
}

/** Options of `findTimes`. */
export interface TimeOptions {
  /** Which way times without a year look; by default the verb decides. */
  readonly direction?: Direction;
  /** What the sentences before told. */
  readonly told?: Told;
}

/** How many sentences on a time is still the one told last. */
const TOLD_REACH = 3;

/** Finds the expressions of time in the sentences of a document; some count from what the sentences before told. */
export function findTimesInOrder(sentences: readonly (readonly Token[])[], documentDate?: string): TimeExpression[][] {
  let told: Told = {};
  let since = 0;
  return sentences.map((tokens) => {
    since++;
    const { last: _, ...lasting } = told;
    const times = findTimes(tokens, documentDate, { told: since <= TOLD_REACH ? told : lasting });
    for (const time of times) {
      const before = told;
      told = tell(told, time);
      if (told !== before) since = 0;
    }
    return times;
  });
}

/** What is told with one more expression; one without a date tells nothing. */
function tell(told: Told, { rule, value }: Pick<TimeExpression, "rule" | "value">): Told {
  const last = periodOf(value);
  return last ? { ...told, last, ...(rule === "opening" && { opening: last }) } : told;
}

/** Finds the expressions of time in one sentence, in text order; without a document date only absolute ones get a value. */
export function findTimes(
  tokens: readonly Token[],
  documentDate?: string,
  options: TimeOptions = {},
): TimeExpression[] {
  const date = documentDate === undefined ? undefined : parsePeriod(documentDate.slice(0, 10));
  const reading = readTokens(tokens);
  const found = joinRanges(reading, findInLine(reading, options.direction));
  const times: TimeExpression[] = [];
  let told = options.told ?? {};
  for (const time of found) {
    const described = describe(reading, time, date, told);
    if (described === undefined) continue;
    told = tell(told, described);
    times.push(described);
  }
  return [...anchoredTimes(reading, times), ...times].sort((a, b) => a.first - b.first);
}

function describe(
  reading: Reading,
  found: FoundTime,
  date: Period | undefined,
  told: Told,
): TimeExpression | undefined {
  const range = tokenRange(reading, found.start, found.end);
  if (range === undefined) return undefined;
  const frame = frameBefore(lineBefore(reading, found.start));
  const framed = frame && reading.starts.get(found.start - frame.length);
  const period = found.resolve(date, undefined, told);
  const open = period && frame && found.rule !== "range" ? frame.bounds(period, date) : period;
  return {
    ...range,
    time: { ...ends(open), ...wordsOf(reading, framed ?? range.first, range.last) },
    value: toValue(reading, range, period),
    rule: found.rule,
  };
}

/** Durations that count from a date in the phrase after them: the tokens are the duration's, the time takes in the anchor. */
function anchoredTimes(reading: Reading, times: readonly TimeExpression[]): TimeExpression[] {
  return findAnchoredTimes(reading).flatMap(({ first, last, duration, direction, anchor }) => {
    const date = times.find((time) => time.first >= anchor && isWithinAnchor(reading.tokens, anchor, time.first));
    const period = date && shiftTime(date.value, duration, direction);
    if (date === undefined || period === undefined) return [];
    const time = { ...ends(period), ...wordsOf(reading, first, date.last) };
    return [{ first, last, time, value: toValue(reading, { first, last }, period), rule: "anchored" }];
  });
}

function ends(period: Period | undefined): Pick<Time, "start" | "end"> {
  return {
    ...(period?.first !== undefined && { start: formatDay(period.first, period.precision) }),
    ...(period?.last !== undefined && { end: formatDay(period.last, period.precision) }),
  };
}

/** The period as a value; an expression without one keeps its words. */
function toValue(
  reading: Reading,
  { first, last }: { readonly first: number; readonly last: number },
  period: Period | undefined,
): Value {
  const words = wordsOf(reading, first, last);
  const { start, end } = ends(period);
  if (start === undefined) return { value: words.mention, datatype: "xsd:string", ...words };
  if (start !== end) return { value: `${start}/${end ?? ".."}`, datatype: "xsd:string", ...words };
  return { value: start, datatype: DATATYPES[period?.precision ?? "day"], ...words };
}

const DATATYPES: Readonly<Record<Period["precision"], Datatype>> = {
  year: "xsd:gYear",
  month: "xsd:gYearMonth",
  day: "xsd:date",
};
