import fc from "fast-check";
import { expect, test } from "vitest";
import { type Label, placeLabels, type Spot } from "./labels.ts";
import { nodeLabel } from "./node-label.ts";

const widthOf = (text: string) => text.length * 6.6;
const node = (x: number, y: number, label: string) =>
  nodeLabel({ x, y }, 8, { label, labelColour: "#000000", labelAbove: false, tone: "normal" });

test("no words stand over others, over an obstacle or beyond the stage", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const labels = points.map(({ x, y }, index) => node(x, y, `entity number ${index}`));
      const obstacles = points.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
      const boxes = placeLabels(labels, { obstacles, stage: 600 }, widthOf).map(({ box }) => box);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(600);
        for (const other of [...boxes.slice(index + 1), ...obstacles])
          expect(
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ).toBe(false);
      }
    }),
  );
});

test("words keep clear of lines where they can, and stand on one where they cannot", () => {
  const label = node(300, 200, "a name");
  const [below] = placeLabels([label], { obstacles: [] }, widthOf);
  expect(below?.box.top).toBeGreaterThan(200);
  const beneath = [220, 230].map((y) => ({ x: 300, y }));
  const [above] = placeLabels([label], { obstacles: [], lines: beneath }, widthOf);
  expect(above?.box.bottom).toBeLessThan(200);
  const everywhere = Array.from({ length: 900 }, (_, index) => ({
    x: (index % 30) * 20,
    y: Math.floor(index / 30) * 12,
  }));
  expect(placeLabels([label], { obstacles: [], lines: everywhere }, widthOf)).toHaveLength(1);
});

test("what is needed is written even where no place is free", () => {
  const spots: [Spot] = [{ x: 100, y: 100 }];
  const label: Label = {
    text: "needed",
    spots,
    colour: "#000000",
    bold: true,
    needed: true,
    boxed: false,
    priority: 1,
  };
  const obstacles = [{ left: 0, right: 200, top: 0, bottom: 200 }];
  expect(placeLabels([label], { obstacles }, widthOf)).toHaveLength(1);
  expect(placeLabels([{ ...label, needed: false }], { obstacles }, widthOf)).toHaveLength(0);
});
