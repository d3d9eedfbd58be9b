import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Reading } from "../load/library.ts";
import { isEntity } from "../load/link.ts";
import { STANDINGS } from "../load/standing.ts";
import { filter, onlyStanding, toggled } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { STANDING_NOTES, STANDING_WORDS, TYPE_WORDS } from "../state/words.ts";
import { Confidence } from "./confidence.tsx";
import { LineSample, TypeGlyph } from "./glyphs.tsx";

/** What lines and outlines mean; each entry hides or shows its kind. */
export function Legend({ store }: { readonly store: Store }): JSX.Element {
  return (
    <div class="legend">
      <Standings store={store} />
      <Types store={store} />
      <Confidence store={store} />
    </div>
  );
}

function Standings({ store }: { readonly store: Store }): JSX.Element {
  const { hiddenStandings } = store.state.value.filters;
  const tally = store.tally.value;
  const counts = STANDINGS.map((standing) => ({ standing, number: tally.get(standing) ?? 0 }));
  return (
    <fieldset>
      <legend class="sr-only">Kinds of statement</legend>
      {counts
        .filter(({ number }) => number > 0)
        .map(({ standing, number }) => (
          <span key={standing} class="chip-pair">
            <button
              type="button"
              class="chip"
              aria-pressed={!hiddenStandings.has(standing)}
              title={STANDING_NOTES[standing]}
              onClick={() => store.update(filter({ hiddenStandings: toggled(hiddenStandings, standing) }))}
            >
              <LineSample standing={standing} />
              {STANDING_WORDS[standing]} <span class="number">{number}</span>
            </button>
            <button
              type="button"
              class="chip-only"
              aria-label={`Only what is ${STANDING_WORDS[standing].toLowerCase()}`}
              onClick={() => store.update(onlyStanding(standing))}
            >
              only
            </button>
          </span>
        ))}
      <Disputed store={store} />
    </fieldset>
  );
}

/** What one voice tells and another denies, where there is such. */
function Disputed({ store }: { readonly store: Store }): JSX.Element | null {
  const { onlyDisputed } = store.state.value.filters;
  const { disputes } = store.library;
  const readings = store.scope.value;
  const number = useMemo(() => readings.filter(({ record }) => disputes.has(record.id)).length, [readings, disputes]);
  if (number === 0) return null;
  return (
    <button
      type="button"
      class="chip disputed"
      aria-pressed={onlyDisputed}
      title="What one voice tells and another denies"
      onClick={() => store.update(filter({ onlyDisputed: !onlyDisputed }))}
    >
      Told otherwise <span class="number">{number}</span>
    </button>
  );
}

function typesOf(readings: readonly Reading[]): Set<EntityRecord["type"]> {
  const types = new Set<EntityRecord["type"]>();
  for (const { record } of readings) {
    types.add(record.subject.type);
    if (isEntity(record.object)) types.add(record.object.type);
  }
  return types;
}

function Types({ store }: { readonly store: Store }): JSX.Element {
  const { hiddenTypes } = store.state.value.filters;
  const readings = store.scope.value;
  const found = useMemo(() => typesOf(readings), [readings]);
  const order = Object.keys(TYPE_WORDS);
  return (
    <fieldset>
      <legend class="sr-only">Types of entity</legend>
      {[...found]
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))
        .map((type) => (
          <button
            key={type}
            type="button"
            class="chip"
            aria-pressed={!hiddenTypes.has(type)}
            onClick={() => store.update(filter({ hiddenTypes: toggled(hiddenTypes, type) }))}
          >
            <TypeGlyph type={type} />
            {TYPE_WORDS[type].many}
          </button>
        ))}
    </fieldset>
  );
}
