import { byCodeUnit, type EntityType } from "../model/index.ts";
import { countryName, countryNamed } from "../places/countries.ts";
import { isShort, nameClassOf, readName } from "./names/name.ts";

/**
 * What a reader would call a thing of several documents: the name that most of them take for its fullest. A surname alone, or
 * letters where one of them has the words, is no full name.
 */
export function canonicalLabel(given: readonly string[], type: EntityType): string {
  const counts = new Map<string, number>();
  for (const label of given) counts.set(label, (counts.get(label) ?? 0) + 1);
  const country = type === "place" ? countryNamed(given[0] ?? "") : undefined;
  if (country) return countryName(country) ?? "";
  const labels = [...counts].sort(([a, x], [b, y]) => y - x || wordCount(b) - wordCount(a) || byCodeUnit(a, b));
  const full = labels.filter(([label]) => isFull(label, type));
  return (full[0] ?? labels[0])?.[0] ?? "";
}

function wordCount(label: string): number {
  return label.split(/\s+/).length;
}

function isFull(label: string, type: EntityType): boolean {
  const name = readName(label, nameClassOf(type));
  if (name.class === "person" && name.person.words[0]?.length === 1) return false;
  return (
    !isShort(name) && !(name.class === "other" && name.organization.isAcronym && name.organization.words.length === 1)
  );
}
