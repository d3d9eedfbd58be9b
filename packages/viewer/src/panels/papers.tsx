import type { JSX } from "preact";
import { filter, toggled } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { PaperMark } from "./paper-mark.tsx";

/** The papers of a pile, each with the number of its documents; each entry hides or shows what it publishes. */
export function Papers({ store }: { readonly store: Store }): JSX.Element | null {
  const { papers } = store.library;
  const { hiddenPapers } = store.state.value.filters;
  const documents = new Map<string, string[]>();
  for (const [document, { name }] of papers) documents.set(name, [...(documents.get(name) ?? []), document]);
  if (documents.size < 2) return null;
  return (
    <fieldset class="papers">
      <legend class="sr-only">Papers</legend>
      {[...documents].sort().map(([name, published]) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={!hiddenPapers.has(name)}
          onClick={() => store.update(filter({ hiddenPapers: toggled(hiddenPapers, name), oneDocument: false }))}
        >
          <PaperMark store={store} document={published[0] ?? ""} />
          <span aria-hidden="true">{name}</span> <span class="number">{published.length}</span>
        </button>
      ))}
    </fieldset>
  );
}
