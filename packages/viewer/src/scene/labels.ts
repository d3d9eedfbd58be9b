import { type Box, Crowd } from "../layout/crowd.ts";
import type { XY } from "./curve.ts";

/** A place for words: the middle, the left end or the right end of their top edge. */
export interface Spot extends XY {
  readonly from?: "middle" | "left" | "right";
}

/** Words to write on the graph. */
export interface Label {
  readonly text: string;
  /** Where the words may stand, the best place first. */
  readonly spots: readonly [Spot, ...Spot[]];
  readonly colour: string;
  readonly bold: boolean;
  /** Whether the words are written even where no place is free. */
  readonly needed: boolean;
  /** Whether the words stand in a box of their own, as on edges. */
  readonly boxed: boolean;
  /** Higher goes first; what finds its place taken is left out. */
  readonly priority: number;
}

/** The fonts of labels, the best first, and all that CSS says of them. */
export const LABEL_FAMILY: string = '"Inter Variable", Inter, system-ui, "Noto Sans", sans-serif';
export const LABEL_FONT: string = `500 12.5px ${LABEL_FAMILY}`;

const BOLD_FONT = LABEL_FONT.replace("500", "650");
const LINE = 16;
const AVERAGE_WIDTH = 6.6;
const LONGEST = 30;

/** With more edges than this, words find no way around them. */
export const MOST_AVOIDED = 300;
/** How far apart the points of a line are that words keep clear of, in pixels; less than a line of words is high. */
export const LINE_STEP = 12;

/** Measures words in the font of labels. */
export type WidthOf = (text: string, bold: boolean) => number;

/** Words that have found their place. */
export interface PlacedLabel<L extends Label = Label> {
  readonly label: L;
  /** The words, shortened. */
  readonly text: string;
  readonly box: Box;
}

/** What words must keep clear of. */
export interface Surroundings {
  /** No words over these. */
  readonly obstacles: readonly Box[];
  /** Points of lines, which words leave free where they can. */
  readonly lines?: readonly XY[];
  /** The width of the stage, which words do not leave. */
  readonly stage?: number;
}

/** Gives labels their places, the most important first, none over another or over an obstacle. */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  { obstacles, lines = [], stage = Number.POSITIVE_INFINITY }: Surroundings,
  widthOf: WidthOf,
): PlacedLabel<L>[] {
  const taken = new Crowd(obstacles);
  const crossed = new Crowd(lines.map(({ x, y }) => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })));
  const placed: PlacedLabel<L>[] = [];
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    const text = shorten(label.text);
    const half = widthOf(text, label.bold) / 2 + 4;
    const boxes = label.spots.map((spot) => boxAt(spot, half, stage));
    const isHere = label.spots[0].x >= 0 && label.spots[0].x <= stage;
    const free = boxes.filter((box) => !(isHere && leaves(box, stage)) && !taken.meets(box));
    // The words of an edge stand on a line, and cover it.
    const clear = label.boxed ? free[0] : free.find((candidate) => !crossed.meets(candidate));
    const box = clear ?? free[0] ?? (label.needed ? boxes[0] : undefined);
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ label, text, box });
  }
  return placed;
}

/** Writes labels on a canvas. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { ground, widthOf, ...surroundings }: Surroundings & { ground: string; widthOf: WidthOf },
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const placed = placeLabels(labels, surroundings, widthOf);
  for (const { label, text, box } of placed) write(context, text, box, label, ground);
}

/** Measures words with a canvas, each once. */
export function measure(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): WidthOf {
  const known = new Map<string, number>();
  return (text, bold) => {
    const font = fontOf(bold);
    const key = font + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** Measures words where no canvas is at hand; where there is none at all, letters count as being as wide as on average. */
export function measureAnywhere(): WidthOf {
  const context = document.createElement("canvas").getContext("2d");
  return context === null ? (text) => text.length * AVERAGE_WIDTH : measure(context);
}

/** The font of usual and of bold labels. */
export function fontOf(bold: boolean): string {
  return bold ? BOLD_FONT : LABEL_FONT;
}

/** The box of words at a spot, moved inside the stage when its spot is there. */
function boxAt({ x, y, from = "middle" }: Spot, half: number, stage: number): Box {
  const wanted = from === "left" ? x + half : from === "right" ? x - half : x;
  const middle = x < 0 || x > stage ? wanted : Math.max(Math.min(wanted, stage - half), half);
  return { left: middle - half, right: middle + half, top: y, bottom: y + LINE };
}

function leaves({ left, right }: Box, stage: number): boolean {
  return left < 0 || right > stage;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  { colour, bold, boxed }: Label,
  ground: string,
): void {
  context.font = fontOf(bold);
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2 + 0.5;
  if (boxed) {
    context.fillStyle = ground;
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.left - 3, box.top - 2, box.right - box.left + 6, LINE + 4, 5);
    context.fill();
    context.stroke();
  } else {
    context.strokeStyle = ground;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}
