import type { JSX } from "preact";
import type { Cover } from "../load/passages.ts";
import type { Store } from "../state/store.ts";

interface DensityProps {
  readonly store: Store;
  /** What is marked in a paragraph. */
  readonly covers: readonly Cover[];
}

/** A tick in the margin for each statement of a paragraph, in the colour of its kind. */
export function Density({ store, covers }: DensityProps): JSX.Element | null {
  const ids = [...new Set(covers.map(({ id }) => id))];
  if (ids.length === 0) return null;
  return (
    <span class="density" aria-hidden="true">
      {ids.map((id) => (
        <i key={id} class={`standing-${store.library.statements.get(id)?.standing ?? "stated"}`} />
      ))}
    </span>
  );
}
