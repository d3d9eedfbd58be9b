/** Runs sigma: keeps its graph in step with the frames it is given. Only this folder knows sigma. */
import Sigma from "sigma";
import type { NodeDisplayData } from "sigma/types";
import { idOf } from "../../load/key.ts";
import type { Frame } from "../frame.ts";
import { LABEL_FONT } from "../labels.ts";
import type { Network } from "../network.ts";
import type { Scene, SceneOptions } from "../scene.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { createCamera, unitLength } from "./camera.ts";
import { curveProgram } from "./edge-program.ts";
import { shapeProgram } from "./node-program.ts";
import { repaint, type SigmaGraph, toSigmaGraph } from "./paint.ts";
import { createWords } from "./words.ts";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** How small nodes get, as a share of their size at rest, when the whole of a large graph is in view. */
const SMALLEST = 0.45;
/** Up to so many nodes, the words of all compete for the room; above, sigma names the largest of each spot. */
const MOST_FOR_ALL_WORDS = 1000;
const MOST_SORTED = 1500;

const NOTHING: Frame = {
  nodes: new Map(),
  edges: new Map(),
  network: { places: new Map(), bows: new Map() },
  ground: "#ffffff",
  ink: "#000000",
};

/** Draws the graph with sigma. */
export function drawWithSigma({ container, frame: first, events, insets }: SceneOptions): Scene {
  let frame = first;
  let graph = toSigmaGraph(frame);
  const words = createWords(container, () => insets().covered);
  words.follow(frame);
  let unitAtRest = 1;
  const sigma: Renderer = new Sigma<NodeAttributes, EdgeAttributes>(toSigmaGraph(NOTHING), container, {
    allowInvalidContainer: true,
    defaultNodeType: "entity",
    defaultEdgeType: "statement",
    nodeProgramClasses: { entity: shapeProgram },
    edgeProgramClasses: { statement: curveProgram },
    enableEdgeEvents: true,
    zIndex: true,
    labelDensity: densityFor(graph),
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 0,
    minCameraRatio: 0.01,
    maxCameraRatio: 12,
    stagePadding: 40,
    zoomToSizeRatioFunction: (ratio) => 1 / Math.min(Math.max(Math.sqrt(unitAtRest / ratio), SMALLEST), 1),
    defaultDrawNodeLabel: (_context, data) => words.add(data as unknown as NodeDisplayData & NodeAttributes),
    defaultDrawNodeHover: () => undefined,
  });
  // The whole network is the frame of reference: what is drawn of it moves nothing.
  sigma.setCustomBBox(extentOf(first.network));
  sigma.on("beforeRender", words.begin);
  sigma.on("afterRender", () => words.write(sigma));
  // It counts from the next processing on, which is that of the graph.
  sigma.setGraph(graph);
  const measure = () => {
    unitAtRest = unitLength(sigma) * sigma.getCamera().ratio;
  };
  sigma.on("resize", measure);
  measure();
  listen(sigma, events);
  void document.fonts.load(LABEL_FONT).then(() => {
    words.measureAnew();
    sigma.scheduleRender();
  });
  return {
    draw: (next) => {
      words.follow(next);
      const touched = repaint(graph, frame, next);
      frame = next;
      if (touched === undefined) {
        graph = toSigmaGraph(frame);
        sigma.setSetting("labelDensity", densityFor(graph));
        sigma.setGraph(graph);
      } else {
        // In a large graph, what stands out keeps its depth: to sort anew would take longer than a frame.
        const skipIndexation = touched.looksAlone && graph.size > MOST_SORTED;
        sigma.refresh({ partialGraph: touched, skipIndexation, schedule: true });
      }
    },
    ...createCamera(sigma, insets, events.onMove),
    dispose: () => sigma.kill(),
  };
}

/** While the reader drags the graph, nobody asks what is beneath the pointer: the answer would wait for the graphics card. */
function stillWhileDragged(sigma: Renderer): void {
  const captor = sigma.getMouseCaptor();
  const emit = captor.emit.bind(captor);
  captor.emit = (event, ...payload) =>
    captor.isMouseDown && (event === "mousemove" || event === "mousemovebody") ? false : emit(event, ...payload);
}

function densityFor({ order }: SigmaGraph): number {
  return order <= MOST_FOR_ALL_WORDS ? Math.max(order, 1) : 1;
}

function extentOf({ places }: Network): { x: [number, number]; y: [number, number] } {
  const extent = (axis: "x" | "y"): [number, number] => {
    let [least, most] = [0, 0];
    for (const place of places.values()) [least, most] = [Math.min(least, place[axis]), Math.max(most, place[axis])];
    return [least, most];
  };
  return { x: extent("x"), y: extent("y") };
}

function listen(sigma: Renderer, { onPick, onHover }: SceneOptions["events"]): void {
  stillWhileDragged(sigma);
  sigma.on("clickNode", ({ node }) => onPick({ kind: "entity", id: idOf(node) }));
  sigma.on("clickEdge", ({ edge }) => onPick({ kind: "statement", id: idOf(edge) }));
  sigma.on("clickStage", () => onPick(undefined));
  sigma.on("enterNode", ({ node }) => onHover({ kind: "entity", id: idOf(node) }));
  sigma.on("enterEdge", ({ edge }) => onHover({ kind: "statement", id: idOf(edge) }));
  sigma.on("leaveNode", () => onHover(undefined));
  sigma.on("leaveEdge", () => onHover(undefined));
}
