/** The graph as a sheet of paper has room for it. */
import type { Frame } from "./frame.ts";
import type { WidthOf } from "./labels.ts";
import { type Picture, placeWords, toPicture } from "./picture.ts";

/** Pixels that a sheet has room for, when names are to be read at arm's length. */
const SHEET = { width: 760, height: 900 };
/** How much less close together nodes stand at each further try. */
const WIDER = 1.2;
/** Of more nodes no sheet could show the names. */
const MOST_TRIED = 400;

/**
 * Draws a frame for paper: words keep their size, and nodes stand closer together than in the layout, so that the words are
 * large enough once the picture is as wide as a sheet; but not so close that a name finds no place that has one in the layout.
 */
export function toSheet(frame: Frame, widthOf: WidthOf): Picture {
  const whole = toPicture(frame, widthOf);
  if (frame.nodes.size > MOST_TRIED) return whole;
  const names = placeWords(frame, widthOf).size;
  const closest = Math.min(SHEET.width / whole.width, SHEET.height / whole.height);
  for (let scale = closest; scale < 1; scale *= WIDER) {
    const close = closer(frame, scale);
    if (placeWords(close, widthOf).size >= names) return toPicture(close, widthOf);
  }
  return whole;
}

function closer(frame: Frame, scale: number): Frame {
  const places = [...frame.network.places].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }] as const);
  return { ...frame, network: { ...frame.network, places: new Map(places) } };
}
