import type { JSX } from "preact";
import { headlineOf } from "../load/passages.ts";
import { filter, openDocument } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords } from "../state/words.ts";

/** The documents of a pile, and whether the graph shows all of them. */
export function Documents({ store }: { readonly store: Store }): JSX.Element | null {
  const { library, state } = store;
  if (library.documents.size < 2) return null;
  const { oneDocument } = state.value.filters;
  return (
    <nav class="documents" aria-label="Documents">
      <ul>
        {[...library.documents.values()]
          .map((document) => ({ ...document, headline: headlineOf(document) }))
          .map(({ id, headline, date }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === state.value.document ? "page" : undefined}
                onClick={() => store.update(openDocument(id))}
              >
                <span class="document-title">{headline}</span>
                {date && <time dateTime={date}>{dateWords(date)}</time>}
              </button>
            </li>
          ))}
      </ul>
      <fieldset class="choice">
        <legend class="sr-only">Graph of</legend>
        {([true, false] as const).map((one) => (
          <button
            key={String(one)}
            type="button"
            aria-pressed={one === oneDocument}
            onClick={() => store.update(filter({ oneDocument: one }))}
          >
            {one ? "Graph of this article" : `Graph of all ${library.documents.size}`}
          </button>
        ))}
      </fieldset>
    </nav>
  );
}
