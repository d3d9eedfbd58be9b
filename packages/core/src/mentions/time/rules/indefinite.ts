import { lookup } from "../../../model/index.ts";
import { readInteger } from "../../quantity/number.ts";
import { calendarDay } from "../calendar.ts";
import { type Duration, readDuration } from "../duration.ts";
import { DAY_PART, NUMBER, ORDINAL, pattern, UNIT } from "../patterns.ts";
import { type ClosedPeriod, days, months, type Period, shift, weekOf, years } from "../period.ts";
import type { TimeRule } from "../rule.ts";

const nothing = (): undefined => undefined;

/** How far from the unit told last. */
const STEPS: Readonly<Record<string, number>> = lookup({ next: 1, following: 1, previous: -1, preceding: -1, same: 0 });

/** Whether a time is told exactly enough to count in a unit from it: years from a month, but no days. */
function isAsExact({ first, last, precision }: ClosedPeriod, unit: Duration["unit"]): boolean {
  if (unit === "year" || unit === "decade" || unit === "century") return last - first <= 366;
  if (unit === "month") return precision !== "year" && last - first <= 31;
  return first === last;
}

/** The unit of the calendar that holds a time, or one some steps from it. */
function unitBeside(told: ClosedPeriod, unit: "day" | "week" | "month" | "year", step: number): Period | undefined {
  if (!isAsExact(told, unit)) return undefined;
  const { year, month } = calendarDay(told.first);
  if (unit === "day") return days(told.first + step);
  if (unit === "week") return weekOf(told.first + 7 * step);
  return unit === "month" ? months(year, month + step) : years(year + step);
}

/** Rules for times that the sentence alone does not settle: they count from the time told last, if any, or stay without a date. */
export const INDEFINITE_RULES: readonly TimeRule[] = [
  {
    id: "clock",
    description: "A time of day",
    example: { text: "at 9:30 a.m. sharp", mention: "9:30 a.m." },
    pattern: pattern(
      "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.m\\.|[ap]m)|(?:[01]?\\d|2[0-3]):[0-5]\\d|noon|midnight|(?:half past|(?:an? )?quarter (?:past|to)|(?:five|ten|twenty) past) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)(?: \\(?(?:local time|GMT|UTC|EST|EDT|CET|BST)\\)?)?",
    ),
    apply: nothing,
  },
  {
    id: "later",
    description: "A duration before or after the time told last",
    example: {
      text: "Two years later the mill closed",
      told: "2019-05",
      mention: "Two years later",
      start: "2021",
      end: "2021",
    },
    pattern: pattern(
      `(?<number>${NUMBER}) (?<unit>${UNIT}) (?:(?<later>later)|earlier|before)(?= ?(?:[,.;]|$|\\w+ed |the |he |she |it |they ))`,
    ),
    apply: ({ number = "", unit = "", later }, reference) => {
      const told = reference.told?.last;
      const duration = readDuration(number, unit);
      if (!told || !duration || !isAsExact(told, duration.unit)) return undefined;
      return shift(told, { ...duration, amount: later === undefined ? -duration.amount : duration.amount });
    },
  },
  {
    id: "neighbour",
    description: "The day, month or year of the time told last, or the one beside it",
    example: {
      text: "She left the next day .",
      told: "2021-04-30",
      mention: "the next day",
      start: "2021-05-01",
      end: "2021-05-01",
    },
    pattern: pattern(
      `(?:the|that) (?:very )?(?:(?<which>next|following|previous|same|preceding) (?<unit>day|${DAY_PART}|week|weekend|month|year|decade)|` +
        `(?<beside>day|night|week|month|year) (?:(?<after>after)|before)(?= ?(?:[,.;]|$)))|that (?<part>day|${DAY_PART})`,
    ),
    apply: ({ which = "", unit, beside, after, part }, reference) => {
      const told = reference.told?.last;
      const counted = /^(?:day|week|month|year)$/.exec(unit ?? beside ?? "")?.[0] ?? "day";
      const step = part !== undefined ? 0 : (STEPS[which.toLowerCase()] ?? (after === undefined ? -1 : 1));
      return told && unit !== "weekend" && unit !== "decade"
        ? unitBeside(told, counted as "day" | "week" | "month" | "year", step)
        : undefined;
    },
  },
  {
    id: "opening",
    description: "The day on which an event opens or closes, once its date was told beside these words",
    example: { text: "On opening night the hall was full .", mention: "opening night" },
    pattern: pattern(`(?:the )?(?:opening|closing) (?:night|day|weekend)`),
    apply: (_groups, { told }) => told?.opening,
  },
  {
    id: "day-of-news",
    description: "The day of which a report tells what came first or last",
    example: {
      text: "The last race of the day was called off .",
      told: "2021-04-30",
      mention: "the day",
      start: "2021-04-30",
      end: "2021-04-30",
    },
    pattern: pattern(
      "(?<=(?:^|\\W)(?:first|second|third|fourth|fifth|last|final|only|opening|closing) \\w+ of )the day(?!'s| (?:of|when|that|before|after))",
    ),
    apply: (_groups, { told }) => (told?.last?.first === told?.last?.last ? (told?.last ?? told?.lead) : told?.lead),
  },
  {
    id: "counted-day",
    description: "A day of an event by its number, once its date was told beside these words",
    example: { text: "Crowds grew on day two of the fair .", mention: "day two" },
    pattern: pattern(`day (?<number>\\d{1,2}|${NUMBER})(?= ?(?:[,.:;]|$|of |in |at |- ))`),
    apply: ({ number = "" }, { told }) => told?.counted?.get(readInteger(number) ?? 0),
  },
  {
    id: "nth-unit",
    description: "A day or week counted within an event",
    example: { text: "on the third day of the siege", mention: "the third day" },
    pattern: pattern(`the ${ORDINAL} (?:day|week|month|year)`),
    apply: nothing,
  },
];
