import { calendarDay, weekday } from "../calendar.ts";
import { ORDINALS } from "../lexicon.data.ts";
import { DAY_PART, MONTH, monthNumber, pattern, SEASON, WEEKDAY, weekdayNumber } from "../patterns.ts";
import { type ClosedPeriod, days, months, type Period, weekOf, years } from "../period.ts";
import type { Reference, TimeRule } from "../rule.ts";
import { wholeDay } from "./near-days.ts";

const WHICH = "(?:(?<now>this|the current)|(?<past>this past|last)|(?<next>next|this coming|the coming|the upcoming))";

/** Whether the words mean this unit (0), the one before (-1) or the one after (1). */
function offsetOf({ now, past }: { readonly now?: string; readonly past?: string }): number {
  if (now !== undefined) return 0;
  return past === undefined ? 1 : -1;
}

/** The distance to the last (offset -1) or next (1) of things that come round in a cycle; the present one is neither. */
function wrap(distance: number, offset: number, cycle: number): number {
  if (offset > 0 && distance <= 0) return distance + cycle;
  return offset < 0 && distance >= 0 ? distance - cycle : distance;
}

/** This, last or next unit of the calendar, counted from the document's date. */
function calendarUnit(unit: string, offset: number, reference: Reference): Period | undefined {
  const { date } = reference;
  if (date === undefined) return undefined;
  const { year, month } = calendarDay(date.first);
  if (unit === "year") return years(year + offset);
  if (unit === "decade") return yearsOf(10, year, offset);
  if (unit === "century") return yearsOf(100, year, offset);
  if (date.precision === "year") return undefined;
  if (unit === "month") return months(year, month + offset);
  if (unit === "quarter") return months(year, 3 * (quarterOf(month) + offset) + 1, 3);
  const day = wholeDay(reference);
  if (day === undefined) return undefined;
  return unit === "week" ? weekOf(day.first + 7 * offset) : weekend(day.first, offset, reference.direction);
}

/** A decade or a century as counted from a year that ends in noughts. */
function yearsOf(count: number, year: number, offset: number): Period {
  const first = count * (Math.floor(year / count) + offset);
  return years(first, first + count - 1);
}

function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3);
}

/** "This weekend" that is told of on a weekday is the one before, when it is told as past. */
function weekend(day: number, offset: number, direction: Reference["direction"]): ClosedPeriod {
  const before = offset === 0 && direction === "past" && weekday(day) < 6;
  const { first } = weekOf(day + 7 * (before ? -1 : offset));
  return days(first + 5, first + 6);
}

/** Rules for units of the calendar beside the document's date. */
export const UNIT_RULES: readonly TimeRule[] = [
  {
    id: "calendar-unit",
    description: "This, last or next week, month, year, …",
    example: {
      text: "prices rose last month",
      date: "2021-01-11",
      mention: "last month",
      start: "2020-12",
      end: "2020-12",
    },
    pattern: pattern(
      `${WHICH} (?<unit>weekend|week|month|quarter|year|decade|century)(?:(?<=this (?:week|month|year))s)?`,
    ),
    apply: ({ unit = "", ...which }, reference) => calendarUnit(unit.toLowerCase(), offsetOf(which), reference),
  },
  {
    id: "the-weekend",
    description: "The weekend that something went on over or throughout",
    example: {
      text: "They met over the weekend .",
      date: "2021-05-12",
      direction: "past",
      mention: "the weekend",
      start: "2021-05-08",
      end: "2021-05-09",
    },
    pattern: pattern("the weekend"),
    accept: (tokens, first) => /^(?:over|throughout|during)$/i.test(tokens[first - 1]?.form ?? ""),
    apply: (_groups, reference) => calendarUnit("weekend", 0, reference),
  },
  {
    id: "unit-around",
    description: "The week, month, year, … around the document's date, after words that single out a part of it",
    example: {
      text: "at the end of the year",
      date: "2006-02-23",
      mention: "at the end of the year",
      start: "2006-12",
      end: "2006-12",
    },
    pattern: pattern(
      "(?<=(?:end|close|start|beginning|middle|half) of )the (?<unit>week|month|quarter|year|decade|century)",
    ),
    apply: ({ unit = "" }, reference) => calendarUnit(unit.toLowerCase(), 0, reference),
  },
  {
    id: "unit-before",
    description: "The unit before: of the document's date in the present tense, of a time named elsewhere in the past",
    example: {
      text: "It is more than the year before .",
      date: "2015-05-07",
      direction: "nearest",
      mention: "the year before",
      start: "2014",
      end: "2014",
    },
    pattern: pattern("(?:the|that) (?<unit>day|week|month|year) before(?= ?(?:[,.;]|$))"),
    apply: ({ unit = "" }, reference) =>
      reference.direction === "nearest" && unit.toLowerCase() !== "day"
        ? calendarUnit(unit.toLowerCase(), -1, reference)
        : undefined,
  },
  {
    id: "relative-weekday",
    description: "This, last or next day of the week",
    example: {
      text: "next Friday",
      date: "2024-03-15",
      mention: "next Friday",
      start: "2024-03-22",
      end: "2024-03-22",
    },
    pattern: pattern(`${WHICH} (?<weekday>${WEEKDAY})(?: ${DAY_PART})?`),
    apply: ({ weekday: name = "", ...which }, reference) => {
      const date = wholeDay(reference);
      if (date === undefined) return undefined;
      const distance = weekdayNumber(name) - weekday(date.first);
      return days(date.first + wrap(distance, offsetOf(which), 7));
    },
  },
  {
    id: "following-weekday",
    description: "The day of the week that follows the document's date, or in the past a time named elsewhere",
    example: {
      text: "They will meet the following Monday .",
      date: "2024-05-15",
      direction: "future",
      mention: "the following Monday",
      start: "2024-05-20",
      end: "2024-05-20",
    },
    pattern: pattern(`the following (?<weekday>${WEEKDAY})`),
    apply: ({ weekday: name = "" }, reference) => {
      const date = wholeDay(reference);
      if (date === undefined || reference.direction === "past") return undefined;
      return days(date.first + wrap(weekdayNumber(name) - weekday(date.first), 1, 7));
    },
  },
  {
    id: "relative-month",
    description: "This, last or next month by name",
    example: { text: "last June", date: "2012-06-15", mention: "last June", start: "2011-06", end: "2011-06" },
    pattern: pattern(`${WHICH} (?<month>${MONTH})`),
    apply: ({ month: name = "", ...which }, { date }) => {
      if (date === undefined || date.precision === "year") return undefined;
      const { year, month } = calendarDay(date.first);
      return months(year, month + wrap(monthNumber(name) - month, offsetOf(which), 12));
    },
  },
  {
    id: "relative-season",
    description: "This, last or next season, known to one or two years since the hemispheres differ",
    example: { text: "last summer", date: "2012-09-28", mention: "last summer", start: "2011", end: "2012" },
    pattern: pattern(`${WHICH} ${SEASON}`),
    apply: (which, { date }) => {
      if (date === undefined) return undefined;
      const { year } = calendarDay(date.first);
      const offset = offsetOf(which);
      return years(year + Math.min(offset, 0), year + Math.max(offset, 0));
    },
  },
  {
    id: "quarter",
    description: "A quarter of the year, of a given year or the nearest",
    example: {
      text: "in the first quarter",
      date: "2021-05-11",
      mention: "the first quarter",
      start: "2021-01",
      end: "2021-03",
    },
    pattern: pattern(
      "(?:the )?(?:(?<word>first|second|third|fourth) quarter|Q(?<digit>[1-4]))(?:,? (?:of )?(?<year>\\d{4}))?",
    ),
    apply: ({ word = "", digit, year }, { date, direction }) => {
      const index = digit === undefined ? ORDINALS.indexOf(word.toLowerCase()) : Number(digit) - 1;
      if (year !== undefined) return months(Number(year), 3 * index + 1, 3);
      if (date === undefined || date.precision === "year") return undefined;
      const at = calendarDay(date.first);
      const distance = index - quarterOf(at.month);
      const back = direction !== "future" && distance > 0 ? 4 : 0;
      const ahead = direction === "future" && distance < 0 ? 4 : 0;
      return months(at.year, 3 * (index - back + ahead) + 1, 3);
    },
  },
];
