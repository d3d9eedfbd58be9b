import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import type { Store } from "../state/store.ts";
import { Readings } from "./readings.tsx";

/** The statements that lead from the pinned entity to the picked one. */
export function PathGroup({ store, to }: { readonly store: Store; readonly to: EntityRecord }): JSX.Element | null {
  const { path, state, library } = store;
  const pinned = library.entities.get(state.value.pin ?? "");
  if (pinned === undefined) return null;
  if (pinned.id === to.id)
    return <p class="hint">Pinned. Pick another entity, in the graph or by search, to see the path between them.</p>;
  const steps = path.value ?? [];
  return (
    <section class="group path">
      <h3>
        Path from <bdi>{pinned.label}</bdi> <span class="number">{steps.length || ""}</span>
      </h3>
      {steps.length === 0 ? (
        <p class="hint">No statements that are shown lead from one to the other.</p>
      ) : (
        <Readings store={store} ids={steps} />
      )}
    </section>
  );
}
