import type { Analysis, EntityType, Mention } from "../model/index.ts";
import {
  hasOfficers,
  hasPlayers,
  isBase,
  isCalledBody,
  isDateline,
  isFirm,
  isLand,
  isLed,
  isNamedAsBody,
  isStorm,
  isThing,
  isTitled,
  isWhere,
  isWho,
  isWhoever,
  playsAsMany,
  speaksOfItself,
} from "./name-signs.ts";

/** A question about one mention of a name. */
export type Test = (analysis: Analysis, mention: Mention) => boolean;

/** Whether some mention passes a test. */
export function some(analysis: Analysis, mentions: readonly Mention[], test: Test): boolean {
  return mentions.some((mention) => test(analysis, mention));
}

/** Types of what neither does anything nor says it. */
const THINGS: ReadonlySet<EntityType> = new Set(["abstract", "object", "time", "event", "substance"]);

/**
 * The type that the text tells of what some mentions name, where it does: who somebody is, what has a chairman, what one goes
 * through. `type` is what it seems to be.
 */
export function toldType(analysis: Analysis, mentions: readonly Mention[], type: EntityType): EntityType | undefined {
  const is = (test: Test) => some(analysis, mentions, test);
  if (is(isFirm) || is(isCalledBody)) return "organization";
  if (is(isStorm)) return "event";
  if (is(isDateline) || is(isBase)) return "place";
  if (is(isTitled)) return "person";
  if (type === "organization") return is(isWho) ? "person" : undefined;
  if (type === "abstract" && is(isLed)) return "organization";
  if (THINGS.has(type)) return is(isWhoever) ? "person" : is(speaksOfItself) ? "organization" : undefined;
  if (type === "person" && !is(isWho) && (is(isThing) || is(isNamedAsBody) || is(playsAsMany))) return "organization";
  if (type === "person" && (is(isWhere) || is(isLand))) return "place";
  const isBody =
    (type === "person" || type === "place") && (is(hasOfficers) || is(hasPlayers)) && !is(isWho) && !is(isWhere);
  return isBody ? "organization" : undefined;
}
