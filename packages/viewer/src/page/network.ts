import type { GraphFile } from "@factline/core";
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { keyOf } from "../load/key.ts";
import { linkOf } from "../load/link.ts";
import { hash, startPoint } from "../load/seed.ts";

// The package exports the function itself, where its types promise a `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** What the layout keeps of a node. */
export type NodeState = { x: number; y: number; label: string; fixed?: boolean };

/** What the layout works on: one edge for all statements between two entities. */
export type Network = UndirectedGraph<NodeState, { weight: number }>;

const STRONGEST = 3;
const TETHER = 0.25;

/** Makes the layout's network; a weak tether holds together what a document says at first. */
export function toNetwork({ entities, statements }: GraphFile, openings: readonly (readonly string[])[]): Network {
  const network: Network = new UndirectedGraph();
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const links = statements.map(linkOf);
  const taking = statements.flatMap(({ subject }, index) => [subject.id, links[index]?.target ?? subject.id]);
  for (const id of [...new Set(taking)].sort()) {
    const [x, y] = startPoint(id);
    if (labels.has(id)) network.addNode(keyOf(id), { x, y, label: labels.get(id) ?? "" });
  }
  for (const link of links) if (link !== undefined) connect(network, link.source, link.target, 1);
  drawCommunitiesTogether(network);
  for (const [first, ...others] of openings)
    for (const other of others) connect(network, first as string, other, TETHER);
  return network;
}

function connect(network: Network, sourceId: string, targetId: string, by: number): void {
  const [source, target] = [keyOf(sourceId), keyOf(targetId)];
  if (source === target || !network.hasNode(source) || !network.hasNode(target)) return;
  network.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Math.min(weight + by, STRONGEST) }));
}

/** Pulls harder along edges inside a community, so that the eye finds it. */
function drawCommunitiesTogether(network: Network): void {
  if (network.size === 0) return;
  let state = hash("communities");
  const rng = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const community = louvain(network, { rng });
  network.updateEachEdgeAttributes((_edge, { weight }, source, target) => ({
    weight: community[source] === community[target] ? weight * 1.5 : weight,
  }));
}
