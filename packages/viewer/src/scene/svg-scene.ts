/** The graph as SVG, for browsers without WebGL. */
import { idOf, keyOf } from "../load/key.ts";
import { shapePath } from "../state/shapes.ts";
import { controlPoint, pointAt, type XY } from "./curve.ts";
import type { EdgeLook, Frame, NodeLook } from "./display.ts";
import type { Network } from "./network.ts";
import type { Scene, SceneEvents, SceneOptions } from "./scene.ts";
import { type Drawing, drawing } from "./svg-drawing.ts";

const DASHES = { stated: "none", claimed: "7 5", possible: "1.5 4", planned: "9 4 2 4", denied: "none" } as const;
const MARGIN = 80;

/** Draws the graph as SVG elements, which stay in place while their looks change. */
export function drawWithSvg({ container, network, events }: SceneOptions): Scene {
  const picture = drawing(container);
  picture.root.addEventListener("click", () => events.onPick(undefined));
  let zoom = 1;
  let box = { x: -300, y: -300, width: 600, height: 600 };
  const look = () => {
    const [width, height] = [box.width / zoom, box.height / zoom];
    picture.root.setAttribute(
      "viewBox",
      `${box.x + (box.width - width) / 2} ${box.y + (box.height - height) / 2} ${width} ${height}`,
    );
  };
  return {
    draw: (frame) => {
      picture.begin();
      for (const [id, edge] of frame.edges) drawEdge(picture, id, edge, network, frame, events);
      for (const [id, node] of frame.nodes) drawNode(picture, id, node, place(network, keyOf(id)), frame, events);
      picture.end();
    },
    fit: () => {
      zoom = 1;
      box = boxOf(picture.places()) ?? box;
      look();
    },
    reveal: () => undefined,
    zoom: (factor) => {
      zoom *= factor;
      look();
    },
    dispose: () => picture.root.remove(),
  };
}

/** The layout counts upwards as sigma does; SVG counts downwards. */
function place(network: Network, key: string): XY {
  const { x, y } = network.getNodeAttributes(key);
  return { x, y: -y };
}

function drawEdge(
  picture: Drawing,
  id: string,
  look: EdgeLook,
  network: Network,
  { nodes, ground }: Frame,
  events: SceneEvents,
): void {
  const { colour, width, standing, label, tone } = look;
  const [from, to] = network.extremities(keyOf(id));
  const [source, target] = [place(network, from), place(network, to)];
  const control = controlPoint(source, target, network.getEdgeAttribute(keyOf(id), "curvature"));
  const reach = (nodes.get(idOf(to))?.size ?? 0) + 3;
  const [tip, base] = [along(target, control, reach), along(target, control, reach + 9)];
  const side = { x: (tip.y - base.y) * 0.42, y: (base.x - tip.x) * 0.42 };
  const curve = `M${source.x} ${source.y}Q${control.x} ${control.y} ${base.x} ${base.y}`;
  const { x, y } = pointAt(0.5, source, control, target);
  const strike = standing === "denied" ? `M${x - 5} ${y + 5}l10 -10M${x + 1} ${y + 5}l10 -10` : "";
  const head = `M${tip.x} ${tip.y}L${base.x + side.x} ${base.y + side.y}L${base.x - side.x} ${base.y - side.y}z`;
  picture.group({ kind: "statement", id }, events, [
    ["path", { d: curve, fill: "none", stroke: "transparent", "stroke-width": "12" }],
    [
      "path",
      {
        d: curve + strike,
        fill: "none",
        stroke: colour,
        "stroke-width": `${width}`,
        "stroke-dasharray": DASHES[standing],
      },
    ],
    ["path", { d: head, fill: colour }],
    ["text", words(x, y - 6, colour, ground), tone === "focus" ? label : ""],
  ]);
}

function along(from: XY, towards: XY, distance: number): XY {
  const length = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
  return {
    x: from.x + ((towards.x - from.x) / length) * distance,
    y: from.y + ((towards.y - from.y) / length) * distance,
  };
}

function drawNode(
  picture: Drawing,
  id: string,
  look: NodeLook,
  { x, y }: XY,
  { ground, ink }: Frame,
  events: SceneEvents,
): void {
  const { label, size, colour, labelColour, labelAbove, shape, tone } = look;
  picture.group(
    { kind: "entity", id },
    events,
    [
      [
        "path",
        { d: shapePath(shape, x, y, size), fill: colour, stroke: tone === "focus" ? ink : ground, "stroke-width": "2" },
      ],
      ["text", words(x, labelAbove ? y - size - 7 : y + size + 15, labelColour, ground), label],
    ],
    { x, y },
  );
}

function words(x: number, y: number, fill: string, stroke: string): Record<string, string> {
  return { x: `${x}`, y: `${y}`, fill, stroke, "stroke-width": "3", "paint-order": "stroke", "text-anchor": "middle" };
}

function boxOf(points: readonly XY[]): { x: number; y: number; width: number; height: number } | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}
