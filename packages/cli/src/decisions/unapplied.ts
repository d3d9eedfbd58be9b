import type { Unapplied } from "@factline/core";
import type { StoreReader } from "../store/reader.ts";
import { decisionText } from "./decision-text.ts";

const mostShown = 20;

/** A sentence for each decision that no longer finds what it is about. */
export function unappliedRemarks(unapplied: readonly Unapplied[]): string[] {
  const remarks = unapplied
    .slice(0, mostShown)
    .map(({ decision, reason }) => `decision ${decisionText(decision)} does not apply: ${reason}`);
  const rest = unapplied.length - remarks.length;
  return rest > 0 ? [...remarks, `and ${rest} more decisions; \`factline decide GRAPH list\` shows all`] : remarks;
}

/** The same of a store; nothing is read when nobody has decided anything, or not all is read again by a new model. */
export function unappliedIn(reader: StoreReader): string[] {
  const isReady = reader.count("decisions") > 0 && reader.extractors().length <= 1;
  return isReady ? unappliedRemarks(reader.decidedGraph().unapplied) : [];
}
