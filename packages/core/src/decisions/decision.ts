import { contentHash } from "../ids.ts";
import type { Decision, DecisionAction, DecisionId, DecisionOrigin } from "../model/index.ts";

/** A value with the keys of its objects in one order, whoever wrote it. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
}

/** The id of a decision: a hash of all the rest of it. */
export function decisionId({ id: _, ...rest }: Partial<Decision>): DecisionId {
  return contentHash(ordered(rest)) as DecisionId;
}

/** A decision of an action, with its id; two with all the same content, `at` too, are one. */
export function makeDecision(content: DecisionAction & DecisionOrigin): Decision {
  return { schema: 1, id: decisionId({ schema: 1, ...content }), ...content };
}
