import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, separate } from "./separate.ts";
import { settleAround } from "./spiral.ts";

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 20, max: 60 }),
  }),
  { maxLength: 25 },
);

function overlaps(all: readonly Box[]): number {
  return all.flatMap((a, index) => all.slice(index + 1).filter((b) => deep(a, b))).length;
}

function deep(a: Box, b: Box): boolean {
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

test("boxes that are settled never overlap, and pinned ones stay", () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const pinned = { x: 0, y: 0, width: 100, height: 50, pinned: true };
      const settled = [pinned, ...all];
      settleAround(settled);
      expect(overlaps(settled)).toBe(0);
      expect(pinned).toMatchObject({ x: 0, y: 0 });
    }),
  );
});
