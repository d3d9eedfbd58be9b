/** The graph as SVG, for browsers without WebGL. */

import type { View } from "../state/state.ts";
import type { XY } from "./curve.ts";
import type { EdgeLook, Frame, NodeLook } from "./frame.ts";
import { measureAnywhere, type PlacedLabel } from "./labels.ts";
import { baseLineOf, courseOf, edgeWords, placeOf, placeWords, rimOf } from "./picture.ts";
import type { Scene, SceneEvents, SceneOptions } from "./scene.ts";
import { edgeStrokes, nodeStroke, reachStroke, wordStroke } from "./strokes.ts";
import { type Drawing, drawing } from "./svg-drawing.ts";
import { createWindow } from "./svg-window.ts";

/** Draws the graph as SVG elements, which stay in place while their looks change. */
export function drawWithSvg({ container, frame: first, events }: SceneOptions): Scene {
  const picture = drawing(container);
  const widthOf = measureAnywhere();
  const shown = createWindow(picture.root, events);
  let { network } = first;
  const draw = (frame: Frame) => {
    network = frame.network;
    const words = placeWords(frame, widthOf);
    picture.begin();
    for (const [id, edge] of frame.edges) drawEdge(picture, id, edge, { frame, events });
    for (const [id, node] of frame.nodes)
      drawNode(picture, id, node, { place: placeOf(frame.network, id), words: words.get(id), frame, events });
    picture.end();
  };
  draw(first);
  return {
    draw,
    fit: () => shown.fit(picture.places()),
    reveal: (ids) => shown.reveal([...ids].map((id) => placeOf(network, id))),
    zoom: shown.zoom,
    view: () => upwards(shown.view()),
    look: (view) => shown.look(upwards(view)),
    dispose: () => picture.root.remove(),
  };
}

function upwards(view: View): View {
  return { ...view, y: -view.y };
}

interface Drawn {
  readonly frame: Frame;
  readonly events: SceneEvents;
}

function drawEdge(picture: Drawing, id: string, look: EdgeLook, { frame, events }: Drawn): void {
  const course = courseOf(id, frame);
  if (course === undefined) return;
  const words = edgeWords(course, look.tone === "focus" ? look : { ...look, label: "" }, frame);
  picture.group({ kind: "statement", id }, events, [reachStroke(course), ...edgeStrokes(course, look), words]);
}

function drawNode(
  picture: Drawing,
  id: string,
  look: NodeLook,
  { place, words, frame, events }: Drawn & { readonly place: XY; readonly words: PlacedLabel | undefined },
): void {
  const written = words
    ? wordStroke(baseLineOf(words), words.text, look.labelColour, frame.ground)
    : wordStroke(place, "", look.labelColour, frame.ground);
  picture.group({ kind: "entity", id }, events, [nodeStroke(place, look, rimOf(look, frame)), written], place);
}
