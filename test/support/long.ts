import type { TestContext } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** What a test counted or measured, for `pnpm test:long`. */
    figure?: string;
  }
}

/** Whether the tests run with all their trials. */
export const isLong: boolean = process.env.FACTLINE_LONG !== undefined;

/** How often a test tries things: seldom on each commit, often by `pnpm test:long`, as often as a variable says. */
export function trials(fast: number, long: number, variable?: string): number {
  const asked = variable === undefined ? undefined : process.env[variable];
  if (asked !== undefined) return Number(asked);
  return isLong ? long : fast;
}

/** Keeps what a test counted or measured. */
export function noteFigure({ task }: TestContext, figure: string): void {
  task.meta.figure = figure;
}
