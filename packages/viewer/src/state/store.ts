import type { DocumentRecord } from "@factline/core";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Library, Reading } from "../load/library.ts";
import type { Standing } from "../load/standing.ts";
import { type Edits, type OpenedLog, openEdits } from "./edits.ts";
import { pathBetween } from "./path.ts";
import type { Reducer } from "./reducers.ts";
import type { Selection, State } from "./state.ts";
import { sift, type Visible, withPicked } from "./visible.ts";

/** Which colours the reader wants. */
export type Theme = "system" | "light" | "dark";

/** What is asked of the reader in a dialog. */
export type Dialog = "keys" | "share" | "join" | "rename" | "retype" | "split";

/** The one place that holds what the page shows; panels and scene read it and hand it reducers. */
export interface Store {
  /** With the reader's decisions applied; read it anew whenever it is needed. */
  readonly library: Library;
  readonly state: ReadonlySignal<State>;
  readonly visible: ReadonlySignal<Visible>;
  /** What the pointer is over, in whichever pane. */
  readonly hover: Signal<Selection | undefined>;
  readonly dialog: Signal<Dialog | undefined>;
  /** What the page last said of something that it did. */
  readonly notice: Signal<string>;
  /** Whether what paper shows is there. */
  readonly printing: Signal<boolean>;
  /** Light or dark, or as the system has it. */
  readonly theme: Signal<Theme>;
  /** The statements that the filters choose from: those of the open document, or all. */
  readonly scope: ReadonlySignal<readonly Reading[]>;
  /** How many of those there are of each kind. */
  readonly tally: ReadonlySignal<ReadonlyMap<Standing, number>>;
  readonly document: ReadonlySignal<DocumentRecord | undefined>;
  /** The picked statement, when a statement is picked. */
  readonly statement: ReadonlySignal<Reading | undefined>;
  /** The statements that lead from the pinned entity to the picked one; empty when none do, absent when none are asked for. */
  readonly path: ReadonlySignal<readonly string[] | undefined>;
  readonly edits: Edits;
  readonly update: (reducer: Reducer) => void;
}

/** Makes the store of a page; the state it starts in may depend on what the decisions make of the library. */
export function createStore(base: Library, start: (library: Library) => State, log?: OpenedLog): Store {
  const edits = openEdits(base, log);
  const { library } = edits;
  const state = signal(start(library.peek()));
  // Signals of their own, so that a change of selection does not sift all statements anew.
  const filters = computed(() => state.value.filters);
  const oneDocument = computed(() => filters.value.oneDocument);
  const open = computed(() => state.value.document);
  const everything = computed(() => state.value.everything);
  const sifted = computed(() =>
    sift(library.value, { filters: filters.value, document: open.value, everything: everything.value }),
  );
  const scope = computed(() => {
    const all = [...library.value.statements.values()];
    return oneDocument.value ? all.filter(({ record }) => record.document === open.value) : all;
  });
  const picked = computed(() => state.value.selection);
  const pin = computed(() => state.value.pin);
  const path = computed(() => {
    const { value: selection } = picked;
    if (pin.value === undefined || selection?.kind !== "entity" || selection.id === pin.value) return undefined;
    return pathBetween(library.value, sifted.value.statements, pin.value, selection.id) ?? [];
  });
  return {
    get library() {
      return library.value;
    },
    state,
    path,
    edits,
    visible: computed(() => withPicked(library.value, sifted.value, picked.value, pin.value, path.value ?? [])),
    hover: signal<Selection | undefined>(undefined),
    dialog: signal<Dialog | undefined>(undefined),
    notice: signal(""),
    printing: signal(false),
    theme: signal<Theme>("system"),
    scope,
    tally: computed(() => tallyOf(scope.value)),
    document: computed(() => library.value.documents.get(open.value)),
    statement: computed(() => {
      const { value: selection } = picked;
      return selection?.kind === "statement" ? library.value.statements.get(selection.id) : undefined;
    }),
    update: (reducer) => {
      state.value = reducer(state.peek());
    },
  };
}

function tallyOf(readings: readonly Reading[]): Map<Standing, number> {
  const tally = new Map<Standing, number>();
  for (const { standing } of readings) tally.set(standing, (tally.get(standing) ?? 0) + 1);
  return tally;
}
