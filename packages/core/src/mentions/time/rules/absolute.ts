import { DAY, MONTH, monthNumber, pattern, SEASON, WEEKDAY, YEAR } from "../patterns.ts";
import { type ClosedPeriod, dayOf, months, type Period, through, years } from "../period.ts";
import type { Groups, TimeRule } from "../rule.ts";

const ORDINAL_END = "(?:st|nd|rd|th)?";
const DASH = " ?(?:-|to|through) ?";

function dayFrom({ year, month, day }: Groups): ClosedPeriod | undefined {
  return dayOf(Number(year), monthNumber(month ?? ""), Number(day));
}

function daysFrom(groups: Groups): Period | undefined {
  const [from, to] = [dayFrom(groups), dayFrom({ ...groups, day: groups.until })];
  return from && to && through(from, to);
}

/** Rules for expressions that say their year. */
export const ABSOLUTE_RULES: readonly TimeRule[] = [
  {
    id: "iso-date",
    description: "A date by ISO 8601, with or without a time of day",
    example: { text: "Signed 2012-09-27 in Riga", mention: "2012-09-27", start: "2012-09-27", end: "2012-09-27" },
    pattern: pattern("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)?"),
    apply: dayFrom,
  },
  {
    id: "month-day-year",
    description: "Month, day and year, with the day of the week before",
    example: {
      text: "on Sunday, May 3, 2020 .",
      mention: "Sunday, May 3, 2020",
      start: "2020-05-03",
      end: "2020-05-03",
    },
    pattern: pattern(`(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY})${ORDINAL_END},? (?<year>${YEAR})`),
    apply: dayFrom,
  },
  {
    id: "day-month-year",
    description: "Day, month and year",
    example: {
      text: "It closed on 27 September 2012 .",
      mention: "27 September 2012",
      start: "2012-09-27",
      end: "2012-09-27",
    },
    pattern: pattern(
      `(?:${WEEKDAY},? )?(?:the )?(?<day>${DAY})${ORDINAL_END} (?:of )?(?<month>${MONTH}),? (?<year>${YEAR})`,
    ),
    apply: dayFrom,
  },
  {
    id: "month-days-year",
    description: "Some days of a month of a year",
    example: { text: "held May 3-5, 2020", mention: "May 3-5, 2020", start: "2020-05-03", end: "2020-05-05" },
    pattern: pattern(`(?<month>${MONTH}) (?<day>${DAY})${DASH}(?<until>${DAY}),? (?<year>${YEAR})`),
    apply: daysFrom,
  },
  {
    id: "days-month-year",
    description: "Some days of a month of a year, days first",
    example: { text: "held 3-5 May 2020", mention: "3-5 May 2020", start: "2020-05-03", end: "2020-05-05" },
    pattern: pattern(`(?<day>${DAY})${DASH}(?<until>${DAY}) (?<month>${MONTH}),? (?<year>${YEAR})`),
    apply: daysFrom,
  },
  {
    id: "slashed-date",
    description: "A date in digits whose day cannot be taken for a month",
    example: { text: "dated 27/9/2012", mention: "27/9/2012", start: "2012-09-27", end: "2012-09-27" },
    pattern: pattern(`(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>${YEAR})`),
    apply: ({ a, b, year }) => {
      if (Number(a) > 12 || a === b) return dayFrom({ year, month: b, day: a });
      return Number(b) > 12 ? dayFrom({ year, month: a, day: b }) : undefined;
    },
  },
  {
    id: "month-year",
    description: "A month of a year",
    example: { text: "in September 2012", mention: "September 2012", start: "2012-09", end: "2012-09" },
    pattern: pattern(`(?<month>${MONTH})(?:,| of| in)? (?<year>${YEAR})`),
    apply: ({ month, year }) => months(Number(year), monthNumber(month ?? "")),
  },
  {
    id: "season-year",
    description: "A season of a year: known to the year, since the hemispheres differ",
    example: { text: "in the summer of 2012", mention: "the summer of 2012", start: "2012", end: "2012" },
    pattern: pattern(`(?:the )?${SEASON} (?:of )?(?<year>${YEAR})`),
    apply: ({ year }) => years(Number(year)),
  },
];
