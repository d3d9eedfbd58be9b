/** How sure a statement is: the chance that a reader would call it right, fitted by `bench/confidence.ts`. */
import { WEIGHTS } from "./confidence.data.ts";
import type { Signs } from "./signs.ts";

/** The chance that a statement with these signs is right, from 0.01 to 0.99 in steps of a hundredth. */
export function confidenceOf(signs: Signs): number {
  let sum = WEIGHTS.bias ?? 0;
  for (const name of Object.keys(signs)) sum += (signs[name] ?? 0) * (WEIGHTS[name] ?? 0);
  const chance = 1 / (1 + Math.exp(-sum));
  return Math.min(0.99, Math.max(0.01, Math.round(chance * 100) / 100));
}
