import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { idOf } from "../../load/key.ts";
import type { View } from "../../state/state.ts";
import type { XY } from "../curve.ts";
import type { Insets, Scene } from "../scene.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CLOSEST_SCALE = 1.35;
/** Pixels for a unit of the layout at which the neighbours of a node have room for their words. */
const READABLE_SCALE = 0.95;
/** Coming nearer by less than this is not worth the movement. */
const CLOSE_ENOUGH = 0.8;

/** How long the camera must rest before it counts as having arrived, in milliseconds. */
const REST = 150;

/** Moves sigma's camera; the first time at once, from then on it glides. */
export function createCamera(
  sigma: Renderer,
  insets: () => Insets,
  onMove: (view: View) => void,
): Pick<Scene, "fit" | "reveal" | "zoom" | "view" | "look"> {
  const camera = sigma.getCamera();
  let glides = false;
  // Where the camera is going, while it goes: the next move starts from there.
  let goal: CameraState | undefined;
  const from = () => goal ?? camera.getState();
  const move = (target: Partial<CameraState>, milliseconds: number) => {
    if (!glides || matchMedia("(prefers-reduced-motion: reduce)").matches) return void camera.setState(target);
    const next = { ...from(), ...target };
    goal = next;
    camera.animate(next, { duration: milliseconds }, () => {
      goal = undefined;
    });
  };
  /** Brings a point of the stage to another, and what is around it closer by a factor. */
  const bring = (point: XY, to: XY, change: number) => {
    const { width, height } = sigma.getDimensions();
    const centre = { x: point.x + (width / 2 - to.x) * change, y: point.y + (height / 2 - to.y) * change };
    const state = from();
    move({ ...sigma.viewportToFramedGraph(centre, { cameraState: state }), ratio: state.ratio * change }, 420);
    glides = true;
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const captor = sigma.getMouseCaptor();
  const settle = () => {
    clearTimeout(resting);
    // A hand that holds the graph has not let it rest.
    if (!captor.isMouseDown) resting = setTimeout(() => onMove(viewOf(sigma)), REST);
  };
  camera.on("updated", settle);
  captor.on("mouseup", settle);
  sigma.on("kill", () => clearTimeout(resting));
  return {
    view: () => viewOf(sigma),
    look: ({ x, y, scale }) => {
      const state = camera.getState();
      const now = { cameraState: state };
      const centre = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }, now), now);
      camera.setState({ ...centre, ratio: (state.ratio * unitLength(sigma)) / scale, angle: 0 });
      glides = true;
    },
    fit: () => {
      const bounds = boundsOf(sigma, from());
      if (bounds === undefined) return;
      const room = roomOf(sigma, insets());
      const closest = unitLength(sigma, from()) / CLOSEST_SCALE;
      const change = Math.max(
        (bounds.right - bounds.left) / (room.right - room.left),
        (bounds.bottom - bounds.top) / (room.bottom - room.top),
        closest,
      );
      bring(middle(bounds), middle(room), change);
    },
    reveal: (ids) => {
      const bounds = boundsOf(sigma, from(), ids);
      if (bounds === undefined) return;
      const room = roomOf(sigma, insets());
      const needed = Math.max(
        (bounds.right - bounds.left) / (room.right - room.left),
        (bounds.bottom - bounds.top) / (room.bottom - room.top),
        Math.min(unitLength(sigma, from()) / READABLE_SCALE, 1),
      );
      const change = needed > CLOSE_ENOUGH && needed < 1 ? 1 : needed;
      const way = {
        x: wayInto(bounds.left, bounds.right, room.left, room.right),
        y: wayInto(bounds.top, bounds.bottom, room.top, room.bottom),
      };
      const at = middle(bounds);
      if (change !== 1) bring(at, middle(room), change);
      else if (way.x !== 0 || way.y !== 0) bring(at, { x: at.x + way.x, y: at.y + way.y }, 1);
    },
    zoom: (factor) => move({ ratio: from().ratio / factor }, 180),
  };
}

/** Pixels on the stage for one unit of the layout. */
export function unitLength(sigma: Renderer, cameraState: CameraState = sigma.getCamera().getState()): number {
  const [a, b] = [
    sigma.graphToViewport({ x: 0, y: 0 }, { cameraState }),
    sigma.graphToViewport({ x: 100, y: 0 }, { cameraState }),
  ];
  return Math.hypot(a.x - b.x, a.y - b.y) / 100;
}

function viewOf(sigma: Renderer): View {
  const { width, height } = sigma.getDimensions();
  // As the camera is now: what was drawn last may be older.
  const cameraState = sigma.getCamera().getState();
  return { ...sigma.viewportToGraph({ x: width / 2, y: height / 2 }, { cameraState }), scale: unitLength(sigma) };
}

function boundsOf(sigma: Renderer, cameraState: CameraState, ids?: ReadonlySet<string>): Frame | undefined {
  const graph = sigma.getGraph();
  const nodes = graph.filterNodes((key, { hidden }) => !hidden && (ids === undefined || ids.has(idOf(key))));
  if (nodes.length === 0) return undefined;
  const points = nodes.map((id) => sigma.graphToViewport(graph.getNodeAttributes(id), { cameraState }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function roomOf(sigma: Renderer, { left, right, top, bottom }: Insets): Frame {
  const { width, height } = sigma.getDimensions();
  return { left, right: Math.max(width - right, left + 80), top, bottom: Math.max(height - bottom, top + 80) };
}

/** How far a stretch must move to lie between two bounds; none when it does. */
function wayInto(start: number, end: number, from: number, to: number): number {
  return start < from ? from - start : end > to ? to - end : 0;
}

function middle({ left, right, top, bottom }: Frame): XY {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
