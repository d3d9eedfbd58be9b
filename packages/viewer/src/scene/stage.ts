import { batch, effect, type Signal, signal } from "@preact/signals";
import { clearSelection, select } from "../state/reducers.ts";
import type { View } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { createDisplay } from "./display.ts";
import { focusOf } from "./focus.ts";
import { isFold } from "./fold.ts";
import { toPng, toSvg } from "./keep.ts";
import { measureAnywhere } from "./labels.ts";
import { type Palette, readPalette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { createScene } from "./renderer.ts";
import type { Insets, Scene } from "./scene.ts";
import { toSheet } from "./sheet.ts";

const CARD_WIDTH = 340;
const NARROW = 700;
/** More neighbours than this are not brought into one view. */
const MOST_NEIGHBOURS = 40;

/** The hand on a drawn graph. */
export interface Stage extends Pick<Scene, "fit" | "zoom" | "view" | "look" | "dispose"> {
  /** All that is drawn, as a file of SVG; for paper in the colours of light, whatever the screen's are. */
  readonly toSvg: (medium?: "screen" | "paper") => string;
  /** All that is drawn, as PNG with `scale` pixels for each of the screen's; 4 is enough for print. */
  readonly toPng: (scale: number) => Promise<Blob>;
}

/** Keeps a scene in step with the store, and the store with the reader's hand; `onMove` hears where the reader looks. */
export function mountStage(
  container: HTMLElement,
  store: Store,
  onMove: (view: View) => void = () => undefined,
): Stage {
  const { state, visible, hover } = store;
  const palette = signal(readPalette(container));
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const frame = createDisplay(store, palette, unfolded);
  const insets = (): Insets => {
    const { clientWidth: width, clientHeight: height } = container;
    const covered = state.peek().selection !== undefined && width > NARROW ? CARD_WIDTH : 0;
    const [side, top] = [Math.min(80, width / 8), Math.min(42, height / 8)];
    // The tools lie over the foot, and the words of the lowest nodes stand below these.
    const bottom = Math.min(86, height / 3);
    return { top, right: covered + side, bottom, left: side, covered };
  };
  const scene = createScene({
    container,
    frame: frame.peek(),
    insets,
    events: {
      onPick: (selection) => {
        if (selection === undefined) unfolded.value = new Set();
        if (isFold(selection)) unfolded.value = new Set([...unfolded.peek(), selection.id]);
        else store.update(selection === undefined ? clearSelection : select(store.library, selection));
      },
      onHover: (selection) => {
        if (isFold(selection)) return;
        hover.value = selection;
        container.classList.toggle("over", selection !== undefined);
      },
      onMove,
    },
  });
  const stopRecolouring = onRecolour(() => (palette.value = readPalette(container)));
  const stopDrawing = effect(() => scene.draw(frame.value));
  let extent = "";
  let picked = state.peek().selection;
  const stopFollowing = effect(() => {
    const { selection, everything, filters } = state.value;
    const focus = focusIds(store);
    const now = JSON.stringify([everything, filters.voice, filters.time, filters.oneDocument && state.value.document]);
    const isNew = selection !== picked || extent === "";
    // Where the reader looked by hand, the picture stays; else it goes back once nothing is picked.
    const isLeft = selection === undefined && picked !== undefined && state.peek().view === undefined;
    if (now !== extent || isLeft) scene.fit();
    if (isNew && focus.size > 0) scene.reveal(focus);
    [extent, picked] = [now, selection];
    void visible.value;
  });
  const picture = (): Picture => toSheet(frame.peek(), measureAnywhere());
  return {
    fit: scene.fit,
    zoom: scene.zoom,
    view: scene.view,
    look: scene.look,
    toSvg: (medium) => (medium === "paper" ? inLight(container, palette, () => toSvg(picture())) : toSvg(picture())),
    toPng: (scale) => toPng(picture(), scale),
    dispose: () => {
      stopRecolouring();
      stopDrawing();
      stopFollowing();
      scene.dispose();
    },
  };
}

/** Does something while the palette is that of light; nothing is drawn on the screen meanwhile. */
function inLight<T>(container: HTMLElement, palette: Signal<Palette>, act: () => T): T {
  const { dataset } = document.documentElement;
  const [theme, colours] = [dataset.theme, palette.peek()];
  return batch(() => {
    dataset.theme = "light";
    palette.value = readPalette(container);
    const result = act();
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    palette.value = colours;
    return result;
  });
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

/** The nodes that the reader should see when something is picked: a statement's ends, or an entity among its neighbours. */
function focusIds({ statement, state, library, visible }: Store): Set<string> {
  const reading = statement.value;
  if (reading !== undefined)
    return new Set(reading.link ? [reading.link.source, reading.link.target] : [reading.record.subject.id]);
  const { selection } = state.value;
  if (selection === undefined || !library.entities.has(selection.id)) return new Set();
  const drawn = visible.value.entities;
  const near = [...focusOf(library, [selection]).nodes.keys()].filter((id) => drawn.has(id));
  return new Set(near.length > MOST_NEIGHBOURS ? [selection.id] : near);
}
