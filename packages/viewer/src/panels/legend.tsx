import type { JSX } from "preact";
import { STANDINGS } from "../load/standing.ts";
import { filter, onlyStanding, toggled } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { STANDING_WORDS, TYPE_WORDS } from "../state/words.ts";
import { Confidence } from "./confidence.tsx";
import { LineSample, TypeGlyph } from "./glyphs.tsx";

/** What lines and outlines mean; each entry hides or shows its kind. */
export function Legend({ store }: { readonly store: Store }): JSX.Element {
  const { filters } = store.state.value;
  const readings = store.scope.value;
  const types = [
    ...new Set(
      readings.flatMap(({ record }) => [
        record.subject.type,
        ...(record.object && "id" in record.object ? [record.object.type] : []),
      ]),
    ),
  ];
  const typeOrder = Object.keys(TYPE_WORDS);
  return (
    <div class="legend">
      <fieldset>
        <legend class="sr-only">Kinds of statement</legend>
        {STANDINGS.map((standing) => {
          const number = readings.filter((reading) => reading.standing === standing).length;
          return number === 0 ? null : (
            <button
              key={standing}
              type="button"
              class="chip"
              title="Twice: these alone"
              onDblClick={() => store.update(onlyStanding(standing))}
              aria-pressed={!filters.hiddenStandings.has(standing)}
              onClick={() => store.update(filter({ hiddenStandings: toggled(filters.hiddenStandings, standing) }))}
            >
              <LineSample standing={standing} />
              {STANDING_WORDS[standing]} <span class="number">{number}</span>
            </button>
          );
        })}
      </fieldset>
      <fieldset>
        <legend class="sr-only">Types of entity</legend>
        {types
          .sort((a, b) => typeOrder.indexOf(a) - typeOrder.indexOf(b))
          .map((type) => (
            <button
              key={type}
              type="button"
              class="chip"
              aria-pressed={!filters.hiddenTypes.has(type)}
              onClick={() => store.update(filter({ hiddenTypes: toggled(filters.hiddenTypes, type) }))}
            >
              <TypeGlyph type={type} />
              {TYPE_WORDS[type].many}
            </button>
          ))}
      </fieldset>
      <Confidence store={store} />
    </div>
  );
}
