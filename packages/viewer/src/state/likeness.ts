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

/** The other entities that match a query, those first that are likely to be the same thing. */
export function likeliest(library: Library, entity: EntityRecord, query: string, most: number): EntityRecord[] {
  const others = [...library.entities.values()].filter(
    (other) => other.id !== entity.id && matches(query.trim(), namesOf(other)),
  );
  const scores = new Map(others.map((other) => [other.id, likeness(entity, other)]));
  return others.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0)).slice(0, most);
}

/** Shared words of the names (Dice), a bonus for one type; the more salient first among equals. */
function likeness(one: EntityRecord, other: EntityRecord): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size || 1) + (one.type === other.type ? 0.5 : 0) + other.salience / 100;
}

function wordsOf(entity: EntityRecord): Set<string> {
  return new Set(
    fold(namesOf(entity))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}
