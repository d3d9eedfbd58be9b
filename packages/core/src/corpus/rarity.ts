/** From 1 for a name that two documents have towards 0 for one that most have. */
export type Rarity = (name: string) => number;

/** ISO codes stand for countries, which are in so many documents that they say little. */
const COUNTRY = /^[A-Z]{2}$/;

/** Counts in how many documents each name is, for how much it says that two have it. */
export class NameCounts {
  readonly #counts = new Map<string, { readonly name: string; count: number }>();

  /** Counts the names of one more document. */
  add(names: readonly string[]): void {
    for (const name of names) {
      const known = this.#counts.get(name);
      if (known) known.count++;
      else this.#counts.set(name, { name, count: 1 });
    }
  }

  /** The instance of a name that is held here, so that others need not hold one each. */
  readonly shared = (name: string): string => this.#counts.get(name)?.name ?? name;

  /** How much it says that two things have a name. */
  readonly of: Rarity = (name) => {
    const doublings = Math.max(0, Math.log2((this.#counts.get(name)?.count ?? 1) / 2));
    return (COUNTRY.test(name) ? 0.4 : 1) / (1 + doublings / 3);
  };
}
