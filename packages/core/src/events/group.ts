import { mayBeOne } from "./period.ts";
import { hasHappened, type Telling } from "./telling.ts";

/** Statements that tell of one happening. */
export type Group = readonly Telling[];

/**
 * What makes two statements of one document tell of one happening: they share the noun that names it, or the same one does
 * the same to the same, whether the active or the passive says so.
 */
function keysOf(telling: Telling): string[] {
  const { noun, actor, undergoer, lemma, form, statement } = telling;
  const { document } = statement.evidence[0];
  const act = actor !== undefined && undergoer !== undefined && hasHappened(telling);
  const verbs = act
    ? [...(lemma === undefined ? [] : [`base ${lemma}`]), ...(form === undefined ? [] : [`past ${form}`])]
    : [];
  return [
    ...(noun === undefined ? [] : [JSON.stringify(["noun", noun])]),
    ...verbs.map((verb) => JSON.stringify([document, verb, actor, undergoer])),
  ];
}

/** Whether a statement may join a group: no two times may differ, and two nouns of events are two events. */
function mayJoin(telling: Telling, group: Group): boolean {
  return group.every(
    (other) =>
      mayBeOne(telling.statement.time, other.statement.time) &&
      (telling.noun === undefined || other.noun === undefined || telling.noun === other.noun),
  );
}

/** Puts statements that tell of one happening together, in their order. */
export function groupTellings(tellings: readonly Telling[]): Group[] {
  const groups = new Set<Telling[]>();
  const byKey = new Map<string, Set<Telling[]>>();
  for (const telling of tellings) {
    const keys = keysOf(telling);
    const known = keys.flatMap((key) => [...(byKey.get(key) ?? [])]);
    const group = known.find((each) => mayJoin(telling, each)) ?? [];
    group.push(telling);
    groups.add(group);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  return [...groups];
}
