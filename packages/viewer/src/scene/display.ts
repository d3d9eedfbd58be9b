import { computed, type ReadonlySignal } from "@preact/signals";
import type { Library } from "../load/library.ts";
import type { Link } from "../load/link.ts";
import { SHAPES } from "../state/shapes.ts";
import type { Selection } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { focusOf, withFocus } from "./focus.ts";
import { fold, foldOf } from "./fold.ts";
import type { EdgeLook, Frame, NodeLook } from "./frame.ts";
import { type Network, toNetwork } from "./network.ts";
import type { Palette } from "./palette.ts";

/** How the graph looks now; it follows the store, and a step of the pointer costs little. */
export function createDisplay(
  store: Store,
  palette: ReadonlySignal<Palette>,
  unfolded: ReadonlySignal<ReadonlySet<string>>,
): ReadonlySignal<Frame> {
  const { state, hover, path } = store;
  const network = computed(() => toNetwork(store.library));
  // Signals of their own: the state also holds the camera, which draws nothing anew.
  const picked = computed(() => state.value.selection);
  const everything = computed(() => state.value.everything);
  const still = computed(() =>
    drawAll(store, network.value, palette.value, { selection: picked.value, everything: everything.value }),
  );
  // What is picked is drawn, whatever fold it is in.
  const open = computed(() => {
    const { library } = store;
    const shown = focusOf(library, picked.value === undefined ? [] : [picked.value]).nodes;
    const folds = [...shown.keys()].map((id) => foldOf(library, id)).filter((id) => id !== undefined);
    return new Set([...unfolded.value, ...folds]);
  });
  const folded = computed(() => fold(still.value, store.library, open.value, palette.value));
  return computed(() => {
    const { value: selection } = picked;
    const onPath = (path.value ?? []).map((id): Selection => ({ kind: "statement", id }));
    const picks = [selection, hover.value, ...onPath].filter((pick) => pick !== undefined);
    return withFocus(folded.value, focusOf(store.library, picks), selection !== undefined, palette.value);
  });
}

/** Draws everything that is visible, nothing of it standing out. */
function drawAll(
  { library, visible }: Store,
  network: Network,
  palette: Palette,
  { selection, everything }: { readonly selection: Selection | undefined; readonly everything: boolean },
): Frame {
  const picked = focusOf(library, selection === undefined ? [] : [selection]).nodes;
  const { entities, statements } = visible.value;
  const edges = new Map<string, EdgeLook>();
  const lean = new Map<string, number>();
  for (const id of statements) {
    const reading = library.statements.get(id);
    if (reading?.link === undefined || !entities.has(reading.link.source) || !entities.has(reading.link.target))
      continue;
    addLean(lean, library, reading.link);
    const { standing } = reading;
    edges.set(id, {
      label: reading.link.label,
      width: 1.3,
      colour: palette.standing(standing),
      standing,
      tone: "normal",
    });
  }
  const nodes = new Map<string, NodeLook>();
  for (const id of entities) {
    const entity = library.entities.get(id);
    if (entity === undefined) continue;
    // Without an edge, only what is asked for is drawn.
    if (!(lean.has(id) || everything || picked.has(id))) continue;
    nodes.set(id, {
      label: entity.label,
      size: 4.5 + 6.5 * Math.sqrt(entity.salience),
      colour: palette.type(entity.type),
      labelColour: palette.ink,
      shape: SHAPES[entity.type],
      labelAbove: (lean.get(id) ?? 0) < -0.4,
      tone: "normal",
    });
  }
  return { nodes, edges, network, ground: palette.ground, ink: palette.ink };
}

/** Adds up whether the edges of a node go up or down; those that go sideways do not count. */
function addLean(lean: Map<string, number>, { positions }: Library, { source, target }: Link): void {
  const [from, to] = [positions.get(source), positions.get(target)];
  if (from === undefined || to === undefined) return;
  const rise = (to[1] - from[1]) / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1);
  const counted = Math.abs(rise) < 0.4 ? 0 : rise;
  lean.set(source, (lean.get(source) ?? 0) + counted);
  lean.set(target, (lean.get(target) ?? 0) - counted);
}
