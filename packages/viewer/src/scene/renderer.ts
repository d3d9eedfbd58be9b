import type { Scene, SceneOptions } from "./scene.ts";
import { drawWithSigma } from "./sigma/sigma-scene.ts";
import { drawWithSvg } from "./svg-scene.ts";

/** How often a lost WebGL context is made anew before SVG takes over. */
const MOST_LOSSES = 5;

/** Draws the graph by WebGL, or as SVG where there is none; when WebGL is lost on the way, it starts again. */
export function createScene(options: SceneOptions): Scene {
  const { container } = options;
  let losses = 0;
  let last = options.frame;
  let scene = start();

  function start(): Scene {
    return losses < MOST_LOSSES && hasWebGl()
      ? drawWithSigma({ ...options, frame: last })
      : drawWithSvg({ ...options, frame: last });
  }
  const restart = (event: Event) => {
    if (!(event.target instanceof Node && container.contains(event.target))) return;
    losses++;
    const view = scene.view();
    scene.dispose();
    scene = start();
    scene.look(view);
  };
  container.addEventListener("webglcontextlost", restart, true);
  return {
    draw: (frame) => {
      last = frame;
      scene.draw(frame);
    },
    fit: () => scene.fit(),
    reveal: (ids) => scene.reveal(ids),
    zoom: (factor) => scene.zoom(factor),
    view: () => scene.view(),
    look: (view) => scene.look(view),
    dispose: () => {
      container.removeEventListener("webglcontextlost", restart, true);
      scene.dispose();
    },
  };
}

function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
