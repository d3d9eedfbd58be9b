import type { EntityRecord } from "@factline/core";
import { ENTITY_TYPES } from "@factline/core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { join, rename, retype } from "../state/decide.ts";
import { likeliest } from "../state/likeness.ts";
import type { Store } from "../state/store.ts";
import { TYPE_WORDS } from "../state/words.ts";
import { Chooser } from "./chooser.tsx";
import { DialogBox } from "./dialog-box.tsx";
import { TypeGlyph } from "./glyphs.tsx";
import { Split } from "./split.tsx";

/** How many entities the reader chooses from at a time. */
const MOST_CHOICES = 8;

/** The dialogs that mend the picked entity. */
export function EditDialogs({ store }: { readonly store: Store }): JSX.Element | null {
  const { selection } = store.state.value;
  const entity = selection?.kind === "entity" ? store.library.entities.get(selection.id) : undefined;
  if (entity === undefined) return null;
  const done = (decide: () => void) => {
    store.dialog.value = undefined;
    decide();
  };
  return (
    <>
      <DialogBox store={store} name="join" title={`Join “${entity.label}” with`}>
        {() => (
          <Chooser
            label="An entity that is the same"
            find={(query) => likeliest(store.library, entity, query, MOST_CHOICES)}
            onChoose={({ id }) => done(() => join(store, entity.id, id))}
          />
        )}
      </DialogBox>
      <DialogBox store={store} name="rename" title={`Rename “${entity.label}”`}>
        {() => <NameForm entity={entity} onName={(label) => done(() => rename(store, entity.id, label))} />}
      </DialogBox>
      <DialogBox store={store} name="retype" title={`What is “${entity.label}”?`}>
        {() => <Types entity={entity} onType={(type) => done(() => retype(store, entity.id, type))} />}
      </DialogBox>
      <DialogBox store={store} name="split" title={`Which mentions are not “${entity.label}”?`}>
        {() => <Split store={store} entity={entity} onDone={done} />}
      </DialogBox>
    </>
  );
}

interface NameFormProps {
  readonly entity: EntityRecord;
  readonly onName: (label: string) => void;
}

/** A field rather than a form: the page's policy lets no form be sent. */
function NameForm({ entity, onName }: NameFormProps): JSX.Element {
  const name = useSignal(entity.label);
  const submit = () => name.value.trim() !== "" && name.value.trim() !== entity.label && onName(name.value.trim());
  return (
    <div class="name-form">
      <input
        type="text"
        data-first
        aria-label="Name"
        dir="auto"
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => event.key === "Enter" && submit()}
      />
      <button type="button" class="button primary" onClick={submit}>
        Rename
      </button>
    </div>
  );
}

interface TypesProps {
  readonly entity: EntityRecord;
  readonly onType: (type: EntityRecord["type"]) => void;
}

function Types({ entity, onType }: TypesProps): JSX.Element {
  return (
    <div class="types">
      {ENTITY_TYPES.map((type, index) => (
        <button
          key={type}
          type="button"
          class="button"
          {...(index === 0 && { "data-first": true })}
          aria-pressed={type === entity.type}
          onClick={() => onType(type)}
        >
          <TypeGlyph type={type} />
          {TYPE_WORDS[type].one}
        </button>
      ))}
    </div>
  );
}
