import { lineBefore, type Reading } from "../reading.ts";
import type { FoundTime } from "./find.ts";
import { type Period, through } from "./period.ts";
import { RELATIVE_RULES } from "./rules.ts";

/** Expressions that a dash sets off rather than joins: `on May 3 - last year`. */
const RELATIVE: ReadonlySet<string> = new Set(RELATIVE_RULES.map(({ id }) => id));

/** Joins expressions that together say one time: `between 2010 and 2012`, `from May to July`, `9 a.m. on Monday`. */
export function joinRanges(reading: Reading, found: readonly FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const together =
      before &&
      (joinClock(reading, before, time) ?? joinNamed(reading, before, time) ?? joinRange(reading, before, time));
    if (together === undefined) joined.push(time);
    else joined.splice(-1, 1, together);
  }
  return joined;
}

/** A time of day beside its date is part of the date. */
function joinClock({ line }: Reading, a: FoundTime, b: FoundTime): FoundTime | undefined {
  if ((a.rule === "clock") === (b.rule === "clock")) return undefined;
  if (!/^,? ?(?:on |at |around |about )?$/.test(line.slice(a.end, b.start))) return undefined;
  return { ...(a.rule === "clock" ? b : a), start: a.start, end: b.end };
}

/** Rules that read the name of a day within an event. */
const NAMED: ReadonlySet<string> = new Set(["opening", "counted-day"]);

/** A day's name beside its date: `Saturday, the opening night`, `Sunday, day two of the fair`. */
function joinNamed({ line }: Reading, a: FoundTime, b: FoundTime): FoundTime | undefined {
  if (NAMED.has(a.rule) === NAMED.has(b.rule)) return undefined;
  if (!/^(?:, (?:on )?| on )$/.test(line.slice(a.end, b.start))) return undefined;
  const [named, dated] = NAMED.has(a.rule) ? [a, b] : [b, a];
  return { ...dated, rule: named.rule, start: a.start, end: b.end };
}

/** From one expression through the other; the one that lacks a year takes it from the other. */
function joinRange(reading: Reading, a: FoundTime, b: FoundTime): FoundTime | undefined {
  const link = reading.line.slice(a.end, b.start);
  const between = / and $/.test(link) && /(?:^|\W)between $/i.test(lineBefore(reading, a.start));
  const dash = /^ ?- ?$/.test(link) && !RELATIVE.has(a.rule) && !RELATIVE.has(b.rule);
  if (!between && !dash && !/^ (?:to|through|until|till) $/.test(link)) return undefined;
  return { start: a.start, end: b.end, rule: "range", resolve: (date) => resolveRange(a, b, date) };
}

function resolveRange(a: FoundTime, b: FoundTime, date: Period | undefined): Period | undefined {
  const fixed = a.resolve(undefined);
  const to = b.resolve(undefined) ?? (fixed ? b.resolve(fixed, "future") : b.resolve(date));
  const from = fixed ?? (to && a.resolve(to, "past"));
  return from && to && through(from, to);
}
