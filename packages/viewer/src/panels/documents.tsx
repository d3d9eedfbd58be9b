import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { headlineOf } from "../load/passages.ts";
import { filter, openDocument } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords } from "../state/words.ts";
import { Icon } from "./glyphs.tsx";
import { PaperMark } from "./paper-mark.tsx";
import { Papers } from "./papers.tsx";

/** The documents of a pile, whose they are, and whether the graph shows all of them. */
export function Documents({ store }: { readonly store: Store }): JSX.Element | null {
  const { library, state } = store;
  const unfolded = useSignal(matchMedia("(min-width: 821px)").matches);
  if (library.documents.size < 2) return null;
  const { oneDocument } = state.value.filters;
  return (
    <nav class="documents" aria-label="Documents">
      <button
        type="button"
        class="fold"
        aria-expanded={unfolded.value}
        onClick={() => (unfolded.value = !unfolded.value)}
      >
        <Icon name={unfolded.value ? "down" : "forward"} />
        {`${library.documents.size} documents`}
      </button>
      {unfolded.value && <List store={store} />}
      <fieldset class="choice">
        <legend class="sr-only">Graph of</legend>
        {([true, false] as const).map((one) => (
          <button
            key={String(one)}
            type="button"
            aria-pressed={one === oneDocument}
            onClick={() => store.update(filter({ oneDocument: one }))}
          >
            {one ? "Graph of this one" : "Graph of all"}
          </button>
        ))}
      </fieldset>
    </nav>
  );
}

function List({ store }: { readonly store: Store }): JSX.Element {
  const { library, state } = store;
  const hidden = state.value.filters.hiddenPapers;
  return (
    <>
      <Papers store={store} />
      <ul>
        {[...library.documents.values()].map((document) => (
          <li key={document.id} class={hidden.has(library.papers.get(document.id)?.name ?? "") ? "out" : undefined}>
            <button
              type="button"
              aria-current={document.id === state.value.document ? "page" : undefined}
              onClick={() => store.update(openDocument(document.id))}
            >
              <PaperMark store={store} document={document.id} />
              <span class="document-title" dir="auto">
                {headlineOf(document)}
              </span>
              {document.copyOf && <span class="quiet">same text as another</span>}
              {document.date && <time dateTime={document.date}>{dateWords(document.date)}</time>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
