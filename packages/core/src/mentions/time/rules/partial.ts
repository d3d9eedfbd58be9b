import type { Token } from "../../../model/token.ts";
import { calendarDay, weekday } from "../calendar.ts";
import {
  DAY,
  DAY_PART,
  MONTH,
  monthNumber,
  ORDINAL,
  ordinalNumber,
  pattern,
  WEEKDAY,
  weekdayNumber,
} from "../patterns.ts";
import { type ClosedPeriod, dayOf, days, months, type Period, through } from "../period.ts";
import type { Groups, Reference, TimeRule } from "../rule.ts";

const ORDINAL_END = "(?:st|nd|rd|th)?";
const MONTH_CUE = "(?:in|of|since|until|till|by|from|to|through|between|during|before|after|early|late|mid)";

/** A day of the calendar this close is meant, whichever way its clause looks: the parse may have hung it on the wrong verb. */
const CLOSE_DAYS = 60;

/** The year's candidate that lies nearest in the direction asked for; the document's own time counts as either. */
function nearest(
  candidate: (year: number) => ClosedPeriod | undefined,
  { date, direction }: Reference,
): ClosedPeriod | undefined {
  if (date === undefined) return undefined;
  const { year } = calendarDay(date.first);
  const first = (years: readonly number[], fits: (period: ClosedPeriod) => boolean) =>
    years.map(candidate).find((period) => period !== undefined && fits(period));
  const past = first([year, year - 1, year - 4], (period) => period.first <= date.last);
  const future = first([year, year + 1, year + 4], (period) => period.last >= date.first);
  if (past === undefined || future === undefined) return direction === "past" ? past : future;
  const [back, ahead] = [date.first - past.last, future.first - date.last];
  const close = past.precision === "day" && Math.min(back, ahead) <= CLOSE_DAYS;
  if (direction !== "nearest" && !close) return direction === "past" ? past : future;
  return back <= ahead ? past : future;
}

function dayFrom({ month, day }: Groups, reference: Reference): ClosedPeriod | undefined {
  return nearest((year) => dayOf(year, monthNumber(month ?? ""), Number(day)), reference);
}

function daysFrom(groups: Groups, reference: Reference): Period | undefined {
  const from = dayFrom(groups, reference);
  const until = from && dayOf(calendarDay(from.first).year, monthNumber(groups.month ?? ""), Number(groups.until));
  return from && until && through(from, until);
}

/** A present verb tells of a day to come: "the talks begin on Monday". */
function weekdayFrom({ weekday: name }: Groups, { date, direction }: Reference): Period | undefined {
  if (date?.precision !== "day") return undefined;
  const distance = weekdayNumber(name ?? "") - weekday(date.first);
  const days7 = ((distance % 7) + 7) % 7;
  return days(date.first + (direction !== "past" || days7 === 0 ? days7 : days7 - 7));
}

/** Not a day that is part of a name, such as `Black Friday` or `Ruby Tuesday`. */
function standsAlone(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const names =
    before !== undefined && /^\p{Lu}/u.test(before.form) && (before.upos === "PROPN" || before.upos === "ADJ");
  return !names || before.head !== first || first === 1;
}

/** Rules for dates that leave out their year. */
export const PARTIAL_RULES: readonly TimeRule[] = [
  {
    id: "month-day",
    description: "Month and day",
    example: { text: "on Sept. 27 .", date: "2012-09-28", mention: "Sept. 27", start: "2012-09-27", end: "2012-09-27" },
    pattern: pattern(`(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY})${ORDINAL_END}`),
    apply: dayFrom,
  },
  {
    id: "day-month",
    description: "Day and month",
    example: {
      text: "the vote of 4 November",
      date: "2018-11-20",
      mention: "4 November",
      start: "2018-11-04",
      end: "2018-11-04",
    },
    pattern: pattern(
      `(?:${WEEKDAY},? )?(?:the )?(?:(?<day>${DAY})${ORDINAL_END}|(?<ordinal>${ORDINAL})) (?:of )?(?<month>${MONTH})`,
    ),
    apply: ({ month, day, ordinal = "" }, reference) =>
      dayFrom({ month, day: day ?? String(ordinalNumber(ordinal)) }, reference),
  },
  {
    id: "month-days",
    description: "Some days of a month",
    example: {
      text: "on June 21-22",
      date: "2012-09-28",
      mention: "June 21-22",
      start: "2012-06-21",
      end: "2012-06-22",
    },
    pattern: pattern(`(?<month>${MONTH}) (?<day>${DAY})(?: ?- ?| and | to | through )(?<until>${DAY})`),
    apply: daysFrom,
  },
  {
    id: "days-month",
    description: "Some days of a month, days first",
    example: {
      text: "on 21-22 June",
      date: "2012-09-28",
      mention: "21-22 June",
      start: "2012-06-21",
      end: "2012-06-22",
    },
    pattern: pattern(`(?<day>${DAY})(?: ?- ?| and | to )(?<until>${DAY}) (?<month>${MONTH})`),
    apply: daysFrom,
  },
  {
    id: "until-month",
    description: "A month up to which something goes on or is put off: the nearest",
    example: {
      text: "The hearing was put off until September .",
      date: "2024-05-15",
      mention: "September",
      end: "2024-09",
    },
    pattern: pattern(`(?<=(?:^|\\W)(?:until|till) )(?<month>${MONTH})`),
    accept: (tokens, _first, last) => tokens[last + 1]?.upos !== "PROPN",
    apply: ({ month }, reference) =>
      nearest((year) => months(year, monthNumber(month ?? "")), { ...reference, direction: "nearest" }),
  },
  {
    id: "month",
    description: "A month after a word that takes a time, since many months are names too",
    example: { text: "in June", date: "2019-08-02", mention: "June", start: "2019-06", end: "2019-06" },
    pattern: pattern(`(?<=(?:^|\\W)${MONTH_CUE} |mid-|${MONTH}(?:,| ?-| and| or| to) ?)(?<month>${MONTH})`),
    accept: (tokens, _first, last) => tokens[last + 1]?.upos !== "PROPN",
    apply: ({ month }, reference) => nearest((year) => months(year, monthNumber(month ?? "")), reference),
  },
  {
    id: "weekday",
    description: "A day of the week, with a part of the day",
    example: {
      text: "on Tuesday night",
      date: "2024-03-14",
      mention: "Tuesday night",
      start: "2024-03-12",
      end: "2024-03-12",
    },
    pattern: pattern(`(?<weekday>${WEEKDAY})(?: ${DAY_PART})?`),
    accept: standsAlone,
    apply: weekdayFrom,
  },
];
