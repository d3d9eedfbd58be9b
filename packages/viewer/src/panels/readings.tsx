import type { JSX } from "preact";
import { selectStatement } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { PaperMark } from "./paper-mark.tsx";
import { StatementLine } from "./statement-line.tsx";

interface ReadingsProps {
  readonly store: Store;
  readonly ids: readonly string[];
  /** The end of each line that needs no stress, because all have it in common. */
  readonly mute?: "subject" | "object";
}

/** Some statements as lines that open them. */
export function Readings({ store, ids, mute }: ReadingsProps): JSX.Element {
  const { library, hover } = store;
  return (
    <ul>
      {ids.map((id) => {
        const reading = library.statements.get(id);
        return (
          reading && (
            <li key={id}>
              <button
                type="button"
                class="row"
                onClick={() => store.update(selectStatement(library, id))}
                onMouseEnter={() => (hover.value = { kind: "statement", id })}
                onMouseLeave={() => (hover.value = undefined)}
              >
                <StatementLine reading={reading} {...(mute && { mute })} />
                <PaperMark store={store} document={reading.record.document} />
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
