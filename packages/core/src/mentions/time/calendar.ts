/** Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar: no clock, no time zone. */
const MILLISECONDS_A_DAY = 86_400_000;

/** A calendar day by its parts; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day; a month outside 1-12 or a day outside the month carries over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** The parts of a day. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week by ISO 8601: Monday is 1. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Length of a month. */
export function daysInMonth(year: number, month: number): number {
  return calendarDay(dayNumber(year, month + 1, 0)).day;
}

/** The same day of another month, or that month's last day when it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const first = calendarDay(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}
