import type { JSX } from "preact";
import { step } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { StatementLine } from "./statement-line.tsx";

/** Reads out what the pointer is over; at rest it says what a reader can do with the graph. */
export function Caption({ store }: { readonly store: Store }): JSX.Element | null {
  const { library, hover, state, visible } = store;
  if (state.value.selection !== undefined) return null;
  const reading = hover.value?.kind === "statement" ? library.statements.get(hover.value.id) : undefined;
  const ids = visible.value.statements;
  if (reading !== undefined) {
    return (
      <p class="caption reading-out">
        <StatementLine reading={reading} />
      </p>
    );
  }
  if (ids.length === 0) return null;
  return (
    <p class="caption">
      <span class="pointer-hint">Point at a line to read it. </span>
      <button
        type="button"
        class="button"
        title="Next statement (j)"
        onClick={() => store.update(step(library, ids, 1))}
      >
        {`Read all ${ids.length} one by one`}
      </button>
    </p>
  );
}
