/** The drawn graph as a picture to keep: everything that is shown, each word where it covers no other. */
import { pointsAlong, type XY } from "./curve.ts";
import type { EdgeLook, Frame, NodeLook } from "./frame.ts";
import { LINE_STEP, MOST_AVOIDED, type PlacedLabel, placeLabels, type WidthOf } from "./labels.ts";
import type { Network } from "./network.ts";
import { nodeLabel } from "./node-label.ts";
import { type Course, controlOf, edgeStrokes, middleOf, nodeStroke, type Stroke, wordStroke } from "./strokes.ts";

/** A picture: its corner and size in pixels, what lies behind it, and what is drawn, from back to front. */
export interface Picture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly strokes: readonly Stroke[];
}

const MARGIN = 40;
/** From the top of a line of words to its base line. */
const BASE_LINE = 12;

/** Where a node stands; the layout counts upwards as sigma does, pictures count downwards. */
export function placeOf({ places }: Network, id: string): XY {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { x, y: -y };
}

/** Where the edge of a statement runs; none when the network has no such edge. */
export function courseOf(id: string, { network, nodes }: Frame): Course | undefined {
  const bow = network.bows.get(id);
  if (bow === undefined) return undefined;
  return {
    source: placeOf(network, bow.source),
    target: placeOf(network, bow.target),
    curvature: bow.curvature,
    targetSize: nodes.get(bow.target)?.size ?? 0,
  };
}

/** Finds places for the words of nodes, by id. */
export function placeWords(frame: Frame, widthOf: WidthOf): Map<string, PlacedLabel> {
  const { network, nodes } = frame;
  const places = [...nodes].map(([id, look]) => ({ id, look, place: placeOf(network, id) }));
  const labels = places.map(({ id, look, place }) => ({ id, ...nodeLabel(place, look.size, look) }));
  const obstacles = places.map(({ place: { x, y }, look: { size } }) => ({
    left: x - size,
    right: x + size,
    top: y - size,
    bottom: y + size,
  }));
  const lines = frame.edges.size <= MOST_AVOIDED ? [...frame.edges.keys()].flatMap((id) => lineOf(id, frame)) : [];
  return new Map(placeLabels(labels, { obstacles, lines }, widthOf).map((placed) => [placed.label.id, placed]));
}

/** Points of an edge that words keep clear of. */
function lineOf(id: string, frame: Frame): XY[] {
  const course = courseOf(id, frame);
  if (course === undefined) return [];
  const { source, target } = course;
  return pointsAlong(source, controlOf(course), target, LINE_STEP);
}

/** Where the words of a label are written: the middle of their base line. */
export function baseLineOf({ box }: PlacedLabel): XY {
  return { x: (box.left + box.right) / 2, y: box.top + BASE_LINE };
}

/** Draws a frame as a picture. */
export function toPicture(frame: Frame, widthOf: WidthOf): Picture {
  const { network } = frame;
  const words = placeWords(frame, widthOf);
  const courses = [...frame.edges].flatMap(([id, look]) => {
    const course = courseOf(id, frame);
    return course === undefined ? [] : [{ look, course }];
  });
  const strokes = [
    ...courses.flatMap(({ look, course }) => edgeStrokes(course, look)),
    ...[...frame.nodes].map(([id, look]) => nodeStroke(placeOf(network, id), look, rimOf(look, frame))),
    ...[...words.values()].map((placed) =>
      wordStroke(baseLineOf(placed), placed.text, placed.label.colour, frame.ground),
    ),
    ...courses.filter(({ look }) => look.tone === "focus").map(({ look, course }) => edgeWords(course, look, frame)),
  ];
  return { ...frameAround(frame, words), ground: frame.ground, strokes };
}

/** The rim of a node: the ground, or ink when it is picked. */
export function rimOf({ tone }: NodeLook, { ink, ground }: Frame): string {
  return tone === "focus" ? ink : ground;
}

/** The words of an edge at the top of its bow. */
export function edgeWords(course: Course, { label, colour }: EdgeLook, { ground }: Frame): Stroke {
  const { x, y } = middleOf(course);
  return wordStroke({ x, y: y - 6 }, label, colour, ground);
}

function frameAround(
  { network, nodes }: Frame,
  words: ReadonlyMap<string, PlacedLabel>,
): Omit<Picture, "ground" | "strokes"> {
  const boxes = [
    ...[...nodes.keys()]
      .map((id) => placeOf(network, id))
      .map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
    ...[...words.values()].map(({ box }) => box),
  ];
  if (boxes.length === 0) return { x: 0, y: 0, width: MARGIN, height: MARGIN };
  const { left, right, top, bottom } = boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    right: Math.max(all.right, box.right),
    top: Math.min(all.top, box.top),
    bottom: Math.max(all.bottom, box.bottom),
  }));
  return { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}
