import type { JSX } from "preact";
import { clearSelection, step } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { EntityCard } from "./entity-card.tsx";
import { Icon } from "./glyphs.tsx";
import { StatementCard } from "./statement-card.tsx";

/** The card of what is picked. */
export function Card({ store }: { readonly store: Store }): JSX.Element | null {
  const { library, state, statement, visible } = store;
  const { selection } = state.value;
  if (selection === undefined) return null;
  const reading = statement.value;
  const entity = selection.kind === "entity" ? library.entities.get(selection.id) : undefined;
  const ids = visible.value.statements;
  const at = reading === undefined ? -1 : ids.indexOf(reading.record.id);
  return (
    <aside class={reading ? "card" : "card of-entity"} tabIndex={-1} aria-label={reading ? "Statement" : "Entity"}>
      <header>
        {reading && (
          <>
            <button
              type="button"
              class="tool"
              aria-label="Previous statement"
              title="Previous (k)"
              onClick={() => store.update(step(library, ids, -1))}
            >
              <Icon name="back" />
            </button>
            <button
              type="button"
              class="tool"
              aria-label="Next statement"
              title="Next (j)"
              onClick={() => store.update(step(library, ids, 1))}
            >
              <Icon name="forward" />
            </button>
            {at >= 0 && <span class="count">{`${at + 1} of ${ids.length}`}</span>}
          </>
        )}
        <button
          type="button"
          class="tool close"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => store.update(clearSelection)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body" key={selection.id}>
        {reading && <StatementCard store={store} reading={reading} />}
        {entity && <EntityCard store={store} entity={entity} />}
      </div>
    </aside>
  );
}
