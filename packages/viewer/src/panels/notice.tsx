import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Store } from "../state/store.ts";

/** How long a notice stands: at least, and for each letter that is to be read, in milliseconds. */
const [STAY, READ] = [6000, 80];

/** Says in a corner, and to those who hear the page, what was just done. */
export function Notice({ store }: { readonly store: Store }): JSX.Element {
  const words = store.notice.value;
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => (store.notice.value = ""), Math.max(STAY, READ * words.length));
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class={words === "" ? "notice" : "notice shown"} role="status">
      {words}
    </p>
  );
}
