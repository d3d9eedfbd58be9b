import type { EntityTerm, StatementRecord } from "@factline/core";
import type { Standing } from "./standing.ts";

interface Told {
  readonly record: StatementRecord;
  readonly standing: Standing;
}

/**
 * For each statement, those that tell it otherwise: one is denied and the other is not, they speak of the same two entities,
 * and they come from different voices. Whether they contradict each other is for the reader to judge.
 */
export function disputesOf(
  told: readonly Told[],
  entitiesOf: (record: StatementRecord) => readonly EntityTerm[],
): ReadonlyMap<string, readonly string[]> {
  const byPair = new Map<string, Told[]>();
  for (const each of told) {
    if (each.standing === "planned") continue;
    for (const pair of pairsOf(entitiesOf(each.record))) byPair.set(pair, [...(byPair.get(pair) ?? []), each]);
  }
  const disputes = new Map<string, Set<string>>();
  const add = (one: Told, other: Told) =>
    disputes.set(one.record.id, (disputes.get(one.record.id) ?? new Set()).add(other.record.id));
  for (const group of byPair.values()) {
    for (const denied of group.filter(({ standing }) => standing === "denied")) {
      for (const other of group) {
        if (other.standing === "denied" || voiceOf(other) === voiceOf(denied)) continue;
        add(denied, other);
        add(other, denied);
      }
    }
  }
  return new Map([...disputes].map(([id, others]) => [id, [...others]]));
}

function pairsOf(entities: readonly EntityTerm[]): string[] {
  const ids = [...new Set(entities.map(({ id }) => id))].sort();
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => `${one}\n${other}`));
}

/** The source of a claim, else the document. */
function voiceOf({ record }: Told): string {
  return record.attribution[0]?.source.id ?? record.document;
}
