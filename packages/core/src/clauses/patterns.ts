import type { Pattern } from "./pattern.ts";
import { absolute } from "./patterns/absolute.ts";
import { age } from "./patterns/age.ts";
import { apposition } from "./patterns/apposition.ts";
import { copula } from "./patterns/copula.ts";
import { description } from "./patterns/description.ts";
import { existential } from "./patterns/existential.ts";
import { fronted } from "./patterns/fronted.ts";
import { gapping } from "./patterns/gapping.ts";
import { location } from "./patterns/location.ts";
import { naming } from "./patterns/naming.ts";
import { nominalEvent } from "./patterns/nominal-event.ts";
import { participle } from "./patterns/participle.ts";
import { possessive } from "./patterns/possessive.ts";
import { relative } from "./patterns/relative.ts";
import { state } from "./patterns/state.ts";
import { title } from "./patterns/title.ts";
import { verb } from "./patterns/verb.ts";

/** All patterns: of the verbal ones a token has at most one, the first that applies; of the nominal ones any number. */
export const PATTERNS: { readonly verbal: readonly Pattern[]; readonly nominal: readonly Pattern[] } = {
  verbal: [existential, gapping, copula, absolute, relative, participle, verb],
  nominal: [nominalEvent, apposition, fronted, title, possessive, location, naming, description, state, age],
};
