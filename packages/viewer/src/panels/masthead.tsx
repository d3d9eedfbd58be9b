import type { JSX } from "preact";
import type { Store, Theme } from "../state/store.ts";
import { Icon } from "./glyphs.tsx";
import { Search } from "./search.tsx";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "dark", dark: "light", light: "system" };

/** The head of the page. */
export function Masthead({ store }: { readonly store: Store }): JSX.Element {
  const { theme, library } = store;
  const { documents, statements, entities } = library;
  return (
    <header class="masthead">
      <p class="wordmark">Factline</p>
      <p class="tally">
        {documents.size > 1 && `${documents.size} documents · `}
        {`${statements.size} statements · ${entities.size} entities`}
      </p>
      <Search store={store} />
      <button
        type="button"
        class="tool keys-tool"
        aria-label="Keys"
        title="Keys (?)"
        onClick={() => (store.keysOpen.value = true)}
      >
        <kbd>?</kbd>
      </button>
      <button
        type="button"
        class="tool"
        aria-label={`Colours: ${theme.value}`}
        title={`Colours: ${theme.value}`}
        onClick={() => (theme.value = NEXT[theme.value])}
      >
        <Icon name="contrast" />
      </button>
    </header>
  );
}
