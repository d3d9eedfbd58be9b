import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import type { Library, Reading } from "../load/library.ts";
import { matches, namesOf } from "../state/likeness.ts";
import { select } from "../state/reducers.ts";
import type { Selection } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { sentenceOf } from "../state/words.ts";
import { Combobox } from "./combobox.tsx";
import { Icon, TypeGlyph } from "./glyphs.tsx";
import { StatementLine } from "./statement-line.tsx";

interface Hit extends Selection {
  readonly entity?: EntityRecord;
  readonly reading?: Reading;
}

/** How many entities, and how many statements, are found at most. */
const MOST_HITS = 6;

/** Finds entities by any of their names, and statements by their words. */
export function Search({ store }: { readonly store: Store }): JSX.Element {
  return (
    <div class="search">
      <Icon name="search" />
      <Combobox
        label="Search"
        listLabel="Found"
        placeholder="Search people, places, words"
        find={(query) => (query.trim() === "" ? [] : find(store.library, query.trim()))}
        keyOf={({ id }) => id}
        onChoose={({ kind, id }) => {
          store.update(select(store.library, { kind, id }));
          leave();
        }}
        onLeave={leave}
        input={{ id: "search" }}
        after={<kbd>/</kbd>}
      >
        {({ entity, reading }) => (
          <>
            {entity && (
              <>
                <TypeGlyph type={entity.type} />
                <bdi>{entity.label}</bdi>
              </>
            )}
            {reading && <StatementLine reading={reading} />}
          </>
        )}
      </Combobox>
    </div>
  );
}

/** So that the next key is a shortcut again. */
function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function find(library: Library, query: string): Hit[] {
  const entities = [...library.entities.values()]
    .filter((entity) => matches(query, namesOf(entity)))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, MOST_HITS)
    .map((entity): Hit => ({ kind: "entity", id: entity.id, entity }));
  const statements = [...library.statements.values()]
    .filter(({ record, standing }) => matches(query, sentenceOf(record, standing, "")))
    .slice(0, MOST_HITS)
    .map((reading): Hit => ({ kind: "statement", id: reading.record.id, reading }));
  return [...entities, ...statements];
}
