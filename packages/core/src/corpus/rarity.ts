import type { Rarity } from "./evidence.ts";
import type { DocumentProfile } from "./profile.ts";

/** ISO codes stand for countries, which are in so many documents that they say little. */
const COUNTRY = /^[A-Z]{2}$/;

/** Counts in how many documents each name is, for how much it says that two have it. */
export function rarityIn(documents: readonly DocumentProfile[]): Rarity {
  const counts = new Map<string, number>();
  for (const { names } of documents) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => {
    const doublings = Math.max(0, Math.log2((counts.get(name) ?? 1) / 2));
    return (COUNTRY.test(name) ? 0.4 : 1) / (1 + doublings / 3);
  };
}
