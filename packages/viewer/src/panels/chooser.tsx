import type { EntityRecord } from "@factline/core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { TYPE_WORDS } from "../state/words.ts";
import { TypeGlyph } from "./glyphs.tsx";

interface ChooserProps {
  readonly label: string;
  /** The entities that match what is typed, the likeliest first. */
  readonly find: (query: string) => readonly EntityRecord[];
  readonly onChoose: (entity: EntityRecord) => void;
}

/** A field that finds entities; the likeliest stand below it before anything is typed. */
export function Chooser({ label, find, onChoose }: ChooserProps): JSX.Element {
  const query = useSignal("");
  const active = useSignal(0);
  const found = find(query.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? found.length - 1 : 0;
    const chosen = found[active.value];
    if (event.key === "Enter" && chosen !== undefined) onChoose(chosen);
    if (by === 0) return;
    event.preventDefault();
    active.value = (active.value + by) % Math.max(found.length, 1);
  };
  return (
    <div class="chooser">
      <input
        type="text"
        role="combobox"
        data-first
        aria-label={label}
        placeholder={label}
        aria-expanded={found.length > 0}
        aria-controls="choices"
        aria-activedescendant={found.length > 0 ? `choice-${active.value}` : undefined}
        autocomplete="off"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div id="choices" role="listbox" aria-label="Entities">
        {found.map((entity, index) => (
          <div
            key={entity.id}
            id={`choice-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={() => onChoose(entity)}
          >
            <TypeGlyph type={entity.type} />
            <bdi>{entity.label}</bdi>
            <span class="quiet">{`${TYPE_WORDS[entity.type].one}, ${entity.mentions.length}`}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="quiet">Nothing is called so.</p>}
    </div>
  );
}
