import { clearSelection, drawEverything, type Reducer, showPane, step } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";

/** Listens for the keys that work anywhere: `/` `?` j k a g Enter Escape. */
export function listenToKeys(store: Store): void {
  const shortcuts: Readonly<Record<string, () => Reducer>> = {
    j: () => step(store.library, store.visible.peek().statements, 1),
    k: () => step(store.library, store.visible.peek().statements, -1),
    a: () => drawEverything(!store.state.peek().everything),
    g: () => showPane(store.state.peek().pane === "graph" ? "statements" : "graph"),
    Escape: () => clearSelection,
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("search")?.focus();
    }
    if (event.key === "Enter" && event.target === document.body) document.querySelector<HTMLElement>(".card")?.focus();
    if (event.key === "?") store.keysOpen.value = !store.keysOpen.peek();
    const reducer = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (reducer !== undefined) store.update(reducer());
  });
}
