import type { Period } from "./period.ts";

/** A preposition before a time, and what it makes of the time's ends; the document's date ends what began "since" a time. */
interface Frame {
  readonly words: string;
  readonly bounds: (period: Period, date: Period | undefined) => Period;
}

const FRAMES: readonly Frame[] = [
  { words: "since|ever since", bounds: ({ first, precision }, date) => open({ first, last: date?.last, precision }) },
  {
    words: "until|till|up to|up until|by|before|prior to|no later than",
    bounds: ({ last, precision }) => open({ last, precision }),
  },
  {
    words: "after|from|starting|beginning|as of|following",
    bounds: ({ first, precision }) => open({ first, precision }),
  },
  {
    words: "on|in|at|during|for|of|over|throughout|within|through|late on|early on|around|about|between",
    bounds: (period) => period,
  },
];

const PATTERNS = FRAMES.map(({ words, bounds }) => ({ pattern: new RegExp(`(?:^|\\W)(${words}) $`, "i"), bounds }));

/** A preposition at the end of `before`, with what it does to the period after it. */
export function frameBefore(before: string): { readonly length: number; readonly bounds: Frame["bounds"] } | undefined {
  for (const { pattern, bounds } of PATTERNS) {
    const match = pattern.exec(before);
    if (match !== null) return { length: (match[1] as string).length + 1, bounds };
  }
  return undefined;
}

function open(ends: {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly precision: Period["precision"];
}): Period {
  return {
    ...(ends.first !== undefined && { first: ends.first }),
    ...(ends.last !== undefined && { last: ends.last }),
    precision: ends.precision,
  };
}
