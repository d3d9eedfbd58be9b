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
import { type ClosedPeriod, formatDay, type Period, parsePeriod } from "./time/period.ts";
import { quotedTokens } from "./time/quoted.ts";
import { joinRanges } from "./time/range.ts";
import type { Direction, Told } from "./time/rule.ts";
import { isClose, isDay, tell } from "./time/told.ts";

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

/** Where a text says its own date. */
const OPENING_SENTENCES = 6;

const YEARED: ReadonlySet<string> = new Set(["iso-date", "month-day-year", "day-month-year", "slashed-date"]);

/** Finds the expressions of time in the sentences of a document; some count from what the sentences before told. */
export function findTimesInOrder(sentences: readonly (readonly Token[])[], documentDate?: string): TimeExpression[][] {
  const { times, told } = readInOrder(sentences, documentDate, {});
  // "Day five" in a headline is the day that the text below tells.
  return told.counted === undefined ? times : readInOrder(sentences, documentDate, { counted: told.counted }).times;
}

function readInOrder(
  sentences: readonly (readonly Token[])[],
  documentDate: string | undefined,
  known: Told,
): { readonly times: TimeExpression[][]; readonly told: Told } {
  let [told, since, date, quotation] = [known, 0, dayOrPeriod(documentDate), 0];
  const times = sentences.map((tokens, at) => {
    since++;
    const { last: _, ...lasting } = told;
    const quoted = quotedTokens(tokens, quotation);
    quotation = quoted.open;
    const found = timesIn(tokens, date, { told: since <= TOLD_REACH ? told : lasting }, quoted.flags);
    const own = at < OPENING_SENTENCES ? datelineDate(tokens, found, date) : undefined;
    if (own !== undefined) date = own;
    for (const time of own === undefined ? found : []) {
      const before = told;
      told = tell(told, time, date);
      if (told !== before) since = 0;
    }
    return found;
  });
  return { times, told };
}

function dayOrPeriod(date: string | undefined): ClosedPeriod | undefined {
  return date === undefined ? undefined : parsePeriod(date.slice(0, 10));
}

/** The date that a text itself bears, alone on a line: its words count from it where a page is dated some days off. */
function datelineDate(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  date: ClosedPeriod | undefined,
): ClosedPeriod | undefined {
  const [time] = times;
  if (time === undefined || times.length > 1 || !YEARED.has(time.rule)) return undefined;
  const alone = tokens.every(({ upos }, index) => upos === "PUNCT" || (index >= time.first && index <= time.last));
  const own = periodOf(time.value);
  return alone && date !== undefined && isDay(own) && isClose(own, date) ? own : undefined;
}

/** Finds the expressions of time in one sentence, in text order; without a document date only absolute ones get a value. */
export function findTimes(
  tokens: readonly Token[],
  documentDate?: string,
  options: TimeOptions = {},
): TimeExpression[] {
  return timesIn(tokens, dayOrPeriod(documentDate), options, quotedTokens(tokens, 0).flags);
}

function timesIn(
  tokens: readonly Token[],
  date: ClosedPeriod | undefined,
  options: TimeOptions,
  quoted: readonly boolean[],
): TimeExpression[] {
  const reading = readTokens(tokens);
  const found = joinRanges(reading, findInLine(reading, options.direction));
  const times: TimeExpression[] = [];
  let told = options.told ?? {};
  for (const time of found) {
    const inWords = quoted[reading.starts.get(time.start) ?? -1] === true;
    const described = describe(reading, time, inWords ? dayOfSaying(date, told) : date, told);
    if (described === undefined) continue;
    told = tell(told, described, date);
    times.push(described);
  }
  return [...anchoredTimes(reading, times), ...times].sort((a, b) => a.first - b.first);
}

/** Who is quoted in a report of yesterday's news spoke yesterday: "today" in quotation marks counts from then. */
function dayOfSaying(date: ClosedPeriod | undefined, { lead }: Told): ClosedPeriod | undefined {
  return date !== undefined && lead?.first === date.first - 1 ? lead : date;
}

function describe(
  reading: Reading,
  found: FoundTime,
  date: Period | undefined,
  told: Told,
): TimeExpression | undefined {
  const range = tokenRange(reading, found.start, found.end);
  if (range === undefined) return undefined;
  const before = found.start - (found.part?.length ?? 0);
  const frame = frameBefore(lineBefore(reading, before));
  const framed = reading.starts.get(before - (frame?.length ?? 0));
  const period = found.resolve(date, undefined, told);
  const meant = period && (found.part?.narrow(period) ?? period);
  const open = meant && frame && found.rule !== "range" ? frame.bounds(meant, date) : meant;
  return {
    first: range.first,
    last: range.last,
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
    // `halted work for a month after a breach in May`: behind `for` it says how long, not when.
    const isLength = /^for$/i.test(reading.tokens[first - 1]?.form ?? "");
    if (date === undefined || period === undefined || isLength) return [];
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
