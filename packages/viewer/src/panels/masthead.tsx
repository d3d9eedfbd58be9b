import type { JSX } from "preact";
import type { Store, Theme } from "../state/store.ts";
import { Changes } from "./changes.tsx";
import { Icon } from "./glyphs.tsx";
import { Search } from "./search.tsx";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "dark", dark: "light", light: "system" };

/** The head of the page. */
export function Masthead({ store }: { readonly store: Store }): JSX.Element {
  const { theme, library, dialog } = store;
  const { documents, statements, entities } = library;
  return (
    <header class="masthead">
      <p class="wordmark">Factline</p>
      <p class="tally">
        {documents.size > 1 && `${documents.size} documents · `}
        {`${statements.size} statements · ${entities.size} entities`}
      </p>
      <Changes store={store} />
      <Search store={store} />
      <div class="masthead-tools">
        <button
          type="button"
          class="tool"
          aria-label="Share"
          title="Share (e)"
          aria-haspopup="dialog"
          onClick={() => (dialog.value = "share")}
        >
          <Icon name="share" />
        </button>
        <button
          type="button"
          class="tool keys-tool"
          aria-label="Keys"
          title="Keys (?)"
          aria-haspopup="dialog"
          onClick={() => (dialog.value = "keys")}
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
      </div>
    </header>
  );
}
