/** What is drawn of an edge and of a node where the graph is SVG, or a picture to keep. */
import type { Standing } from "../load/standing.ts";
import { shapePath } from "../state/shapes.ts";
import { controlPoint, pointAt, type XY } from "./curve.ts";
import type { EdgeLook, NodeLook } from "./frame.ts";

/** An element to draw: its name, its attributes in SVG's words, its own words. */
export type Stroke = readonly [name: "path" | "text" | "rect", attributes: Attributes, words?: string];

/** The attributes of a stroke. */
export type Attributes = Readonly<Record<string, string>>;

/** Where an edge runs: its ends, how it bows, and how large the node is at its tip. */
export interface Course {
  readonly source: XY;
  readonly target: XY;
  readonly curvature: number;
  readonly targetSize: number;
}

const DASHES: Readonly<Record<Standing, string>> = {
  stated: "none",
  claimed: "7 5",
  possible: "1.5 4",
  planned: "9 4 2 4",
  denied: "none",
};
const HEAD = 9;

/** The line of an edge in the style of its standing, struck through when it is denied, and its head. */
export function edgeStrokes(course: Course, { colour, width, standing }: EdgeLook): Stroke[] {
  const { source, target, targetSize } = course;
  const control = controlOf(course);
  const [tip, base] = [along(target, control, targetSize + 3), along(target, control, targetSize + 3 + HEAD)];
  const side = { x: (tip.y - base.y) * 0.42, y: (base.x - tip.x) * 0.42 };
  const { x, y } = middleOf(course);
  const strike = standing === "denied" ? `M${at(x - 5, y + 5)}l10 -10M${at(x + 1, y + 5)}l10 -10` : "";
  const line = `M${at(source.x, source.y)}Q${at(control.x, control.y)} ${at(base.x, base.y)}`;
  const head = `M${at(tip.x, tip.y)}L${at(base.x + side.x, base.y + side.y)}L${at(base.x - side.x, base.y - side.y)}z`;
  return [
    [
      "path",
      {
        d: line + strike,
        fill: "none",
        stroke: colour,
        "stroke-width": `${width}`,
        "stroke-dasharray": DASHES[standing],
      },
    ],
    ["path", { d: head, fill: colour }],
  ];
}

/** A wide line that nobody sees, for the pointer to find. */
export function reachStroke(course: Course): Stroke {
  const { source, target } = course;
  const control = controlOf(course);
  const d = `M${at(source.x, source.y)}Q${at(control.x, control.y)} ${at(target.x, target.y)}`;
  return ["path", { d, fill: "none", stroke: "transparent", "stroke-width": "12" }];
}

/** The outline of a node, with a rim that lifts it off its edges. */
export function nodeStroke({ x, y }: XY, { shape, size, colour }: NodeLook, rim: string): Stroke {
  return ["path", { d: shapePath(shape, x, y, size), fill: colour, stroke: rim, "stroke-width": "2" }];
}

/** Words on the graph, with a halo that keeps them apart from what is beneath; `y` is their base line. */
export function wordStroke({ x, y }: XY, words: string, fill: string, halo: string): Stroke {
  const attributes = { fill, stroke: halo, "stroke-width": "3", "paint-order": "stroke", "text-anchor": "middle" };
  return ["text", { x: round(x), y: round(y), ...attributes }, words];
}

/** The top of an edge's bow. */
export function middleOf(course: Course): XY {
  return pointAt(0.5, course.source, controlOf(course), course.target);
}

/** The point that pulls a course into its bow. */
export function controlOf({ source, target, curvature }: Course): XY {
  return controlPoint(source, target, curvature);
}

function along(from: XY, towards: XY, distance: number): XY {
  const length = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
  return {
    x: from.x + ((towards.x - from.x) / length) * distance,
    y: from.y + ((towards.y - from.y) / length) * distance,
  };
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
