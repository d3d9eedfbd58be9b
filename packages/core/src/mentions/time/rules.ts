import type { TimeRule } from "./rule.ts";
import { ABSOLUTE_RULES } from "./rules/absolute.ts";
import { DISTANCE_RULES } from "./rules/distance.ts";
import { INDEFINITE_RULES } from "./rules/indefinite.ts";
import { NAMED_DAY_RULES } from "./rules/named-days.ts";
import { NEAR_DAY_RULES } from "./rules/near-days.ts";
import { PARTIAL_RULES } from "./rules/partial.ts";
import { UNIT_RULES } from "./rules/units.ts";
import { YEAR_RULES } from "./rules/years.ts";

/** Rules for expressions that count from the document's date. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  ...NEAR_DAY_RULES,
  ...NAMED_DAY_RULES,
  ...UNIT_RULES,
  ...DISTANCE_RULES,
];

/** All rules; of those that match at one place, the longest match wins, then the earliest in this list. */
export const TIME_RULES: readonly TimeRule[] = [
  ...ABSOLUTE_RULES,
  ...YEAR_RULES,
  ...PARTIAL_RULES,
  ...RELATIVE_RULES,
  ...INDEFINITE_RULES,
];
