import type { EventNoun } from "./event-noun.ts";
import { EVENT_NOUNS } from "./events.data.ts";

/** Looks up a noun of an event. */
export function eventNoun(lemma: string): EventNoun | undefined {
  return EVENT_NOUNS.get(lemma.toLowerCase());
}
