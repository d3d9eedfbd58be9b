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

/** A part of the stage, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The font of labels, as CSS has it. */
export const LABEL_FONT: string = '500 12.5px "Inter Variable", Inter, system-ui, "Noto Sans", sans-serif';

const LINE = 16;
const LONGEST = 30;

/** Writes labels, the most important first, none over another or over an obstacle. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  obstacles: readonly Box[],
  ground: string,
): void {
  const taken = [...obstacles];
  const width = context.canvas.clientWidth;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    const text = shorten(label.text);
    context.font = label.bold ? LABEL_FONT.replace("500", "650") : LABEL_FONT;
    const half = context.measureText(text).width / 2 + 4;
    const boxes = label.spots.map((spot) => boxAt(spot, half, width));
    const free = boxes.find((candidate) => !taken.some((other) => overlap(candidate, other)));
    const box = free ?? (label.needed ? boxes[0] : undefined);
    if (box === undefined) continue;
    taken.push(box);
    write(context, text, box, label, ground);
  }
}

/** The box of words at a spot, moved inside the stage when its spot is there. */
function boxAt({ x, y, from = "middle" }: Spot, half: number, width: number): Box {
  const wanted = from === "left" ? x + half : from === "right" ? x - half : x;
  const middle = x < 0 || x > width ? wanted : Math.max(Math.min(wanted, width - half), half);
  return { left: middle - half, right: middle + half, top: y, bottom: y + LINE };
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  { colour, boxed }: Label,
  ground: string,
): void {
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

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
