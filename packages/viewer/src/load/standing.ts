import type { StatementRecord } from "@factline/core";

/** How a statement stands to the facts: in the article's own voice, or held off in one of four ways. */
export type Standing = "stated" | "claimed" | "possible" | "planned" | "denied";

/** Every standing, in the order in which a reader meets them in the legend. */
export const STANDINGS: readonly Standing[] = ["stated", "claimed", "possible", "planned", "denied"];

/** The standing of a statement; what is denied is denied whoever says so, and what may be is no mere claim. */
export function standingOf({ polarity, modality, attribution }: StatementRecord): Standing {
  if (polarity === "negated") return "denied";
  if (modality === "possible" || modality === "conditional") return "possible";
  if (modality !== "asserted") return "planned";
  return attribution.length > 0 ? "claimed" : "stated";
}
