import type { Places } from "../../packages/viewer/src/load/places.ts";

/** How groups of things stand in a picture. */
export interface Togetherness {
  /** The mean distance within groups, as a share of that between things of different groups; 1 where groups are not to be seen. */
  readonly ratio: number;
  /** The share of things that stand nearer to the middle of their own group than to that of any other. */
  readonly atHome: number;
}

/** Measures how the groups, each a list of ids, stand together. */
export function togetherness(places: Places, groups: readonly (readonly string[])[]): Togetherness {
  const members = groups.flatMap((ids, group) => ids.map((id) => ({ group, place: placeOf(places, id) })));
  const [within, between]: [number[], number[]] = [[], []];
  for (const [index, one] of members.entries())
    for (const other of members.slice(index + 1))
      (one.group === other.group ? within : between).push(distance(one.place, other.place));
  const middles = groups.map((ids) => [0, 1].map((axis) => mean(ids.map((id) => placeOf(places, id)[axis] ?? 0))));
  const nearest = (place: readonly number[]) => {
    const distances = middles.map((middle) => distance(middle, place));
    return distances.indexOf(Math.min(...distances));
  };
  const atHome = members.filter(({ group, place }) => nearest(place) === group).length / members.length;
  return { ratio: mean(within) / mean(between), atHome };
}

function placeOf(places: Places, id: string): readonly [number, number] {
  const place = places[id];
  if (place === undefined) throw new Error(`${id} has no place`);
  return [place[0], place[1]];
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
