/** Sigma's graph, and how it takes on the looks of a frame. It holds what was drawn once: the rest costs nothing. */
import { MultiDirectedGraph } from "graphology";
import { keyOf } from "../../load/key.ts";
import type { EdgeLook, Frame, NodeLook } from "../frame.ts";
import type { Network } from "../network.ts";
import { DEPTH } from "../node-label.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";

/** The graph that sigma draws. */
export type SigmaGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Above so many changes, a graph made anew costs less than many steps of one. */
const MOST_SINGLE_CHANGES = 500;

/** Makes sigma's graph of a frame. */
export function toSigmaGraph(frame: Frame): SigmaGraph {
  const graph: SigmaGraph = new MultiDirectedGraph();
  for (const [id, look] of frame.nodes) addNode(graph, frame.network, id, nodeAttributes(look, frame));
  for (const [id, look] of frame.edges) addEdge(graph, frame.network, id, edgeAttributes(look));
  return graph;
}

/** What sigma must look at again. */
export interface Touched {
  readonly nodes: string[];
  readonly edges: string[];
  /** Whether only looks have changed: nothing has come or gone. */
  readonly looksAlone: boolean;
}

/** Brings sigma's graph from one frame to the next; undefined when the graph must be made anew, or that costs less. */
export function repaint(graph: SigmaGraph, before: Frame, frame: Frame): Touched | undefined {
  if (before.network !== frame.network) return undefined;
  const nodes = changes(before.nodes, frame.nodes);
  const edges = changes(before.edges, frame.edges);
  if (nodes.length + edges.length > MOST_SINGLE_CHANGES) return undefined;
  const touched: Touched = { nodes: [], edges: [], looksAlone: [...nodes, ...edges].every(([, look]) => look) };
  const { order, size } = graph;
  for (const [id, look] of nodes) {
    const key = keyOf(id);
    if (look !== undefined && !graph.hasNode(key)) addNode(graph, frame.network, id, nodeAttributes(look, frame));
    else if (graph.hasNode(key)) {
      // Written without graphology's events, on each of which sigma would go through the whole graph.
      Object.assign(graph.getNodeAttributes(key), look ? nodeAttributes(look, frame) : { hidden: true, label: null });
      touched.nodes.push(key);
    }
  }
  for (const [id, look] of edges) {
    const key = keyOf(id);
    if (look !== undefined && !graph.hasEdge(key)) addEdge(graph, frame.network, id, edgeAttributes(look));
    else if (graph.hasEdge(key)) {
      Object.assign(graph.getEdgeAttributes(key), look ? edgeAttributes(look) : { hidden: true });
      touched.edges.push(key);
    }
  }
  return { ...touched, looksAlone: touched.looksAlone && order === graph.order && size === graph.size };
}

function addNode(graph: SigmaGraph, { places }: Network, id: string, look: Omit<NodeAttributes, "x" | "y">): void {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  graph.addNode(keyOf(id), { ...look, x, y });
}

function addEdge(graph: SigmaGraph, { bows }: Network, id: string, look: Omit<EdgeAttributes, "curvature">): void {
  const bow = bows.get(id);
  if (bow === undefined) return;
  const [source, target] = [keyOf(bow.source), keyOf(bow.target)];
  if (!graph.hasNode(source) || !graph.hasNode(target)) return;
  graph.addDirectedEdgeWithKey(keyOf(id), source, target, { ...look, curvature: bow.curvature });
}

/** What to paint anew, and, without a look, what to hide. */
function changes<Look extends object>(
  before: ReadonlyMap<string, Look>,
  now: ReadonlyMap<string, Look>,
): [string, Look | undefined][] {
  const gone = [...before.keys()].filter((id) => !now.has(id)).map((id): [string, undefined] => [id, undefined]);
  return [...gone, ...[...now].filter(([id, look]) => before.get(id) !== look && differs(before.get(id), look))];
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
