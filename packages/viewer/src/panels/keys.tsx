import type { JSX } from "preact";
import type { Store } from "../state/store.ts";
import { DialogBox } from "./dialog-box.tsx";

const READING: readonly (readonly [string, string])[] = [
  ["/", "Search"],
  ["j  k", "Next, previous statement"],
  ["← ↑ → ↓", "From an entity to its neighbours"],
  ["Enter", "Into the card"],
  ["p", "Pin an entity: the path to the next"],
  ["g", "Graph or list"],
  ["a", "All entities, or the most salient"],
  ["Esc", "Let go of what is picked"],
];
const MENDING: readonly (readonly [string, string])[] = [
  ["m", "Join the entity with another"],
  ["r", "Rename it"],
  ["t", "Change its type"],
  ["s", "Split mentions off"],
  ["x", "Reject the statement"],
  ["Ctrl  Z", "Undo; with Shift, redo"],
  ["Ctrl  S", "Save the log of changes"],
  ["o", "Open a log of changes"],
  ["e", "Export and share"],
  ["?", "These keys"],
];

/** The keys of the page, in a dialog. */
export function Keys({ store }: { readonly store: Store }): JSX.Element {
  return (
    <DialogBox store={store} name="keys" title="Keys">
      {() => (
        <div class="keys">
          {[READING, MENDING].map((keys) => (
            <dl key={keys[0]?.[0]}>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split("  ").map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          ))}
        </div>
      )}
    </DialogBox>
  );
}
