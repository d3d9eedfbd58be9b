import type { JSX } from "preact";
import { pinPicked } from "../state/reducers.ts";
import type { Dialog, Store } from "../state/store.ts";

const TOOLS: readonly (readonly [label: string, key: string, dialog: Dialog])[] = [
  ["Join", "m", "join"],
  ["Rename", "r", "rename"],
  ["Type", "t", "retype"],
  ["Split", "s", "split"],
];

/** What a reader can do with an entity. */
export function EntityTools({ store, id }: { readonly store: Store; readonly id: string }): JSX.Element {
  const isPinned = store.state.value.pin === id;
  return (
    <div class="entity-tools" role="toolbar" aria-label="This entity">
      <button
        type="button"
        class="button"
        title="Pin it: the path from it to what is picked next is shown (p)"
        aria-pressed={isPinned}
        onClick={() => store.update(pinPicked)}
      >
        {isPinned ? "Pinned" : "Path"}
      </button>
      {TOOLS.map(([label, key, dialog]) => (
        <button
          key={dialog}
          type="button"
          class="button"
          title={`${label} (${key})`}
          aria-haspopup="dialog"
          onClick={() => (store.dialog.value = dialog)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
