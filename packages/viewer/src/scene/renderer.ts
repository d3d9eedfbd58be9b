import type { Frame } from "./display.ts";
import type { Scene, SceneOptions } from "./scene.ts";
import { drawWithSigma } from "./sigma-scene.ts";
import { drawWithSvg } from "./svg-scene.ts";

/** How often a lost WebGL context is made anew before SVG takes over. */
const MOST_LOSSES = 5;

/** Draws the graph by WebGL, or as SVG where there is none; when WebGL is lost on the way, it starts again. */
export function createScene(options: SceneOptions): Scene {
  const { container } = options;
  let losses = 0;
  let last: Frame | undefined;
  let scene = start();

  function start(): Scene {
    return losses < MOST_LOSSES && hasWebGl() ? drawWithSigma(options) : drawWithSvg(options);
  }
  const restart = (event: Event) => {
    if (!(event.target instanceof Node && container.contains(event.target))) return;
    losses++;
    scene.dispose();
    scene = start();
    if (last !== undefined) scene.draw(last);
    scene.fit();
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
