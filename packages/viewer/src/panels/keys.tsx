import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

const KEYS: readonly (readonly [string, string])[] = [
  ["/", "Search"],
  ["j  k", "Next, previous statement"],
  ["Enter", "Into the card"],
  ["g", "Graph or list"],
  ["a", "All entities, or the most salient"],
  ["Esc", "Let go of what is picked"],
  ["?", "These keys"],
];

/** The keys of the page, in a dialog. */
export function Keys({ open }: { readonly open: Signal<boolean> }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open.value]);
  return (
    <dialog class="keys" ref={dialog} aria-label="Keys" onClose={() => (open.value = false)}>
      <dl>
        {KEYS.map(([key, does]) => (
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
    </dialog>
  );
}
