import type { Rule } from "./rule.ts";
import { absolute } from "./rules/absolute.ts";
import { age } from "./rules/age.ts";
import { copula } from "./rules/copula.ts";
import { event } from "./rules/event.ts";
import { location } from "./rules/location.ts";
import { meeting } from "./rules/meeting.ts";
import { possessive } from "./rules/possessive.ts";
import { role } from "./rules/role.ts";
import { state } from "./rules/state.ts";
import { verb } from "./rules/verb.ts";

/** All rules; each is tried on every clause. */
export const RULES: readonly Rule[] = [verb, copula, event, meeting, role, possessive, location, state, age, absolute];
