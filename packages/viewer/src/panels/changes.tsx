import type { JSX } from "preact";
import { saveLog } from "../share/save-log.ts";
import { redo, undo } from "../state/decide.ts";
import type { Saving } from "../state/edits.ts";
import type { Store } from "../state/store.ts";
import { Icon } from "./glyphs.tsx";

/** What the reader has changed: how much, undo and redo, and the log as a file unless it is kept as it grows. */
export function Changes({ store }: { readonly store: Store }): JSX.Element | null {
  const { standing, idle, canRedo, saving } = store.edits;
  const number = standing.value.length;
  if (number === 0 && !canRedo.value && saving.value === undefined) return null;
  return (
    <fieldset class="changes">
      <legend class="sr-only">Changes</legend>
      <span class="changes-number">{number === 1 ? "1 change" : `${number} changes`}</span>
      {idle.value.length > 0 && (
        <span class="quiet" title={idle.value.join("\n")}>{`${idle.value.length} without effect`}</span>
      )}
      <button
        type="button"
        class="tool"
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={number === 0}
        onClick={() => undo(store)}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        disabled={!canRedo.value}
        onClick={() => redo(store)}
      >
        <Icon name="redo" />
      </button>
      {saving.value && <SavingNote saving={saving.value} />}
      {saving.value !== "saving" && saving.value !== "saved" && <SaveAsFile store={store} />}
    </fieldset>
  );
}

/** How the saving goes, in as little room as the masthead has, and more for those who ask. */
const SAVING_WORDS: Readonly<Record<NonNullable<Saving>, readonly [short: string, more?: string]>> = {
  saving: ["Saving…"],
  saved: ["Saved"],
  unreachable: ["Not saved yet", "the server does not answer; trying again"],
  refused: ["Reload to save", "the server was started anew; load the page anew"],
};

function SavingNote({ saving }: { readonly saving: NonNullable<Saving> }): JSX.Element {
  const [short, more] = SAVING_WORDS[saving];
  return (
    <span class={`saving ${saving}`} title={more}>
      {short}
      {more && <span class="sr-only">: {more}</span>}
    </span>
  );
}

function SaveAsFile({ store }: { readonly store: Store }): JSX.Element {
  return (
    <button
      type="button"
      class="button"
      title="The log of decisions as a file, for factline decide (Ctrl+S)"
      onClick={() => saveLog(store)}
    >
      <Icon name="save" />
      Save
    </button>
  );
}
