import type { View } from "../state/state.ts";
import type { XY } from "./curve.ts";
import type { SceneEvents } from "./scene.ts";

/** The part of an SVG picture that is seen; here `y` counts downwards. */
export interface Window {
  readonly fit: (points: readonly XY[]) => void;
  readonly reveal: (points: readonly XY[]) => void;
  readonly zoom: (factor: number) => void;
  readonly view: () => View;
  readonly look: (view: View) => void;
}

const MARGIN = 80;
const CLOSEST = 1.35;
/** A press that moves further than this is a drag, and picks nothing. */
const DRAG = 4;

/** Lets the reader move a picture by dragging, and zoom it by the wheel. */
export function createWindow(root: SVGElement, { onMove, onPick }: SceneEvents): Window {
  let view: View = { x: 0, y: 0, scale: 1 };
  const size = () => ({ width: root.clientWidth || 600, height: root.clientHeight || 600 });
  const look = (next: View) => {
    view = next;
    const { width, height } = size();
    const [across, down] = [width / view.scale, height / view.scale];
    root.setAttribute("viewBox", `${view.x - across / 2} ${view.y - down / 2} ${across} ${down}`);
    onMove({ ...view, y: -view.y });
  };
  const zoom = (factor: number) => look({ ...view, scale: view.scale * factor });
  const fit = (points: readonly XY[]) => {
    if (points.length === 0) return;
    const { left, right, top, bottom } = boundsOf(points);
    const { width, height } = size();
    const scale = Math.min(width / (right - left + 2 * MARGIN), height / (bottom - top + 2 * MARGIN), CLOSEST);
    look({ x: (left + right) / 2, y: (top + bottom) / 2, scale });
  };
  const sees = ({ x, y }: XY) => {
    const { width, height } = size();
    return Math.abs(x - view.x) * view.scale < width / 2 && Math.abs(y - view.y) * view.scale < height / 2;
  };
  const wasDragged = listenToDrags(root, (x, y) =>
    look({ ...view, x: view.x - x / view.scale, y: view.y - y / view.scale }),
  );
  root.addEventListener("click", (event) => wasDragged() && event.stopImmediatePropagation(), { capture: true });
  root.addEventListener("click", () => onPick(undefined));
  root.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400));
  });
  return { fit, zoom, look, view: () => view, reveal: (points) => points.every(sees) || fit(points) };
}

function boundsOf(points: readonly XY[]): { left: number; right: number; top: number; bottom: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Calls back with each step of a drag; returns whether the last press was one. */
function listenToDrags(root: SVGElement, move: (x: number, y: number) => void): () => boolean {
  let way = 0;
  root.addEventListener("pointerdown", () => {
    way = 0;
  });
  root.addEventListener("pointermove", ({ buttons, movementX, movementY }) => {
    if (buttons !== 1) return;
    way += Math.hypot(movementX, movementY);
    if (way > DRAG) move(movementX, movementY);
  });
  return () => way > DRAG;
}
