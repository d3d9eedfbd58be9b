import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Store } from "../state/store.ts";

/** How long a notice stands. */
const STAY = 6000;

/** Says in a corner, and to those who hear the page, what was just done. */
export function Notice({ store }: { readonly store: Store }): JSX.Element {
  const words = store.notice.value;
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => (store.notice.value = ""), STAY);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class={words === "" ? "notice" : "notice shown"} role="status">
      {words}
    </p>
  );
}
