import type { EntityRecord } from "@factline/core";

/** Outline of a node, so that its type can be told without colour. */
export type Shape = "circle" | "square" | "diamond" | "triangle" | "hexagon" | "bar";

/** The outline of each type. */
export const SHAPES: Readonly<Record<EntityRecord["type"], Shape>> = {
  person: "circle",
  organization: "square",
  place: "diamond",
  event: "triangle",
  time: "bar",
  object: "hexagon",
  abstract: "circle",
  substance: "hexagon",
  animal: "triangle",
  plant: "diamond",
};

/** Corners of each outline but the circle, for a radius of 1. */
const CORNERS: Readonly<Record<Exclude<Shape, "circle">, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  hexagon: [
    [-1.05, 0],
    [-0.525, -0.91],
    [0.525, -0.91],
    [1.05, 0],
    [0.525, 0.91],
    [-0.525, 0.91],
  ],
  bar: [
    [-1.15, -0.6],
    [1.15, -0.6],
    [1.15, 0.6],
    [-1.15, 0.6],
  ],
};

/** The outline as an SVG path around a point. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  if (shape === "circle")
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  return `M${CORNERS[shape].map(([dx, dy]) => `${x + dx * radius} ${y + dy * radius}`).join("L")}z`;
}
