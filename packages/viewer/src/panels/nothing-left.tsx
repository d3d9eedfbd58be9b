import type { JSX } from "preact";
import { clearFilters } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";

/** What stands where statements would, when none is left. */
export function NothingLeft({ store }: { readonly store: Store }): JSX.Element {
  if (store.scope.value.length === 0) return <p class="empty">No statement was found in this text.</p>;
  return (
    <p class="empty">
      No statement passes the filters.{" "}
      <button type="button" class="link" onClick={() => store.update(clearFilters)}>
        Clear them
      </button>
    </p>
  );
}
