import { useSignal } from "@preact/signals";
import type { ComponentChildren, InputHTMLAttributes, JSX } from "preact";
import { useId } from "preact/hooks";

interface ComboboxProps<Choice> {
  /** What the field is called, and what its list is. */
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  /** What matches what is typed, the likeliest first. */
  readonly find: (query: string) => readonly Choice[];
  readonly keyOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
  /** Called on Escape; without it, Escape is left to what lies around the field. */
  readonly onLeave?: () => void;
  readonly children: (choice: Choice) => ComponentChildren;
  readonly input?: InputHTMLAttributes & { readonly "data-first"?: boolean };
  /** What stands between the field and its list. */
  readonly after?: ComponentChildren;
  /** Said when nothing matches. */
  readonly none?: string;
}

/** A field that finds things as one types: arrows go through the list below it, Enter takes what is marked there. */
export function Combobox<Choice>(props: ComboboxProps<Choice>): JSX.Element {
  const { label, listLabel, placeholder, find, keyOf, onChoose, onLeave, children, input, after, none } = props;
  const query = useSignal("");
  const active = useSignal(0);
  const id = useId();
  const found = find(query.value);
  const optionAt = (index: number) => `${id}-${index}`;
  const type = (words: string) => {
    [query.value, active.value] = [words, 0];
  };
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    type("");
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? found.length - 1 : 0;
    if (event.key === "Enter") choose(found[active.value]);
    if (event.key === "Escape" && onLeave) {
      type("");
      onLeave();
    }
    if (by === 0) return;
    event.preventDefault();
    active.value = (active.value + by) % Math.max(found.length, 1);
  };
  return (
    <>
      <input
        {...input}
        type="text"
        role="combobox"
        placeholder={placeholder}
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? optionAt(active.value) : undefined}
        autocomplete="off"
        value={query.value}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {after}
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} hidden={found.length === 0}>
        {found.map((choice, index) => (
          <div
            key={keyOf(choice)}
            id={optionAt(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={() => choose(choice)}
          >
            {children(choice)}
          </div>
        ))}
      </div>
      {none && found.length === 0 && <p class="quiet">{none}</p>}
    </>
  );
}
