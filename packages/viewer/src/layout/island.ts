/** Lays out what hangs together, by itself: forces give the shape, then labels get their room. */
import { UndirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { Network } from "./network.ts";
import { type MovingBox, separate } from "./separate.ts";

// The package exports the function itself, where its types promise a `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** A node of an island with the room that it needs; `x` and `y` are its middle. */
export interface Islander extends MovingBox {
  readonly key: string;
}

const TYPICAL_EDGE = 150;
/** The stage of a usual screen, in pixels: what a page shows at first must be readable in it. */
const STAGE = { width: 640, height: 500 };
const PASSES = 6;
/** A stage that would show less than this is too small for all labels, and boxes grow no further. */
const LARGEST = 2.5;
/** Above this, labels are sparse at rest and need no room of their own. */
const MOST_LABELLED = 800;
/** The room of a node with its words below it, in pixels. */
const [NODE_WIDTH, LETTER, MOST_LETTERS, HEIGHT] = [34, 6.6, 28, 52];

/** Lays out some nodes of a network that hang together. */
export function layOut(network: Network, keys: readonly string[], roomy: boolean): Islander[] {
  const island = takeOut(network, keys);
  force(island);
  stretch(island);
  if (island.order > MOST_LABELLED) return islanders(island, 1);
  let shrink = 1;
  for (let pass = 0; pass < PASSES; pass++) {
    if (roomy) shrink = shrinkOf(island);
    const boxes = islanders(island, shrink);
    separate(boxes);
    for (const { key, x, y } of boxes) island.mergeNodeAttributes(key, { x, y });
  }
  return islanders(island, shrink);
}

function takeOut(network: Network, keys: readonly string[]): Network {
  const island: Network = new UndirectedGraph();
  for (const key of keys) island.addNode(key, { ...network.getNodeAttributes(key) });
  for (const key of keys)
    network.forEachEdge(key, (_edge, { weight }, source, target) => island.mergeEdge(source, target, { weight }));
  return island;
}

function force(island: Network): void {
  if (island.order < 2) return;
  const iterations = island.order > 2000 ? 150 : 600;
  const settings = {
    gravity: 2.5,
    scalingRatio: 12,
    slowDown: 4,
    edgeWeightInfluence: 1,
    barnesHutOptimize: island.order > 1000,
  };
  forceAtlas2.assign(island, { iterations, getEdgeWeight: "weight", settings });
}

/** Brings edges to a length that leaves room for words, and the whole nearer to the shape of a stage. */
function stretch(island: Network): void {
  const lengths = island.mapEdges((_edge, _attributes, _source, _target, a, b) => Math.hypot(a.x - b.x, a.y - b.y));
  lengths.sort((a, b) => a - b);
  const scale = TYPICAL_EDGE / (lengths[Math.floor(lengths.length / 2)] || 100);
  const [spreadX, spreadY] = [spread(island, "x"), spread(island, "y")];
  const widen = Math.min(Math.max((1.3 * spreadY) / spreadX, 0.75), 1.5);
  island.updateEachNodeAttributes((_id, { x, y, ...rest }) => ({ ...rest, x: x * scale * widen, y: y * scale }));
}

function islanders(island: Network, shrink: number): Islander[] {
  return island.mapNodes((key, { x, y, label }) => ({ key, x, y, ...roomOf(label, shrink) }));
}

/** The room that a node and its words need at a scale. */
export function roomOf(label: string, shrink = 1): { readonly width: number; readonly height: number } {
  return { width: (NODE_WIDTH + LETTER * Math.min(label.length, MOST_LETTERS)) * shrink, height: HEIGHT * shrink };
}

/** How many units of the layout a pixel shows when all of this fits the stage. */
function shrinkOf(island: Network): number {
  if (island.order < 2) return 1;
  return Math.min(LARGEST, Math.max(0.75, spread(island, "x") / STAGE.width, spread(island, "y") / STAGE.height));
}

function spread(island: Network, axis: "x" | "y"): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  island.forEachNode((_key, attributes) => {
    least = Math.min(least, attributes[axis]);
    most = Math.max(most, attributes[axis]);
  });
  return most - least || 1;
}
