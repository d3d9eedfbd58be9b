import { readNumber } from "./number.ts";
import { DURATION_UNITS } from "./units.data.ts";

/** How much of each unit a length of time has, by its designator in `xsd:duration`; `T` marks those of the clock. */
export type DurationParts = Readonly<Record<string, number>>;

/** Designators from the longest unit to the shortest. */
export const DESIGNATORS: readonly string[] = ["Y", "M", "D", "TH", "TM", "TS"];

/** Half of one unit in whole ones of the next. */
const HALF: Readonly<Record<string, readonly [designator: string, count: number]>> = {
  Y: ["M", 6],
  D: ["TH", 12],
  TH: ["TM", 30],
  TM: ["TS", 30],
};

/** So many of a unit of time; nothing where whole numbers cannot say it. */
export function durationParts(number: string | undefined, unit: string | undefined): DurationParts | undefined {
  const found = DURATION_UNITS.get((unit ?? "").toLowerCase().replace(/s$/, ""));
  const count = Number(readNumber(number ?? "")) * (found?.factor ?? Number.NaN);
  if (found === undefined || Number.isNaN(count)) return undefined;
  const designator = `${found.clock ? "T" : ""}${found.designator}`;
  const whole = Math.floor(count);
  if (!Number.isSafeInteger(whole)) return undefined;
  if (whole === count) return { [designator]: count };
  const half = count - whole === 0.5 ? HALF[designator] : undefined;
  return half && { ...(whole > 0 ? { [designator]: whole } : {}), [half[0]]: half[1] };
}

/** Writes a length of time as `xsd:duration`. */
export function writeDuration(parts: DurationParts): string {
  const written = (clock: boolean) =>
    DESIGNATORS.filter((designator) => designator.startsWith("T") === clock && parts[designator] !== undefined)
      .map((designator) => `${parts[designator]}${designator.replace("T", "")}`)
      .join("");
  const ofClock = written(true);
  return `P${written(false)}${ofClock ? `T${ofClock}` : ""}`;
}
