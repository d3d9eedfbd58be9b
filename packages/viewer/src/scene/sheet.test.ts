import { expect, test } from "vitest";
import type { Frame, NodeLook } from "./frame.ts";
import { placeWords, toPicture } from "./picture.ts";
import { toSheet } from "./sheet.ts";

const widthOf = (text: string) => text.length * 7;
const look = (label: string): NodeLook => ({
  label,
  size: 6,
  colour: "#000000",
  labelColour: "#000000",
  shape: "circle",
  labelAbove: false,
  tone: "normal",
});

/** So many nodes in a row, each so far from the next. */
function rowOf(number: number, apart: number): Frame {
  const ids = Array.from({ length: number }, (_, index) => `Node number ${index}`);
  return {
    nodes: new Map(ids.map((id) => [id, look(id)])),
    edges: new Map(),
    network: { places: new Map(ids.map((id, index) => [id, { x: index * apart, y: 0 }])), bows: new Map() },
    ground: "#ffffff",
    ink: "#000000",
  };
}

test("a wide graph is drawn closer together, as wide as a sheet", () => {
  const frame = rowOf(6, 600);
  expect(toPicture(frame, widthOf).width).toBeGreaterThan(3000);
  expect(toSheet(frame, widthOf).width).toBeLessThan(1000);
});

test("no name is lost by it, however many there are", () => {
  const frame = rowOf(60, 100);
  const names = (strokes: readonly (readonly [string, ...unknown[]])[]) =>
    strokes.filter(([name]) => name === "text").length;
  expect(names(toSheet(frame, widthOf).strokes)).toBe(placeWords(frame, widthOf).size);
});

test("what a sheet has room for stays as it is", () => {
  const frame = rowOf(3, 100);
  expect(toSheet(frame, widthOf)).toEqual(toPicture(frame, widthOf));
});
