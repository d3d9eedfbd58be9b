import type Sigma from "sigma";
import type { NodeDisplayData } from "sigma/types";
import type { Box } from "../../layout/crowd.ts";
import { keyOf } from "../../load/key.ts";
import { controlPoint, pointAt, pointsAlong, type XY } from "../curve.ts";
import type { Frame } from "../frame.ts";
import { drawLabels, type Label, LINE_STEP, MOST_AVOIDED, measure, type WidthOf } from "../labels.ts";
import { nodeLabel } from "../node-label.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** The words on sigma's picture. */
export interface Words {
  /** Takes the frame that is drawn from now on, and says on the container how many nodes it has. */
  readonly follow: (frame: Frame) => void;
  /** Forgets what was remembered for a picture that was not finished. */
  readonly begin: () => void;
  /** Remembers a node whose words sigma would write. */
  readonly add: (node: NodeDisplayData & NodeAttributes) => void;
  /** Writes what was remembered, and the words of picked edges. */
  readonly write: (sigma: Renderer) => void;
  /** Measures all words anew: a font has come. */
  readonly measureAnew: () => void;
}

const MOST_OBSTACLES = 600;
/** Where the words of an edge may stand: how far along it, and how far above or below, in pixels. */
const EDGE_SPOTS = [
  [0.5, 0],
  [0.4, 0],
  [0.6, 0],
  [0.5, -26],
  [0.5, 26],
  [0.5, -52],
  [0.5, 52],
] as const;

/** What stands out, and what words keep clear of, by key. */
interface Clearings {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly obstacles: readonly string[];
  readonly lines: readonly string[];
}

/** Writes words on sigma's layer of labels, beside what is covered, and says on the container where the picked thing stands. */
export function createWords(container: HTMLElement, covered: () => number): Words {
  let waiting: Label[] = [];
  let widthOf: WidthOf | undefined;
  let ground = "#ffffff";
  let focus: Clearings = { nodes: [], edges: [], obstacles: [], lines: [] };
  return {
    follow: (frame) => {
      ground = frame.ground;
      container.dataset.drawn = String(frame.nodes.size);
      const nodes = focused(frame.nodes);
      const obstacles = frame.nodes.size <= MOST_OBSTACLES ? [...frame.nodes.keys()].map(keyOf) : nodes;
      const lines = frame.edges.size <= MOST_AVOIDED ? [...frame.edges.keys()].map(keyOf) : [];
      focus = { nodes, edges: focused(frame.edges), obstacles, lines };
    },
    begin: () => {
      waiting = [];
    },
    add: (node) => {
      waiting.push(nodeLabel(node, node.size, { ...node, label: node.label ?? "" }));
    },
    write: (sigma) => {
      const context = sigma.getCanvases().labels?.getContext("2d");
      if (context) {
        widthOf ??= measure(context);
        const labels = [...waiting, ...focus.edges.map((edge) => edgeLabel(sigma, edge))];
        const obstacles = focus.obstacles.map((node) => boxOf(sigma, node));
        const lines = focus.lines.flatMap((edge) => lineOf(sigma, edge));
        const stage = context.canvas.clientWidth - covered();
        drawLabels(context, labels, { obstacles, lines, stage, ground, widthOf });
      }
      tell(container, placeOfFocus(sigma, focus));
    },
    measureAnew: () => {
      widthOf = undefined;
    },
  };
}

function focused(looks: Frame["nodes"] | Frame["edges"]): string[] {
  return [...looks].filter(([, { tone }]) => tone === "focus").map(([id]) => keyOf(id));
}

function edgeLabel(sigma: Renderer, edge: string): Label {
  const { label, color } = sigma.getGraph().getEdgeAttributes(edge);
  const [first, ...others] = EDGE_SPOTS.map(([t, lift]) => {
    const { x, y } = pointOfEdge(sigma, edge, t);
    return { x, y: y - 8 + lift };
  });
  const spots: Label["spots"] = [first as XY, ...others];
  return { text: label ?? "", spots, colour: color, bold: true, needed: true, boxed: true, priority: 250 };
}

function pointOfEdge(sigma: Renderer, edge: string, t: number): XY {
  const { source, control, target } = curveOf(sigma, edge);
  return pointAt(t, source, control, target);
}

function lineOf(sigma: Renderer, edge: string): XY[] {
  const { source, control, target } = curveOf(sigma, edge);
  return pointsAlong(source, control, target, LINE_STEP);
}

function curveOf(sigma: Renderer, edge: string): { readonly source: XY; readonly control: XY; readonly target: XY } {
  const graph = sigma.getGraph();
  const [source, target] = graph.extremities(edge).map((node) => pointOfNode(sigma, node)) as [XY, XY];
  return { source, target, control: controlPoint(source, target, graph.getEdgeAttribute(edge, "curvature")) };
}

function pointOfNode(sigma: Renderer, node: string): XY {
  return sigma.graphToViewport(sigma.getGraph().getNodeAttributes(node));
}

/** Where a node stands, so that no words cover it. */
function boxOf(sigma: Renderer, node: string): Box {
  const size = sigma.scaleSize(sigma.getGraph().getNodeAttribute(node, "size"));
  const { x, y } = pointOfNode(sigma, node);
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

function placeOfFocus(
  sigma: Renderer,
  { nodes: [node], edges: [edge] }: { nodes: readonly string[]; edges: readonly string[] },
): XY | undefined {
  if (edge !== undefined) return pointOfEdge(sigma, edge, 0.5);
  return node === undefined ? undefined : pointOfNode(sigma, node);
}

/** Says on the element where the picked edge, or else the picked node, stands: for what is placed beside it. */
function tell(container: HTMLElement, place: XY | undefined): void {
  const words = place && `${Math.round(place.x)},${Math.round(place.y)}`;
  if (words === container.dataset.focus) return;
  if (words === undefined) delete container.dataset.focus;
  else container.dataset.focus = words;
}
