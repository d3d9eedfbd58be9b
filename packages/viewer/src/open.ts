import { effect } from "@preact/signals";
import { h, render } from "preact";
import type { Library } from "./load/library.ts";
import type { Served } from "./load/served.ts";
import { App } from "./panels/app.tsx";
import { listenToKeys } from "./panels/keyboard.ts";
import { mountStage } from "./scene/stage.ts";
import { listenToLogDrops } from "./share/open-log.ts";
import { fromHash, toHash } from "./state/hash.ts";
import type { Memory } from "./state/memory.ts";
import { saveAsTaken } from "./state/saving.ts";
import { createStore } from "./state/store.ts";

/** What a page brings along beside its graph. */
export interface Baggage {
  readonly memory?: Memory;
  readonly served?: Served;
}

/** Opens a library in an element: the store, the panels, the scene, and the address; returns what closes it again. */
export function openViewer(root: HTMLElement, library: Library, { memory, served }: Baggage = {}): () => void {
  const store = createStore(library, (decided) => fromHash(location.hash, decided), memory?.log);
  let known = location.hash;
  const readAddress = () => {
    known = location.hash;
    store.update(() => fromHash(known, store.library));
  };
  // An address that was not read yet, since its event is still to come, is not written over.
  const writeAddress = (hash: string) => {
    if (location.hash !== known || hash === known.slice(1)) return;
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
    known = location.hash;
  };
  addEventListener("hashchange", readAddress);
  const stops = [
    effect(() => {
      document.documentElement.dataset.theme = store.theme.value;
    }),
    effect(() => writeAddress(toHash(store.state.value, store.library))),
    () => removeEventListener("hashchange", readAddress),
    listenToKeys(store),
    listenToLogDrops(store),
    ...(served ? [saveAsTaken(store.edits, served)] : []),
    ...(memory ? [memory.follow(store.edits)] : []),
    () => render(null, root),
  ];
  render(h(App, { store, mount: (container, onMove) => mountStage(container, store, onMove) }), root);
  return () => {
    for (const stop of stops) stop();
  };
}
