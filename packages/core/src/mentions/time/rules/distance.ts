import { readDuration } from "../duration.ts";
import { NUMBER, pattern, UNIT } from "../patterns.ts";
import { shift, through } from "../period.ts";
import type { TimeRule } from "../rule.ts";

/** Verbs that tell in the present tense, or after `will`, of what is still to come. */
const COMING =
  "(?:starts?|begins?|opens?|closes?|ends?|expires?|leaves?|arrives?|returns?|resumes?|retires?|votes?|meets?|due)";

/** Rules for durations that count from the document's date. */
export const DISTANCE_RULES: readonly TimeRule[] = [
  {
    id: "ago",
    description: "A duration before the document's date",
    example: {
      text: "two weeks ago",
      date: "2012-09-28",
      mention: "two weeks ago",
      start: "2012-09-14",
      end: "2012-09-14",
    },
    pattern: pattern(
      `(?:(?:about|around|some|nearly|almost|just|over|more than) )?(?<number>${NUMBER})\\]? (?<unit>${UNIT}) ago`,
    ),
    apply: ({ number = "", unit = "" }, { date }) => {
      const duration = readDuration(number, unit);
      // `150,000 years ago`: no calendar has such a day.
      const isRemote = duration !== undefined && duration.unit === "year" && duration.amount > 2000;
      return date && duration && !isRemote ? shift(date, { ...duration, amount: -duration.amount }) : undefined;
    },
  },
  {
    id: "from-now",
    description: "A duration after the document's date",
    example: {
      text: "in two weeks' time",
      date: "2012-09-28",
      mention: "in two weeks' time",
      start: "2012-10-12",
      end: "2012-10-12",
    },
    pattern: pattern(`in (?<a>${NUMBER}) (?<u>${UNIT})(?:'s?|s')? time|(?<b>${NUMBER}) (?<v>${UNIT}) from now`),
    apply: ({ a, b, u, v }, { date }) => {
      const duration = readDuration(a ?? b ?? "", u ?? v ?? "");
      return date && duration && shift(date, duration);
    },
  },
  {
    id: "in-some-days",
    description: "A duration after the document's date, of what is to come",
    example: {
      text: "The trial starts in two weeks .",
      date: "2012-09-28",
      mention: "in two weeks",
      start: "2012-10-12",
      end: "2012-10-12",
    },
    pattern: pattern(`(?<=(?:^|\\W)${COMING} )in (?<number>${NUMBER}) (?<unit>days?|weeks?|months?|years?)`),
    apply: ({ number = "", unit = "" }, { date }) => {
      const duration = readDuration(number, unit);
      return date && duration && shift(date, duration);
    },
  },
  {
    id: "span-to-now",
    description: "The duration that ends or starts with the document's date",
    example: {
      text: "the past 30 days",
      date: "2011-03-08",
      mention: "the past 30 days",
      start: "2011-02-06",
      end: "2011-03-08",
    },
    pattern: pattern(
      `the (?:(?<past>past|last)(?: (?<number>${NUMBER}))?|(?:next|coming) (?<ahead>${NUMBER})) (?<unit>${UNIT})(?! of\\b)`,
    ),
    apply: ({ past, number = "a", ahead = number, unit = "" }, { date, direction }) => {
      const duration = readDuration(ahead, unit);
      if (date === undefined || duration === undefined) return undefined;
      // `sat there for the next 30 hours`: what is told of the past does not start today.
      if (past === undefined) return direction === "past" ? undefined : through(date, shift(date, duration));
      return through(shift(date, { ...duration, amount: -duration.amount }), date);
    },
  },
];
