/** A stretch of time: dates of any precision. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

const fits = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

/** Whether two stretches may be of one happening: neither says what the other excludes. */
export function mayBeOne(a: Period | undefined, b: Period | undefined): boolean {
  return fits(a?.start, b?.start) && fits(a?.end, b?.end);
}

const exactness = ({ start = "", end = "" }: Period): number => start.length + end.length;

/** The most exact of some stretches that may be of one happening. */
export function mostExact(periods: readonly Period[]): Period | undefined {
  const [best] = periods.toSorted(
    (a, b) => exactness(b) - exactness(a) || (`${a.start}/${a.end}` < `${b.start}/${b.end}` ? -1 : 1),
  );
  if (!best) return undefined;
  const { start, end } = best;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
