import fc from "fast-check";
import { expect, test } from "vitest";
import { type MovingBox, separate } from "./separate.ts";

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 20, max: 60 }),
  }),
  { maxLength: 25 },
);

function overlaps(all: readonly MovingBox[]): number {
  return all.flatMap((a, index) => all.slice(index + 1).filter((b) => deep(a, b))).length;
}

function deep(a: MovingBox, b: MovingBox): boolean {
  return (a.width + b.width) / 2 - Math.abs(a.x - b.x) > 1 && (a.height + b.height) / 2 - Math.abs(a.y - b.y) > 1;
}

test("boxes that are parted overlap no more than before, and few do not at all", () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const before = overlaps(all);
      separate(all);
      expect(overlaps(all)).toBeLessThanOrEqual(before);
    }),
  );
});
