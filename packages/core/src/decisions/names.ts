import { byCodeUnit, type Entity, type EntityOccurrence } from "../model/index.ts";

const DETERMINER = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those)\s+/i;

/** A mention, with its words. */
export type Wording = Pick<EntityOccurrence, "kind"> & { readonly text: string };

function byFullness(a: string, b: string): number {
  return b.split(/\s+/).length - a.split(/\s+/).length || b.length - a.length || byCodeUnit(a, b);
}

/** How often mentions bear each of some names; a mention bears the fullest that its words hold. */
export function countNames(names: readonly string[], mentions: readonly Wording[]): Map<string, number> {
  const fullestFirst = [...new Set(names)].sort(byFullness);
  const counts = new Map<string, number>();
  for (const { kind, text } of mentions) {
    const name = kind === "name" ? fullestFirst.find((each) => text.includes(each)) : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What to call a thing that has only these mentions: its fullest name, else its fullest description. */
export function labelAmong(names: readonly string[], mentions: readonly Wording[]): string {
  const [name] = [...countNames(names, mentions).keys()].sort(byFullness);
  if (name !== undefined) return name;
  const described = mentions.filter(({ kind }) => kind !== "pronoun");
  const texts = (described.length > 0 ? described : mentions).map(({ text }) => text.replace(DETERMINER, ""));
  return texts.sort(byFullness)[0] ?? "";
}

/** All names of an entity, its label first. */
export function namesOf({ label, aliases }: Pick<Entity, "label" | "aliases">): string[] {
  return [label, ...aliases.map((alias) => alias.label)];
}
