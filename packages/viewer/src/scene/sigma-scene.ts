/** The one file that runs sigma: it keeps sigma's graph in step with the frames it is given. */
import Sigma from "sigma";
import type { NodeDisplayData } from "sigma/types";
import { idOf } from "../load/key.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { createCamera, unitLength } from "./camera.ts";
import { controlPoint, pointAt, type XY } from "./curve.ts";
import { curveProgram } from "./edge-program.ts";
import { type Box, drawLabels, LABEL_FONT, type Label, type Spot } from "./labels.ts";
import { shapeProgram } from "./node-program.ts";
import { DEPTH, painter, toSigmaGraph } from "./paint.ts";
import type { Scene, SceneOptions } from "./scene.ts";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** How small nodes get, as a share of their size at rest, when the whole of a large graph is in view. */
const SMALLEST = 0.45;
const MOST_OBSTACLES = 600;

/** Draws the graph with sigma. */
export function drawWithSigma({ container, network, events, insets }: SceneOptions): Scene {
  const graph = toSigmaGraph(network);
  const show = painter(graph);
  let ground = "#ffffff";
  let unitAtRest = 1;
  let waiting: Label[] = [];
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "entity",
    defaultEdgeType: "statement",
    nodeProgramClasses: { entity: shapeProgram },
    edgeProgramClasses: { statement: curveProgram },
    enableEdgeEvents: true,
    zIndex: true,
    labelDensity: 3,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 0,
    minCameraRatio: 0.01,
    maxCameraRatio: 12,
    stagePadding: 40,
    zoomToSizeRatioFunction: (ratio) => 1 / Math.min(Math.max(Math.sqrt(unitAtRest / ratio), SMALLEST), 1),
    defaultDrawNodeLabel: (_context, data) =>
      waiting.push(nodeLabel(data as unknown as NodeDisplayData & NodeAttributes)),
    defaultDrawNodeHover: () => undefined,
  });

  const drawWaiting = () => {
    const context = sigma.getCanvases().labels?.getContext("2d");
    if (context) drawLabels(context, [...waiting, ...edgeLabels(sigma)], nodeBoxes(sigma), ground);
    waiting = [];
    tellFocus(sigma, container);
  };
  sigma.on("afterRender", drawWaiting);
  const measure = () => {
    unitAtRest = unitLength(sigma) * sigma.getCamera().ratio;
  };
  sigma.on("resize", measure);
  measure();
  listen(sigma, events);
  void document.fonts.load(LABEL_FONT).then(() => sigma.scheduleRender());
  return {
    draw: (frame) => {
      ground = frame.ground;
      show(frame);
    },
    ...createCamera(sigma, insets),
    dispose: () => sigma.kill(),
  };
}

function nodeLabel({ label, x, y, size, tone, labelColour, labelAbove }: NodeDisplayData & NodeAttributes): Label {
  const [above, below]: [Spot, Spot] = [
    { x, y: y - size - 20 },
    { x, y: y + size + 4 },
  ];
  const sides: Spot[] = [
    { x: x + size + 3, y: y - 8, from: "left" },
    { x: x - size - 3, y: y - 8, from: "right" },
  ];
  const spots: Label["spots"] = labelAbove ? [above, below, ...sides] : [below, above, ...sides];
  return {
    text: label ?? "",
    spots,
    colour: labelColour,
    bold: tone === "focus",
    needed: tone === "focus",
    boxed: false,
    priority: DEPTH[tone] * 100 + size,
  };
}

/** Labels of the edges that are picked or under the pointer, at the top of their bows. */
function edgeLabels(sigma: Renderer): Label[] {
  const graph = sigma.getGraph();
  return graph
    .filterEdges((_edge, { tone, hidden }) => tone === "focus" && !hidden)
    .map((edge) => {
      const { label, color } = graph.getEdgeAttributes(edge);
      const spot = (t: number, lift: number): XY => {
        const { x, y } = pointOfEdge(sigma, edge, t);
        return { x, y: y - 8 + lift };
      };
      const spots: Label["spots"] = [
        spot(0.5, 0),
        spot(0.4, 0),
        spot(0.6, 0),
        spot(0.5, -26),
        spot(0.5, 26),
        spot(0.5, -52),
        spot(0.5, 52),
      ];
      return { text: label ?? "", spots, colour: color, bold: true, needed: true, boxed: true, priority: 250 };
    });
}

function pointOfEdge(sigma: Renderer, edge: string, t: number): XY {
  const graph = sigma.getGraph();
  const [source, target] = graph
    .extremities(edge)
    .map((node) => sigma.graphToViewport(graph.getNodeAttributes(node))) as [XY, XY];
  return pointAt(t, source, controlPoint(source, target, graph.getEdgeAttribute(edge, "curvature")), target);
}

/** Says on the element where the picked edge, or else the picked node, stands: for what is placed beside it. */
function tellFocus(sigma: Renderer, container: HTMLElement): void {
  const graph = sigma.getGraph();
  const edge = graph.findEdge((_edge, { tone, hidden }) => tone === "focus" && !hidden);
  const node = graph.findNode((_node, { tone, hidden }) => tone === "focus" && !hidden);
  if (edge !== undefined || node !== undefined) {
    const { x, y } =
      edge !== undefined ? pointOfEdge(sigma, edge, 0.5) : sigma.graphToViewport(graph.getNodeAttributes(node));
    container.dataset.focus = `${Math.round(x)},${Math.round(y)}`;
  } else delete container.dataset.focus;
}

/** Where nodes stand, so that no words cover them; in a large graph, the picked ones. */
function nodeBoxes(sigma: Renderer): Box[] {
  const graph = sigma.getGraph();
  const few = graph.order <= MOST_OBSTACLES;
  return graph
    .filterNodes((_node, { tone, hidden }) => !hidden && (few || tone === "focus"))
    .map((node) => {
      const { size: whole, ...place } = graph.getNodeAttributes(node);
      const size = sigma.scaleSize(whole);
      const { x, y } = sigma.graphToViewport(place);
      return { left: x - size, right: x + size, top: y - size, bottom: y + size };
    });
}

function listen(sigma: Renderer, { onPick, onHover }: SceneOptions["events"]): void {
  sigma.on("clickNode", ({ node }) => onPick({ kind: "entity", id: idOf(node) }));
  sigma.on("clickEdge", ({ edge }) => onPick({ kind: "statement", id: idOf(edge) }));
  sigma.on("clickStage", () => onPick(undefined));
  sigma.on("enterNode", ({ node }) => onHover({ kind: "entity", id: idOf(node) }));
  sigma.on("enterEdge", ({ edge }) => onHover({ kind: "statement", id: idOf(edge) }));
  sigma.on("leaveNode", () => onHover(undefined));
  sigma.on("leaveEdge", () => onHover(undefined));
}
