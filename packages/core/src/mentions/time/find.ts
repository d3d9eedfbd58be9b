import type { Token } from "../../model/token.ts";
import { lineBefore, type Reading, tokenRange } from "../reading.ts";
import { directionOf } from "./direction.ts";
import { partBefore, partOf } from "./part.ts";
import type { ClosedPeriod, Period } from "./period.ts";
import type { Direction, Groups, TimeRule, Told } from "./rule.ts";
import { TIME_RULES } from "./rules.ts";

/** An expression before its preposition is read: how to resolve it against any date. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly resolve: (date: Period | undefined, direction?: Direction, told?: Told) => Period | undefined;
  /** Words before its preposition that single out a part of it, `early in`: of the time that is meant, not of the value. */
  readonly part?: { readonly length: number; readonly narrow: (period: Period) => Period };
}

/** Finds the expressions in a line from left to right, each with the words that single out a part of it. */
export function findInLine(reading: Reading, direction: Direction | undefined): FoundTime[] {
  const found: FoundTime[] = [];
  let end = 0;
  for (const at of reading.openings) {
    const match = at < end ? undefined : longestMatch(reading, at, direction);
    if (match === undefined) continue;
    found.push(withPart(reading, match));
    end = match.end;
  }
  return found;
}

/** Matches where any rule does, without groups: asked first, it spares the many places where none matches. */
const ANY_RULE = new RegExp(
  TIME_RULES.map(({ pattern: { source } }) => `(?:${source.replaceAll(/\(\?<(?![=!])\w+>/g, "(?:")})`).join("|"),
  "iy",
);

function longestMatch(reading: Reading, at: number, direction: Direction | undefined): FoundTime | undefined {
  ANY_RULE.lastIndex = at;
  if (!ANY_RULE.test(reading.line)) return undefined;
  let best: FoundTime | undefined;
  for (const rule of TIME_RULES) {
    const match = matchRule(reading, rule, at, direction);
    if (match !== undefined && match.end > (best?.end ?? at)) best = match;
  }
  return best;
}

function matchRule(
  reading: Reading,
  rule: TimeRule,
  at: number,
  direction: Direction | undefined,
): FoundTime | undefined {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(reading.line);
  if (match === null) return undefined;
  const groups: Groups = { ...match.groups };
  const range = tokenRange(reading, at, at + match[0].length);
  if (range === undefined || !isCapitalised(groups.month) || !isCapitalised(groups.weekday)) return undefined;
  if (rule.accept?.(reading.tokens, range.first, range.last) === false) return undefined;
  return {
    start: at,
    end: at + match[0].length,
    rule: rule.id,
    resolve: (date, given = direction ?? directionOf(reading, headOf(reading.tokens, range)), told?) => {
      const closed = date?.first === undefined || date.last === undefined ? undefined : (date as ClosedPeriod);
      return rule.apply(groups, { ...(closed && { date: closed }), ...(told && { told }), direction: given });
    },
  };
}

function isCapitalised(name: string | undefined): boolean {
  return name === undefined || !/^\p{Ll}/u.test(name);
}

/** The token of a range that hangs on one outside it. */
function headOf(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): number {
  for (let index = first; index <= last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** Words before a time that something is to be done by. */
const DEADLINE = /(?:^|\W)(?:by|before|until|till) $/i;

/** Takes in words before the expression that single out a part of it: `early next week`. */
function withPart(reading: Reading, time: FoundTime): FoundTime {
  const found = partBefore(lineBefore(reading, time.start));
  const start = time.start - (found?.length ?? 0);
  if (found === undefined || !reading.starts.has(start)) return time;
  const deadline = DEADLINE.test(lineBefore(reading, start));
  if (found.beside) {
    return { ...time, part: { length: found.length, narrow: (period) => partOf(period, found.part, deadline) } };
  }
  const resolve: FoundTime["resolve"] = (date, direction, told) => {
    const whole = time.resolve(date, direction, told);
    return whole && partOf(whole, found.part, deadline);
  };
  return { ...time, start, resolve };
}
