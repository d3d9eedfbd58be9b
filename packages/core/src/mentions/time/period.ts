import { addMonths, calendarDay, dayNumber, daysInMonth, weekday } from "./calendar.ts";
import type { Duration } from "./duration.ts";

/** How exactly an end of a period is known. */
export type Precision = "day" | "month" | "year";

/** A stretch of days, both ends included; an end that the text leaves open is absent. */
export interface Period {
  readonly first?: number;
  readonly last?: number;
  readonly precision: Precision;
}

/** A period with both its ends. */
export type ClosedPeriod = Required<Period>;

/** Some days in a row. */
export function days(first: number, last: number = first): ClosedPeriod {
  return { first, last, precision: "day" };
}

/** The week, from Monday to Sunday, that holds a day. */
export function weekOf(day: number): ClosedPeriod {
  const monday = day - weekday(day) + 1;
  return days(monday, monday + 6);
}

/** Some months in a row; a month outside 1-12 carries over into another year. */
export function months(year: number, month: number, count = 1): ClosedPeriod {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 0), precision: "month" };
}

/** Some years in a row. */
export function years(first: number, last: number = first): ClosedPeriod {
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31), precision: "year" };
}

/** The day, or nothing when the month has no such day. */
export function dayOf(year: number, month: number, day: number): ClosedPeriod | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? days(dayNumber(year, month, day)) : undefined;
}

/** From the start of one period to the end of another, as exact as the less exact of them. */
export function through(from: Period, to: Period): Period | undefined {
  if (from.first === undefined || to.last === undefined || from.first > to.last) return undefined;
  return { first: from.first, last: to.last, precision: coarser(from.precision, to.precision) };
}

/** The less exact of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  const order: readonly Precision[] = ["day", "month", "year"];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] as Precision;
}

/** Moves a period by a duration (back when the amount is negative); the result is no more exact than the duration's unit. */
export function shift(period: Period, { amount, unit }: Duration): Period {
  const move = (day: number) => moveDay(day, amount, unit);
  const precision = coarser(period.precision, unitPrecision(unit));
  return {
    ...(period.first !== undefined && { first: move(period.first) }),
    ...(period.last !== undefined && { last: move(period.last) }),
    precision,
  };
}

function moveDay(day: number, amount: number, unit: Duration["unit"]): number {
  if (unit === "hour") return day + Math.trunc(amount / 24);
  if (unit === "day") return day + amount;
  if (unit === "week") return day + 7 * amount;
  const perUnit = { month: 1, year: 12, decade: 120, century: 1200 };
  return addMonths(day, perUnit[unit] * amount);
}

function unitPrecision(unit: Duration["unit"]): Precision {
  if (unit === "month") return "month";
  return unit === "hour" || unit === "day" || unit === "week" ? "day" : "year";
}

/** A day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; years before the common era count as in ISO 8601, where 0000 is 1 BC. */
export function formatDay(number: number, precision: Precision): string {
  const { year, month, day } = calendarDay(number);
  const parts = [`${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`];
  if (precision !== "year") parts.push(String(month).padStart(2, "0"));
  if (precision === "day") parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** Reads what `formatDay` writes. */
export function parsePeriod(text: string): ClosedPeriod | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return years(year);
  if (month < 1 || month > 12) return undefined;
  return match[3] === undefined ? months(year, month) : dayOf(year, month, day);
}
