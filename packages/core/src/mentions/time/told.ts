import type { Value } from "../../model/value.ts";
import { readInteger } from "../quantity/number.ts";
import { periodOf } from "./anchored.ts";
import type { ClosedPeriod } from "./period.ts";
import type { Told } from "./rule.ts";

/** How many days before its publication a report tells of, or before its text's own date a page is dated. */
const CLOSE_DAYS = 7;

/** Whether a period is one day. */
export function isDay(period: ClosedPeriod | undefined): period is ClosedPeriod {
  return period !== undefined && period.precision === "day" && period.first === period.last;
}

/** Whether two periods begin within a week of each other. */
export function isClose(a: ClosedPeriod, b: ClosedPeriod): boolean {
  return Math.abs(a.first - b.first) <= CLOSE_DAYS;
}

/** What is told with one more expression; one without a date tells nothing. */
export function tell(
  told: Told,
  time: { readonly rule: string; readonly value: Value },
  date: ClosedPeriod | undefined,
): Told {
  const last = periodOf(time.value);
  if (last === undefined) return told;
  const count = time.rule === "counted-day" ? countIn(time.value.mention) : undefined;
  const leads = told.lead === undefined && date !== undefined && isDay(last) && isClose(last, date);
  return {
    ...told,
    last,
    ...(time.rule === "opening" && { opening: last }),
    ...(leads && { lead: last }),
    ...(count !== undefined && { counted: new Map(told.counted).set(count, last) }),
  };
}

/** The number that "day five" or "day 5" counts to. */
function countIn(words: string): number | undefined {
  const number = /(?:^|\W)day (?<number>[\w-]+)/i.exec(words)?.groups?.number;
  return number === undefined ? undefined : readInteger(number);
}
