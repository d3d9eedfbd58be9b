import type { EntityRecord } from "@factline/core";
import type { Library } from "../load/library.ts";

/** Lower case without accents, so that "Zurich" finds "Zürich". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a text has all the words of a query, or their beginnings. */
export function matches(query: string, text: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** All names of an entity. */
export function namesOf({ label, aliases }: EntityRecord): string {
  return [label, ...aliases.map((alias) => alias.label)].join(" ");
}

/**
 * The other entities that match a query, those first that are likely to be the same thing: those whose names share most,
 * and that have the same type; the more salient first among equals.
 */
export function likeliest(library: Library, entity: EntityRecord, query: string, most: number): EntityRecord[] {
  const all = [...library.entities.values()];
  const names = new Map(all.map((each) => [each.id, wordsOf(each)]));
  const weigh = weighing([...names.values()]);
  const likeness = (other: EntityRecord) =>
    shareOf(wordsOf(entity), names.get(other.id) ?? new Set(), weigh) +
    (other.type === entity.type ? 0.5 : 0) +
    other.salience / 100;
  return all
    .filter((other) => other.id !== entity.id && matches(query.trim(), namesOf(other)))
    .map((other) => ({ other, score: likeness(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

type Weigh = (words: Iterable<string>) => number;

/** What a word counts for: the fewer things are called by it, the more. */
function weighing(names: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((words) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (words) => [...words].reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0);
}

/** How much of two names is the same (Dice). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const shared = [...a].filter((word) => b.has(word));
  return (2 * weigh(shared)) / (weigh(a) + weigh(b) || 1);
}

function wordsOf(entity: EntityRecord): Set<string> {
  return new Set(
    fold(namesOf(entity))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}
