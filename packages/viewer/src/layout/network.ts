import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { keyOf } from "../load/key.ts";
import { hash, startPoint } from "../load/seed.ts";
import type { Pull } from "./parts.ts";

// The package exports the function itself, where its types promise a `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** What the layout keeps of a node. */
export type NodeState = { x: number; y: number; label: string };

/** What the layout works on: one edge for all statements between two entities. */
export type Network = UndirectedGraph<NodeState, { weight: number }>;

const STRONGEST = 3;
/** How much harder edges pull inside a community, so that the eye finds it. */
const COMMUNITY_PULL = 1.5;

/** Makes the layout's network of some entities. */
export function toNetwork(
  entities: ReadonlySet<string>,
  links: readonly Pull[],
  labels: ReadonlyMap<string, string>,
): Network {
  const network: Network = new UndirectedGraph();
  for (const id of [...entities].sort()) {
    const [x, y] = startPoint(id);
    network.addNode(keyOf(id), { x, y, label: labels.get(id) ?? "" });
  }
  for (const { source, target, weight: by } of links) {
    const [from, to] = [keyOf(source), keyOf(target)];
    if (from === to || !network.hasNode(from) || !network.hasNode(to)) continue;
    network.updateEdge(from, to, ({ weight = 0 }) => ({ weight: Math.min(weight + by, STRONGEST) }));
  }
  const community = communitiesOf(network);
  network.updateEachEdgeAttributes((_edge, { weight }, source, target) => ({
    weight: community[source] === community[target] ? weight * COMMUNITY_PULL : weight,
  }));
  return network;
}

/** The community of each node, by Louvain's method; the same each time. */
export function communitiesOf(network: UndirectedGraph): Readonly<Record<string, number>> {
  if (network.size === 0) return {};
  let state = hash("communities");
  const rng = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return louvain(network, { rng });
}
