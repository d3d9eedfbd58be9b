import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import { TYPE_WORDS } from "../state/words.ts";
import { Combobox } from "./combobox.tsx";
import { TypeGlyph } from "./glyphs.tsx";

interface ChooserProps {
  readonly label: string;
  /** The entities that match what is typed, the likeliest first. */
  readonly find: (query: string) => readonly EntityRecord[];
  readonly onChoose: (entity: EntityRecord) => void;
}

/** A field that finds entities; the likeliest stand below it before anything is typed. */
export function Chooser({ label, find, onChoose }: ChooserProps): JSX.Element {
  return (
    <div class="chooser">
      <Combobox
        label={label}
        listLabel="Entities"
        placeholder={label}
        find={find}
        keyOf={({ id }) => id}
        onChoose={onChoose}
        input={{ "data-first": true }}
        none="Nothing is called so."
      >
        {(entity) => (
          <>
            <TypeGlyph type={entity.type} />
            <bdi>{entity.label}</bdi>
            <span class="quiet">{`${TYPE_WORDS[entity.type].one}, ${entity.mentions.length}`}</span>
          </>
        )}
      </Combobox>
    </div>
  );
}
