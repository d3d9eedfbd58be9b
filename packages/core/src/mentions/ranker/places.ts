import type { Traits } from "./traits.ts";

/** Where a mention stands among the others of its document. */
export interface Place {
  /** How many earlier mentions have all its words, and how many its root; the last of each, -1 for none. */
  readonly sameStrings: number;
  readonly sameStems: number;
  readonly lastString: number;
  readonly lastStem: number;
  /** Whether it lies in another mention. */
  readonly inside: boolean;
}

/** Finds the place of each mention, given in text order. */
export function placesOf(traits: readonly Traits[]): Place[] {
  const strings = new Map<number, Seen>();
  const stems = new Map<number, Seen>();
  // Of two mentions the one that holds the other comes first, so that the farthest end so far tells.
  let reach = { sentence: -1, last: -1 };
  const places: Place[] = [];
  for (const [index, mention] of traits.entries()) {
    const string = note(strings, mention.string, index);
    const stem = note(stems, mention.details.stem, index);
    const { sentence, last } = mention;
    const inside = sentence === reach.sentence && last <= reach.last;
    if (!inside) reach = { sentence, last };
    places.push({
      sameStrings: string.count,
      sameStems: stem.count,
      lastString: string.last,
      lastStem: stem.last,
      inside,
    });
  }
  return places;
}

interface Seen {
  readonly count: number;
  readonly last: number;
}

/** What was seen under a key before, which from now on includes a mention. */
function note(seen: Map<number, Seen>, key: number, index: number): Seen {
  const before = seen.get(key) ?? { count: 0, last: -1 };
  seen.set(key, { count: before.count + 1, last: index });
  return before;
}
