import { calendarDay } from "./calendar.ts";
import { type ClosedPeriod, days, months, type Period, years } from "./period.ts";

/** A part of a period: number `index` of `count` equal parts, or the unit at an edge. */
type Part = { readonly index: number; readonly count: number } | { readonly edge: "first" | "last" };

const PART_WORDS: readonly { readonly words: string; readonly part: Part }[] = [
  { words: "(?:the )?early(?: on| in)?", part: { index: 0, count: 3 } },
  { words: "(?:the )?mid(?:dle of)?(?: in)?", part: { index: 1, count: 3 } },
  { words: "(?:the )?late(?: on| in)?", part: { index: 2, count: 3 } },
  { words: "(?:at )?the (?:start|beginning) of", part: { edge: "first" } },
  { words: "(?:at )?the (?:end|close) of", part: { edge: "last" } },
  { words: "(?:the )?first half of", part: { index: 0, count: 2 } },
  { words: "(?:the )?second half of", part: { index: 1, count: 2 } },
];

const PATTERNS = PART_WORDS.map(({ words, part }) => ({
  pattern: new RegExp(`(?<=^|\\W)(?:${words})[ -]$`, "i"),
  part,
}));

/**
 * Finds words at the end of `before` that single out a part of the period after them; as an adverb before a preposition
 * (`early in 2016`) they stand beside its phrase.
 */
export function partBefore(
  before: string,
): { readonly length: number; readonly part: Part; readonly beside: boolean } | undefined {
  for (const { pattern, part } of PATTERNS) {
    const match = pattern.exec(before);
    if (match !== null) return { length: match[0].length, part, beside: /^(?:early|late) \w+ $/i.test(match[0]) };
  }
  return undefined;
}

/**
 * The part of a period: thirds overlap where the units do not divide; a day has no parts.
 * As a deadline, the end of a period of days or months, or of a year, is its last day.
 */
export function partOf(period: Period, part: Part, deadline = false): Period {
  const { first, last, precision } = period;
  if (first === undefined || last === undefined || last - first < 6) return period;
  if (deadline && "edge" in part && part.edge === "last" && last - first <= 366) return days(last);
  const from = calendarDay(first);
  const units = unitsIn({ first, last, precision });
  const { index, count } = "edge" in part ? edgeOf(part.edge, units) : part;
  const start = Math.floor((index * units) / count);
  const size = Math.ceil(((index + 1) * units) / count) - start;
  if (units < last - first && precision === "year" && last - first > 366)
    return years(from.year + start, from.year + start + size - 1);
  if (precision === "year" || (precision === "month" && last - first > 31))
    return months(from.year, from.month + start, size);
  return days(first + start, first + start + size - 1);
}

/** The first or last of a year's months or a decade's years; of other periods, the first or last third. */
function edgeOf(edge: "first" | "last", units: number): { readonly index: number; readonly count: number } {
  const count = units === 10 || units === 12 ? units : 3;
  return { index: edge === "first" ? 0 : count - 1, count };
}

/** How many of the next smaller units a period has: years of a decade, months of a year, days of a month. */
function unitsIn({ first, last, precision }: ClosedPeriod): number {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (precision === "day" || last - first <= 31) return last - first + 1;
  if (precision === "year" && last - first > 366) return to.year - from.year + 1;
  return 12 * (to.year - from.year) + to.month - from.month + 1;
}
