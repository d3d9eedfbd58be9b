/** How often a test tries things: seldom on each commit, often by `pnpm test:long`, as often as a variable says. */
export function trials(fast: number, long: number, variable?: string): number {
  const asked = variable === undefined ? undefined : process.env[variable];
  if (asked !== undefined) return Number(asked);
  return process.env.FACTLINE_LONG ? long : fast;
}
