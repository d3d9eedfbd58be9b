/** Sigma's graph, and how it takes on the looks of a frame. */
import { MultiDirectedGraph } from "graphology";
import { keyOf } from "../load/key.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import type { EdgeLook, Frame, NodeLook, Tone } from "./display.ts";
import type { Network } from "./network.ts";

/** The graph that sigma draws. */
export type SigmaGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** What is drawn over what. */
export const DEPTH: Readonly<Record<Tone, number>> = { muted: 0, normal: 1, related: 2, focus: 3 };

/** Above so many changes, one refresh of all costs less than many of one. */
const MOST_SINGLE_CHANGES = 500;

const HIDDEN_NODE: Omit<NodeAttributes, "x" | "y"> = {
  size: 1,
  color: "#808080",
  rim: "#808080",
  shape: "circle",
  label: null,
  hidden: true,
  zIndex: 0,
  tone: "normal",
  labelColour: "#808080",
  labelAbove: false,
};
const HIDDEN_EDGE: Omit<EdgeAttributes, "curvature"> = {
  size: 1,
  color: "#808080",
  standing: "stated",
  label: null,
  hidden: true,
  zIndex: 0,
  tone: "normal",
};

/** Makes sigma's graph, all of it hidden. */
export function toSigmaGraph(network: Network): SigmaGraph {
  const graph: SigmaGraph = new MultiDirectedGraph();
  network.forEachNode((key, { x, y }) => graph.addNode(key, { ...HIDDEN_NODE, x, y }));
  network.forEachEdge((key, { curvature }, source, target) =>
    graph.addEdgeWithKey(key, source, target, { ...HIDDEN_EDGE, curvature }),
  );
  return graph;
}

/** Makes a function that paints frames, and touches only what differs from the frame before. */
export function painter(graph: SigmaGraph): (frame: Frame) => void {
  let before: Pick<Frame, "nodes" | "edges"> = { nodes: new Map(), edges: new Map() };
  return (frame) => {
    const nodes = new Map(
      changes(before.nodes, frame.nodes).map(([id, look]) => [keyOf(id), look && nodeAttributes(look, frame)]),
    );
    const edges = new Map(
      changes(before.edges, frame.edges).map(([id, look]) => [keyOf(id), look && edgeAttributes(look)]),
    );
    before = frame;
    if (nodes.size + edges.size > MOST_SINGLE_CHANGES) return paintAll(graph, nodes, edges);
    for (const [key, look] of nodes)
      if (graph.hasNode(key)) graph.mergeNodeAttributes(key, look ?? { hidden: true, label: null });
    for (const [key, look] of edges) if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, look ?? { hidden: true });
  };
}

type Painted<Look> = ReadonlyMap<string, Look | undefined>;

function paintAll(
  graph: SigmaGraph,
  nodes: Painted<Partial<NodeAttributes>>,
  edges: Painted<Partial<EdgeAttributes>>,
): void {
  graph.updateEachNodeAttributes((key, old) =>
    nodes.has(key) ? { ...old, ...(nodes.get(key) ?? { hidden: true, label: null }) } : old,
  );
  graph.updateEachEdgeAttributes((key, old) =>
    edges.has(key) ? { ...old, ...(edges.get(key) ?? { hidden: true }) } : old,
  );
}

/** What to paint anew, and, without a look, what to hide. */
function changes<Look extends object>(
  before: ReadonlyMap<string, Look>,
  now: ReadonlyMap<string, Look>,
): [string, Look | undefined][] {
  const gone = [...before.keys()].filter((id) => !now.has(id)).map((id): [string, undefined] => [id, undefined]);
  return [...gone, ...[...now].filter(([id, look]) => differs(before.get(id), look))];
}

function differs<Look extends object>(a: Look | undefined, b: Look): boolean {
  return a === undefined || (Object.keys(b) as (keyof Look)[]).some((key) => a[key] !== b[key]);
}

function nodeAttributes({ colour, tone, ...look }: NodeLook, { ground, ink }: Frame): Omit<NodeAttributes, "x" | "y"> {
  return { ...look, tone, color: colour, rim: tone === "focus" ? ink : ground, hidden: false, zIndex: DEPTH[tone] };
}

function edgeAttributes({ colour, width, tone, label, standing }: EdgeLook): Omit<EdgeAttributes, "curvature"> {
  return { label, standing, tone, color: colour, size: width, hidden: false, zIndex: DEPTH[tone] };
}
