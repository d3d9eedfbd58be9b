import { calendarDay } from "../calendar.ts";
import { DAY, MONTH, monthNumber, pattern, YEAR } from "../patterns.ts";
import { type ClosedPeriod, dayOf, months, type Period } from "../period.ts";
import type { Reference, TimeRule } from "../rule.ts";

/** Days of the year that have a name, as month and day. */
const DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ["halloween", [10, 31]],
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year's eve", [12, 31]],
]);

/** The day of that name in the year given, else the nearest in the direction asked for. */
function namedDay(name: string, year: string | undefined, { date, direction }: Reference): Period | undefined {
  const [month, day] = DAYS.get(name.toLowerCase().replaceAll("’", "'")) ?? [0, 0];
  if (year !== undefined) return dayOf(Number(year), month, day);
  if (date === undefined) return undefined;
  const at = calendarDay(date.first).year;
  const candidates = [at - 1, at, at + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const past = candidates.findLast((each) => each.first <= date.last);
  const future = candidates.find((each) => each.last >= date.first);
  if (direction !== "nearest") return direction === "past" ? past : future;
  return distance(past, date) <= distance(future, date) ? past : future;
}

function distance(period: ClosedPeriod | undefined, date: ClosedPeriod): number {
  return period === undefined ? Number.POSITIVE_INFINITY : Math.abs(period.first - date.first);
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["next", 1],
]);

/** Rules for days that have a name, and for days and months of the last or next year. */
export const NAMED_DAY_RULES: readonly TimeRule[] = [
  {
    id: "named-day",
    description: "A day of the year by its name",
    example: {
      text: "Shops closed on Christmas Day .",
      date: "2024-05-15",
      mention: "Christmas Day",
      start: "2023-12-25",
      end: "2023-12-25",
    },
    pattern: pattern(`(?<name>${[...DAYS.keys()].join("|").replaceAll("'", "['’]")})(?:,? (?<year>${YEAR}))?`),
    apply: ({ name = "", year }, reference) => namedDay(name, year, reference),
  },
  {
    id: "month-of-near-year",
    description: "A month or a day of the last or next year",
    example: {
      text: "in March last year",
      date: "2024-05-15",
      mention: "March last year",
      start: "2023-03",
      end: "2023-03",
    },
    pattern: pattern(
      `(?:(?<before>${DAY}) )?(?<month>${MONTH})(?: (?<after>${DAY}))?,? (?:of )?(?<which>last|next) year`,
    ),
    apply: ({ before, month = "", after, which = "" }, { date }) => {
      if (date === undefined) return undefined;
      const year = calendarDay(date.first).year + (OFFSETS.get(which.toLowerCase()) ?? 0);
      const day = before ?? after;
      return day === undefined ? months(year, monthNumber(month)) : dayOf(year, monthNumber(month), Number(day));
    },
  },
];
