/** The initials of a name, with and without its small words, and with the sign for "and". */
export function initialsOf(words: readonly string[]): string[] {
  const initials = (all: readonly string[]) => all.map((word) => word[0] ?? "").join("");
  const pair = words.includes("and") ? [words.map((word) => (word === "and" ? "&" : (word[0] ?? ""))).join("")] : [];
  return [...new Set([initials(words), initials(words.filter((word) => !SMALL_WORDS.test(word))), ...pair])];
}

const SMALL_WORDS = /^(?:of|for|the|and|on|in|&)$/;

/** Whether one name is the initials of the other: "WHO" of "World Health Organization", "MoD" of "Ministry of Defence". */
export function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [letters] = short;
  if (short.length !== 1 || letters === undefined || letters.length < 2 || long.length < 2) return false;
  return initialsOf(long).includes(letters);
}

/** Small words with which family names begin. */
const BEFORE_FAMILIES: ReadonlySet<string> = new Set(
  "de da do dos del della di van von der ten ter al el bin ben".split(" "),
);

/** Whether a family name that begins with a small word stands inside a full name: "De Burgos" in "Ricardo de Burgos Bengoetxea". */
export function isFamilyWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 1 && BEFORE_FAMILIES.has(short[0] ?? "") && long.join(" ").includes(` ${short.join(" ")} `);
}

/** A folded name without what tells a son from his father: "Ferdinand Marcos Jr". */
export function withoutGeneration(name: readonly string[]): readonly string[] {
  return name.length > 2 && /^(?:[js]n?r|i{2,3}|iv)$/.test(name.at(-1) ?? "") ? name.slice(0, -1) : name;
}
