import { connectedComponents } from "graphology-components";
import type { Network } from "./network.ts";
import { type Box, separate } from "./separate.ts";
import { settleAround } from "./spiral.ts";

type Place = Box & { readonly id: string };

/** The stage of a usual screen, in pixels: what a page shows at first must be readable in it. */
const STAGE = { width: 640, height: 500 };
const PASSES = 6;
/** A stage that would show less than this is too small for all labels, and boxes grow no further. */
const LARGEST = 2.5;
/** Between parts that nothing links, for their labels. */
const GAP = 150;
/** Above this, labels are sparse at rest and need no room of their own. */
const MOST_LABELLED = 800;

/** Parts what opens together until no label covers another, at the scale at which it fits the stage. */
export function makeRoom(network: Network, openings: readonly (readonly string[])[]): void {
  for (const opening of openings) {
    for (let pass = 0; pass < PASSES; pass++) part(network, opening, shrinkOf(network, opening));
  }
  if (network.order <= MOST_LABELLED) part(network, network.nodes(), 1);
}

/** Moves what hangs together as one, each part to the free place nearest the middle, the largest first. */
export function pack(network: Network): void {
  const parts = connectedComponents(network).map((ids) => ({
    ids,
    ...frameOf(ids.map((id) => network.getNodeAttributes(id))),
  }));
  parts.sort((a, b) => b.width * b.height - a.width * a.height);
  const frames = parts.map(({ width, height }) => ({ x: 0, y: 0, width, height }));
  settleAround(frames);
  for (const [index, { ids, x, y }] of parts.entries()) {
    const to = frames[index] as Box;
    for (const id of ids)
      network.updateNodeAttributes(id, (node) => ({ ...node, x: node.x + to.x - x, y: node.y + to.y - y }));
  }
}

/** Finds free spots for the rest, around what is fixed. */
export function fillIn(network: Network): void {
  if (network.order > MOST_LABELLED) return;
  const places = network.mapNodes((id) => placeOf(network, id, 1.15));
  settleAround(places);
  keep(network, places);
}

function part(network: Network, ids: readonly string[], shrink: number): void {
  const places = ids.map((id) => placeOf(network, id, shrink));
  separate(places);
  keep(network, places);
}

function keep(network: Network, places: readonly Place[]): void {
  for (const { id, x, y } of places) network.mergeNodeAttributes(id, { x, y });
}

function placeOf(network: Network, id: string, shrink: number): Place {
  const { x, y, label, fixed } = network.getNodeAttributes(id);
  return {
    id,
    x,
    y,
    width: (34 + 6.6 * Math.min(label.length, 28)) * shrink,
    height: 52 * shrink,
    pinned: fixed === true,
  };
}

/** How many units of the layout a pixel shows when all of this fits the stage. */
function shrinkOf(network: Network, ids: readonly string[]): number {
  if (ids.length < 2) return 1;
  const { width, height } = frameOf(ids.map((id) => network.getNodeAttributes(id)));
  return Math.min(LARGEST, Math.max(0.75, (width - GAP) / STAGE.width, (height - GAP) / STAGE.height));
}

/** The box around some points, with a gap to the next. */
function frameOf(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left + GAP, height: bottom - top + GAP };
}
