import { readInteger } from "../quantity/number.ts";

/** A length of time in one calendar unit. */
export interface Duration {
  readonly amount: number;
  readonly unit: "hour" | "day" | "week" | "month" | "year" | "decade" | "century";
}

/** The duration that a number and a unit mean; nothing when the unit is none. */
export function readDuration(number: string, unit: string): Duration | undefined {
  const amount = /^an?$/i.test(number) ? 1 : readInteger(number);
  const singular = unit
    .toLowerCase()
    .replace(/ies?s?$|ys?$/, "y")
    .replace(/s$/, "");
  const units: readonly Duration["unit"][] = ["hour", "day", "week", "month", "year", "decade", "century"];
  const found = units.find((name) => name === singular);
  return amount === undefined || found === undefined ? undefined : { amount, unit: found };
}
