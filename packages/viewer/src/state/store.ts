import type { DocumentRecord } from "@factline/core";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Library, Reading } from "../load/library.ts";
import type { Reducer } from "./reducers.ts";
import type { Selection, State } from "./state.ts";
import { sift, type Visible, withPicked } from "./visible.ts";

/** Which colours the reader wants. */
export type Theme = "system" | "light" | "dark";

/** The one place that holds what the page shows; panels and scene read it and hand it reducers. */
export interface Store {
  readonly library: Library;
  readonly state: ReadonlySignal<State>;
  readonly visible: ReadonlySignal<Visible>;
  /** What the pointer is over, in whichever pane. */
  readonly hover: Signal<Selection | undefined>;
  /** Whether the list of keys is open. */
  readonly keysOpen: Signal<boolean>;
  /** Light or dark, or as the system has it. */
  readonly theme: Signal<Theme>;
  /** The statements that the filters choose from: those of the open document, or all. */
  readonly scope: ReadonlySignal<readonly Reading[]>;
  readonly document: ReadonlySignal<DocumentRecord | undefined>;
  /** The picked statement, when a statement is picked. */
  readonly statement: ReadonlySignal<Reading | undefined>;
  readonly update: (reducer: Reducer) => void;
}

/** Makes the store of a page. */
export function createStore(library: Library, start: State): Store {
  const state = signal(start);
  // Signals of their own, so that a change of selection does not sift all statements anew.
  const filters = computed(() => state.value.filters);
  const oneDocument = computed(() => filters.value.oneDocument);
  const open = computed(() => state.value.document);
  const everything = computed(() => state.value.everything);
  const sifted = computed(() =>
    sift(library, { filters: filters.value, document: open.value, everything: everything.value }),
  );
  return {
    library,
    state,
    visible: computed(() => withPicked(library, sifted.value, state.value.selection)),
    hover: signal<Selection | undefined>(undefined),
    keysOpen: signal(false),
    theme: signal<Theme>("system"),
    scope: computed(() => {
      const all = [...library.statements.values()];
      return oneDocument.value ? all.filter(({ record }) => record.document === open.value) : all;
    }),
    document: computed(() => library.documents.get(open.value)),
    statement: computed(() => {
      const { selection } = state.value;
      return selection?.kind === "statement" ? library.statements.get(selection.id) : undefined;
    }),
    update: (reducer) => {
      state.value = reducer(state.peek());
    },
  };
}
