import { MultiDirectedGraph } from "graphology";
import { keyOf } from "../load/key.ts";
import type { Library } from "../load/library.ts";

/** What never changes about a node. */
export interface NodePlace {
  readonly x: number;
  readonly y: number;
}

/** What never changes about an edge. */
export interface EdgePlace {
  /** How far the edge bows, as a share of its length; positive is to its left. */
  readonly curvature: number;
}

/** The whole graph in graphology's terms: a node an entity, an edge a statement that links two. */
export type Network = MultiDirectedGraph<NodePlace, EdgePlace>;

const LONE_BOW = 0.07;
const FAN_STEP = 0.2;

/** Turns the library into a graph; edges between the same two nodes fan out. */
export function toGraphology(library: Library): Network {
  const network: Network = new MultiDirectedGraph();
  for (const [id, [x, y]] of library.positions) network.addNode(keyOf(id), { x, y });
  for (const [id, { source, target, curvature }] of fan(library)) {
    const [from, to] = [keyOf(source), keyOf(target)];
    if (network.hasNode(from) && network.hasNode(to))
      network.addDirectedEdgeWithKey(keyOf(id), from, to, { curvature });
  }
  return network;
}

interface Bow {
  readonly source: string;
  readonly target: string;
  readonly curvature: number;
}

function fan(library: Library): Map<string, Bow> {
  const bundles = new Map<string, string[]>();
  for (const [id, { link }] of library.statements) {
    if (link === undefined) continue;
    const pair = JSON.stringify([link.source, link.target].sort());
    bundles.set(pair, [...(bundles.get(pair) ?? []), id]);
  }
  const bows = new Map<string, Bow>();
  for (const bundle of bundles.values()) {
    for (const [index, id] of bundle.entries()) {
      const link = library.statements.get(id)?.link;
      if (link === undefined) continue;
      const side = link.source < link.target ? 1 : -1;
      const curvature = bundle.length === 1 ? LONE_BOW : side * (index - (bundle.length - 1) / 2) * FAN_STEP;
      bows.set(id, { source: link.source, target: link.target, curvature });
    }
  }
  return bows;
}
