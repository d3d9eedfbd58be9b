import { effect, signal } from "@preact/signals";
import { clearSelection, select } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { display } from "./display.ts";
import { toGraphology } from "./network.ts";
import { readPalette } from "./palette.ts";
import { createScene } from "./renderer.ts";
import type { Insets, Scene } from "./scene.ts";

const CARD_WIDTH = 340;
const NARROW = 700;

/** Keeps a scene in step with the store, and the store with the reader's hand. */
export function mountStage(container: HTMLElement, store: Store): Pick<Scene, "fit" | "zoom" | "dispose"> {
  const { library, state, visible, hover } = store;
  const insets = (): Insets => {
    const { clientWidth: width, clientHeight: height } = container;
    const covered = state.peek().selection !== undefined && width > NARROW;
    const [side, end] = [Math.min(80, width / 8), Math.min(70, height / 5)];
    return { top: end, right: covered ? CARD_WIDTH + side : side, bottom: end, left: side };
  };
  const scene = createScene({
    container,
    network: toGraphology(library),
    insets,
    events: {
      onPick: (selection) => store.update(selection === undefined ? clearSelection : select(library, selection)),
      onHover: (selection) => {
        hover.value = selection;
        container.classList.toggle("over", selection !== undefined);
      },
    },
  });
  const palette = signal(readPalette(container));
  const stopRecolouring = onRecolour(() => (palette.value = readPalette(container)));
  const stopDrawing = effect(() => scene.draw(display(store, palette.value)));
  let extent = "";
  const stopFollowing = effect(() => {
    const { selection, everything, filters } = state.value;
    const focus = focusIds(store);
    const now = JSON.stringify([everything, filters.voice, filters.time, filters.oneDocument && state.value.document]);
    if (now !== extent) scene.fit();
    else if (selection !== undefined && focus.size > 0) scene.reveal(focus);
    extent = now;
    void visible.value;
  });
  return {
    fit: () => scene.fit(),
    zoom: scene.zoom,
    dispose: () => {
      stopRecolouring();
      stopDrawing();
      stopFollowing();
      scene.dispose();
    },
  };
}

/** Calls back when the system or the reader changes between light and dark. */
function onRecolour(recolour: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = new MutationObserver(recolour);
  dark.addEventListener("change", recolour);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    dark.removeEventListener("change", recolour);
    theme.disconnect();
  };
}

/** The nodes that the reader should see when something is picked. */
function focusIds({ statement, state, library }: Store): Set<string> {
  const reading = statement.value;
  if (reading !== undefined)
    return new Set(reading.link ? [reading.link.source, reading.link.target] : [reading.record.subject.id]);
  const { selection } = state.value;
  return new Set(selection !== undefined && library.entities.has(selection.id) ? [selection.id] : []);
}
