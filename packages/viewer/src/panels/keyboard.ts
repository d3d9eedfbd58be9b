import { chooseLog } from "../share/open-log.ts";
import { printPage } from "../share/print-page.ts";
import { saveLog } from "../share/save-log.ts";
import { redo, reject, undo } from "../state/decide.ts";
import { drawEverything, letGo, pinPicked, type Reducer, selectEntity, showPane, step } from "../state/reducers.ts";
import type { Dialog, Store } from "../state/store.ts";
import { neighbourTowards } from "./neighbour.ts";

/** The dialogs that a key opens, and what must be picked for it. */
const DIALOGS: Readonly<Record<string, readonly [dialog: Dialog, needs?: "entity"]>> = {
  "?": ["keys"],
  e: ["share"],
  m: ["join", "entity"],
  r: ["rename", "entity"],
  t: ["retype", "entity"],
  s: ["split", "entity"],
};

/** Listens for the keys that work anywhere, which `keys.tsx` lists, until the function that it returns is called. */
export function listenToKeys(store: Store): () => void {
  const reducers = reducersOf(store);
  const listen = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.altKey) return;
    if (event.ctrlKey || event.metaKey) return onControl(store, event);
    if (store.dialog.peek() !== undefined || event.defaultPrevented) return;
    const { key } = event;
    if (key.startsWith("Arrow")) return goTowards(store, event);
    const reducer = Object.hasOwn(reducers, key) ? reducers[key] : undefined;
    const dialog = Object.hasOwn(DIALOGS, key) ? DIALOGS[key] : undefined;
    if (reducer !== undefined) store.update(reducer());
    else if (dialog !== undefined) openDialog(store, event, ...dialog);
    else if (key === "/") focusOn(event, "#search");
    else if (key === "x") rejectPicked(store);
    else if (key === "o") chooseLog(store);
    else if (key === "Enter" && event.target === document.body) focusOn(event, ".card");
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}

function reducersOf(store: Store): Readonly<Record<string, () => Reducer>> {
  const { state, visible } = store;
  return {
    j: () => step(store.library, visible.peek().statements, 1),
    k: () => step(store.library, visible.peek().statements, -1),
    a: () => drawEverything(!state.peek().everything),
    g: () => showPane(state.peek().pane === "graph" ? "statements" : "graph"),
    p: () => pinPicked,
    Escape: () => letGo,
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ["text", "search"].includes(target.type))
  );
}

function onControl(store: Store, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!["p", "s", "y", "z"].includes(key)) return;
  event.preventDefault();
  if (key === "p") void printPage(store);
  else if (key === "s") saveLog(store);
  else if (key === "y" || event.shiftKey) redo(store);
  else undo(store);
}

function openDialog(store: Store, event: KeyboardEvent, dialog: Dialog, needs?: "entity"): void {
  if (needs !== undefined && store.state.peek().selection?.kind !== needs) return;
  event.preventDefault();
  store.dialog.value = dialog;
}

/** Arrows go from entity to entity in the graph; where a text scrolls they scroll it. */
function goTowards(store: Store, event: KeyboardEvent): void {
  const elsewhere = event.target instanceof Element && event.target.closest(".article, .toolbar, .legend, .timeline");
  const neighbour = elsewhere ? undefined : neighbourTowards(store, event.key);
  if (neighbour === undefined) return;
  event.preventDefault();
  store.update(selectEntity(store.library, neighbour));
}

function rejectPicked(store: Store): void {
  const reading = store.statement.peek();
  if (reading !== undefined) reject(store, reading.record.id);
}

function focusOn(event: KeyboardEvent, selector: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}
