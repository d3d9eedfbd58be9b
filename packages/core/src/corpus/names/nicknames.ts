import { NICKNAMES } from "./nicknames.data.ts";

function groupsByForm(): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [index, [full, short]] of NICKNAMES.entries()) {
    for (const form of [...full.split("/"), ...short.split(" ")]) {
      groups.set(form, (groups.get(form) ?? new Set()).add(index));
    }
  }
  return groups;
}

const GROUPS: ReadonlyMap<string, ReadonlySet<number>> = groupsByForm();
const SHORT: ReadonlySet<string> = new Set(NICKNAMES.flatMap(([, short]) => short.split(" ")));

/** Whether one given name is a short or pet form of the other, or both are of a third. */
export function areNicknames(one: string, other: string): boolean {
  if (one === other || !(SHORT.has(one) || SHORT.has(other))) return false;
  const groups = GROUPS.get(one);
  return [...(GROUPS.get(other) ?? [])].some((group) => groups?.has(group));
}

/** Names that a given name may be written as, for finding them. */
export function formsOf(name: string): readonly string[] {
  return [...(GROUPS.get(name) ?? [])].map((group) => `#${group}`);
}
