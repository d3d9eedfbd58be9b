import { expect, test } from "vitest";
import { createDetours } from "./detour.ts";

const [source, target] = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
];
const spansAt = (curvature: number) => [{ source, target, curvature }];

test("an edge bows around a node that stands in its way", () => {
  expect(createDetours([source, target])(spansAt)).toBe(0);
  const shift = createDetours([source, target, { x: 150, y: 0 }])(spansAt);
  expect(Math.abs(shift)).toBeGreaterThan(0);
  // A curve rises to half of its bow.
  expect(Math.abs(shift) * 150).toBeGreaterThan(22);
});

test("an edge that finds no free way takes the one that covers least", () => {
  const wall = Array.from({ length: 60 }, (_, index) => ({ x: 150, y: (index - 30) * 20 }));
  const beside = { x: 100, y: 10 };
  const free = createDetours([source, target, ...wall])(spansAt);
  expect(free).toBe(0);
  expect(createDetours([source, target, ...wall, beside])(spansAt)).not.toBe(0);
});
