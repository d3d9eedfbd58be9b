import type { JSX } from "preact";
import type { Reading } from "../load/library.ts";
import { filterTime, selectStatement } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords, sentenceOf } from "../state/words.ts";

/** The statements that share a time. */
interface Moment {
  readonly start: string;
  readonly end?: string;
  readonly readings: readonly Reading[];
}

/** When things happen: a column a time, in order, what has no date in the last; a wide foot is a span of days. */
export function Timeline({ store }: { readonly store: Store }): JSX.Element | null {
  const { state } = store;
  const dated = store.scope.value.filter(({ record }) => record.time !== null);
  if (dated.length === 0) return null;
  const published = store.document.value?.date;
  const moments = momentsOf(dated);
  const undated = dated.filter(({ record }) => record.time?.start === undefined);
  return (
    <section class="timeline" aria-label="Timeline">
      <ol>
        {moments.map(({ start, end, readings }, index) => (
          <li key={`${start} ${end}`} class={start === published ? "moment published" : "moment"}>
            <Dots store={store} readings={readings} />
            <button
              type="button"
              class={end === undefined ? "date" : "date span"}
              aria-label={spanWords(start, end)}
              aria-pressed={state.value.filters.time === start}
              title={state.value.filters.time === start ? "Show all times" : `Show only ${spanWords(start, end)}`}
              onClick={() => store.update(filterTime(start))}
            >
              {spanWords(start, end, yearOf(start) !== yearOf(moments[index - 1]?.start))}
            </button>
          </li>
        ))}
        {undated.length > 0 && (
          <li class="moment undated">
            <Dots store={store} readings={undated} />
            <span class="date">undated</span>
          </li>
        )}
      </ol>
    </section>
  );
}

function Dots({ store, readings }: { readonly store: Store; readonly readings: readonly Reading[] }): JSX.Element {
  const { library, state, hover } = store;
  const shown = new Set(store.visible.value.statements);
  return (
    <span class="dots">
      {readings.map(({ record, standing }) => (
        <button
          key={record.id}
          type="button"
          class={`dot standing-${standing}${shown.has(record.id) ? "" : " out"}`}
          aria-label={sentenceOf(record, standing, library.papers.get(record.document)?.name)}
          title={sentenceOf(record, standing, library.papers.get(record.document)?.name)}
          aria-current={state.value.selection?.id === record.id ? "true" : undefined}
          onClick={() => store.update(selectStatement(library, record.id))}
          onMouseEnter={() => (hover.value = { kind: "statement", id: record.id })}
          onMouseLeave={() => (hover.value = undefined)}
        />
      ))}
    </span>
  );
}

function spanWords(start: string, end: string | undefined, withYear = true): string {
  if (end === undefined) return dateWords(start, withYear);
  const [from, to] = [start, end].map((date) =>
    dateWords(date, date === end ? withYear : yearOf(start) !== yearOf(end)),
  );
  // A span within a month names the month once.
  const isWithinMonth = start.slice(0, 7) === end.slice(0, 7) && start.length === end.length && start.length > 7;
  return isWithinMonth ? `${from?.split(" ")[0]}–${to}` : `${from} – ${to}`;
}

function yearOf(date = ""): string {
  return date.slice(0, 4);
}

function momentsOf(readings: readonly Reading[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const reading of readings) {
    const { start, end } = reading.record.time ?? {};
    if (start === undefined) continue;
    const key = `${start}/${end ?? start}`;
    const known = moments.get(key)?.readings ?? [];
    moments.set(key, { start, ...(end !== undefined && end !== start && { end }), readings: [...known, reading] });
  }
  return [...moments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, moment]) => moment);
}
