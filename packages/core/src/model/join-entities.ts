import type { Entity, EntityId } from "./entity.ts";
import { byCodeUnit, byStart } from "./order.ts";

/** Makes one entity of several; the part with the most mentions decides label, type and, unless it is given, id. */
export function joinEntities(parts: readonly Entity[], id?: EntityId): Entity {
  const sorted = parts.toSorted(
    (a, b) => b.mentions.length - a.mentions.length || byCodeUnit(JSON.stringify(a), JSON.stringify(b)),
  );
  const [main] = sorted as [Entity, ...Entity[]];
  if (parts.length === 1) return id === undefined ? main : { ...main, id };
  const decisions = [...new Set(sorted.flatMap((part) => part.decisions ?? []))];
  const merges = sorted.flatMap((part) => part.merges ?? []);
  const links = new Map(sorted.flatMap((part) => part.links ?? []).map((link) => [link.iri, link]));
  const place = sorted.find((part) => part.place)?.place;
  return {
    ...main,
    id: id ?? main.id,
    named: parts.some(({ named }) => named),
    aliases: joinAliases(main.label, sorted),
    mentions: joinMentions(sorted),
    salience: Math.max(...parts.map(({ salience }) => salience)),
    ...(decisions.length > 0 && { decisions }),
    ...(merges.length > 0 && { merges }),
    ...(links.size > 0 && { links: [...links.values()].sort((a, b) => byCodeUnit(a.iri, b.iri)) }),
    ...(place && { place }),
  };
}

function joinAliases(label: string, parts: readonly Entity[]): Entity["aliases"] {
  const counts = new Map<string, number>();
  for (const alias of parts.flatMap(({ aliases }) => aliases)) {
    counts.set(alias.label, (counts.get(alias.label) ?? 0) + alias.count);
  }
  for (const part of parts) if (!counts.has(part.label)) counts.set(part.label, 1);
  counts.delete(label);
  return [...counts]
    .map(([name, count]) => ({ label: name, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label));
}

function joinMentions(parts: readonly Entity[]): Entity["mentions"] {
  const known = new Map(
    parts
      .flatMap(({ mentions }) => mentions)
      .map((mention) => [`${mention.document}:${mention.start}-${mention.end}`, mention]),
  );
  return [...known.values()].sort((a, b) => byCodeUnit(a.document, b.document) || byStart(a, b));
}
