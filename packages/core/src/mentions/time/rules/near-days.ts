import { DAY_PART, pattern } from "../patterns.ts";
import { type ClosedPeriod, days } from "../period.ts";
import type { Reference, TimeRule } from "../rule.ts";

/** The document's date when it is known to the day. */
export function wholeDay({ date }: Reference): ClosedPeriod | undefined {
  return date?.precision === "day" ? date : undefined;
}

function dayAt(offset: number): TimeRule["apply"] {
  return (_groups, reference) => {
    const date = wholeDay(reference);
    return date && days(date.first + offset);
  };
}

/** Rules for the days around the document's date. */
export const NEAR_DAY_RULES: readonly TimeRule[] = [
  {
    id: "today",
    description: "The document's day, or a part of it",
    example: {
      text: "He leaves tonight .",
      date: "2021-05-11",
      mention: "tonight",
      start: "2021-05-11",
      end: "2021-05-11",
    },
    pattern: pattern("today|tonight|this (?:morning|afternoon|evening)|earlier today|later today"),
    // `Coast Today`, `Physics Today`: a name.
    accept: (tokens, first) => !/^\p{Lu}/u.test(tokens[first]?.form ?? "") || tokens[first - 1]?.upos !== "PROPN",
    apply: dayAt(0),
  },
  {
    id: "yesterday",
    description: "The day before, or a part of it",
    example: {
      text: "She resigned yesterday .",
      date: "2021-05-01",
      mention: "yesterday",
      start: "2021-04-30",
      end: "2021-04-30",
    },
    pattern: pattern(`yesterday(?: ${DAY_PART})?|last (?:night|evening)`),
    apply: dayAt(-1),
  },
  {
    id: "tomorrow",
    description: "The day after, or a part of it",
    example: {
      text: "We leave tomorrow morning",
      date: "2021-12-31",
      mention: "tomorrow morning",
      start: "2022-01-01",
      end: "2022-01-01",
    },
    pattern: pattern(`tomorrow(?: ${DAY_PART})?`),
    apply: dayAt(1),
  },
  {
    id: "two-days-away",
    description: "The day before yesterday, the day after tomorrow",
    example: {
      text: "the day before yesterday",
      date: "2021-05-11",
      mention: "the day before yesterday",
      start: "2021-05-09",
      end: "2021-05-09",
    },
    pattern: pattern("the day (?:(?<past>before yesterday)|after tomorrow)"),
    apply: ({ past }, reference) => dayAt(past === undefined ? 2 : -2)({}, reference),
  },
  {
    id: "overnight",
    description: "The night that ends on the document's day; of what is to come, the one that begins on it",
    example: {
      text: "It snowed overnight .",
      date: "2021-05-11",
      mention: "overnight",
      start: "2021-05-10",
      end: "2021-05-11",
    },
    pattern: pattern("overnight"),
    accept: (tokens, first) => tokens[first]?.upos === "ADV",
    apply: (_groups, reference) => {
      const date = wholeDay(reference);
      const begin = reference.direction === "future" ? 0 : -1;
      return date && days(date.first + begin, date.first + begin + 1);
    },
  },
];
