import { expect, test } from "vitest";
import { Clusters } from "./clusters.ts";
import type { Profile } from "./profile.ts";

/** A mention of one word in a sentence of its own, with what clusters look at. */
function profile(index: number, name: string): Profile {
  const mention = {
    sentence: index,
    first: 0,
    last: 0,
    head: 0,
    kind: "name",
    type: "person",
    start: index,
    end: index,
  };
  return {
    index,
    mention,
    name: [name],
    group: false,
    modifiers: new Set([name]),
    epithets: new Set(),
  } as unknown as Profile;
}

const profiles = ["ada", "berg", "berg", "ada", "berg", "berg"].map((name, index) => profile(index, name));

function joined(...pairs: readonly (readonly [number, number])[]): Clusters {
  const clusters = new Clusters(profiles);
  for (const [a, b] of pairs) clusters.join(a, b, `rule ${a}-${b}`);
  return clusters;
}

test("keeps members in text order, with the rule that joined each", () => {
  expect(joined([1, 5], [2, 4], [0, 4], [5, 2]).all()).toEqual([
    { mentions: [0, 1, 2, 4, 5], reasons: ["rule 5-2", "rule 0-4", "rule 2-4", "rule 1-5"] },
    { mentions: [3], reasons: [] },
  ]);
});

test("counts mentions that agreement cannot tell apart, the first of each standing for all", () => {
  const cluster = joined([4, 3], [5, 1], [1, 3]).of(3);
  expect(cluster.kinds.map(({ profile: { index }, count }) => [index, count])).toEqual([
    [1, 3],
    [3, 1],
  ]);
  expect([cluster.size, cluster.first, cluster.countBefore(4)]).toEqual([4, 1, 2]);
});

test("knows whether mentions of two clusters nest", () => {
  const clusters = new Clusters([...profiles, { ...profile(6, "cy"), mention: profiles[1]?.mention } as Profile]);
  expect(clusters.of(6).nestsWith(clusters.of(1))).toBe(true);
  expect(clusters.of(6).nestsWith(clusters.of(2))).toBe(false);
});
