/**
 * Finds a place for every entity, once, when the page is made: what a page shows at first is laid out by itself, so that
 * its labels have room; the rest settles around it. The graph alone decides it, so that the same graph looks the same.
 */
import type { GraphFile } from "@factline/core";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import { idOf, keyOf } from "../load/key.ts";
import type { Point } from "../load/seed.ts";
import { type Network, toNetwork } from "./network.ts";
import { openings } from "./openings.ts";
import { fillIn, makeRoom, pack } from "./room.ts";

// The package exports the function itself, where its types promise a `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const TYPICAL_EDGE = 150;

/** Places every entity that takes part in a statement. */
export function placeEntities(graph: GraphFile): Record<string, Point> {
  const opening = openings(graph);
  const network = toNetwork(graph, opening);
  const shown = opening.map((ids) => ids.map(keyOf).filter((key) => network.hasNode(key)));
  const skeleton = network.copy();
  const atFirst = new Set(shown.flat());
  skeleton.forEachNode((key) => atFirst.has(key) || skeleton.dropNode(key));
  settle(skeleton, 800);
  stretch(skeleton);
  makeRoom(skeleton, shown);
  pack(skeleton);
  skeleton.forEachNode((id, { x, y }) => network.mergeNodeAttributes(id, { x, y, fixed: true }));
  startBesideNeighbours(network);
  settle(network, network.order > 2000 ? 100 : 300);
  fillIn(network);
  return Object.fromEntries(
    network.mapNodes((key, { x, y }) => [idOf(key), [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
  );
}

function settle(network: Network, iterations: number): void {
  if (network.order < 2) return;
  const settings = {
    gravity: 2.5,
    scalingRatio: 12,
    slowDown: 4,
    edgeWeightInfluence: 1,
    barnesHutOptimize: network.order > 1000,
  };
  forceAtlas2.assign(network, { iterations, getEdgeWeight: "weight", settings });
}

/** Brings edges to a length that leaves room for words, and the whole nearer to the shape of a stage. */
function stretch(network: Network): void {
  const lengths = network.mapEdges((_edge, _attributes, _source, _target, a, b) => Math.hypot(a.x - b.x, a.y - b.y));
  lengths.sort((a, b) => a - b);
  const scale = TYPICAL_EDGE / (lengths[Math.floor(lengths.length / 2)] || 100);
  const spread = (axis: "x" | "y") => {
    const values = network.mapNodes((_id, attributes) => attributes[axis]);
    return Math.max(...values) - Math.min(...values) || 1;
  };
  const widen = Math.min(Math.max((1.3 * spread("y")) / spread("x"), 0.75), 1.5);
  network.updateEachNodeAttributes((_id, { x, y, ...rest }) => ({ ...rest, x: x * scale * widen, y: y * scale }));
}

/** Entities that are not shown at first start near those that are and that they are linked to. */
function startBesideNeighbours(network: Network): void {
  network.forEachNode((id, { x, y, fixed }) => {
    const anchor = fixed ? undefined : network.findNeighbor(id, (_neighbour, attributes) => attributes.fixed === true);
    if (anchor === undefined) return;
    const near = network.getNodeAttributes(anchor);
    network.mergeNodeAttributes(id, { x: near.x + x / 4, y: near.y + y / 4 });
  });
}
