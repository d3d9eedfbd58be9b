import type { JSX } from "preact";
import { filter } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";

/** How sure a reading must be to be shown. */
export function Confidence({ store }: { readonly store: Store }): JSX.Element {
  const { minConfidence } = store.state.value.filters;
  return (
    <label class="confidence">
      Sure at least
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={minConfidence * 100}
        onInput={(event) => store.update(filter({ minConfidence: Number(event.currentTarget.value) / 100 }))}
      />
      <output>{`${Math.round(minConfidence * 100)}%`}</output>
    </label>
  );
}
