/** Wires the page: what the file holds, the store, the panels, the scene, and the address. */
import { effect } from "@preact/signals";
import { h, render } from "preact";
import { load } from "./load/load.ts";
import { App } from "./panels/app.tsx";
import { listenToKeys } from "./panels/keyboard.ts";
import { mountStage } from "./scene/stage.ts";
import { fromHash, toHash } from "./state/hash.ts";
import { createStore } from "./state/store.ts";

const text = (id: string) => document.getElementById(id)?.textContent ?? "";
const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app; build it anew.");

try {
  const library = load(text("graph"), text("layout"));
  const store = createStore(library, fromHash(location.hash, library));
  effect(() => {
    document.documentElement.dataset.theme = store.theme.value;
  });
  effect(() => {
    const hash = toHash(store.state.value, library);
    if (hash !== location.hash.slice(1))
      history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  });
  addEventListener("hashchange", () => store.update(() => fromHash(location.hash, library)));
  listenToKeys(store);
  render(h(App, { store, mount: (container) => mountStage(container, store) }), root);
} catch (error) {
  root.textContent = error instanceof Error ? error.message : String(error);
  root.className = "failure";
}
