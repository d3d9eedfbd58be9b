import type { EntityRecord } from "@factline/core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Library, Reading } from "../load/library.ts";
import { matches, namesOf } from "../state/likeness.ts";
import { select } from "../state/reducers.ts";
import type { Selection } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { sentenceOf } from "../state/words.ts";
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
  const query = useSignal("");
  const active = useSignal(0);
  const hits = query.value.trim() === "" ? [] : find(store.library, query.value.trim());
  const open = hits.length > 0;
  const take = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    store.update(select(store.library, { kind: hit.kind, id: hit.id }));
    query.value = "";
    // So that the next key is a shortcut again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key === "Escape") {
      query.value = "";
      event.currentTarget.blur();
    } else if (event.key === "Enter") take(hits[active.value]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      active.value = (active.value + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % Math.max(hits.length, 1);
    }
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        placeholder="Search people, places, words"
        aria-label="Search"
        aria-expanded={open}
        aria-controls="hits"
        aria-activedescendant={open ? `hit-${active.value}` : undefined}
        autocomplete="off"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div id="hits" role="listbox" aria-label="Found" hidden={!open}>
        {hits.map((hit, index) => (
          <div
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={() => take(hit)}
          >
            {hit.entity && (
              <>
                <TypeGlyph type={hit.entity.type} />
                <bdi>{hit.entity.label}</bdi>
              </>
            )}
            {hit.reading && <StatementLine reading={hit.reading} />}
          </div>
        ))}
      </div>
    </div>
  );
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
