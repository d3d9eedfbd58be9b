import type { JSX } from "preact";
import { clearFilters, filter, showPane } from "../state/reducers.ts";
import type { Filters, Pane } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { dateWords } from "../state/words.ts";

const PANES: readonly (readonly [Pane, string])[] = [
  ["graph", "Graph"],
  ["statements", "Statements"],
];
const VOICES: readonly (readonly [Filters["voice"], string])[] = [
  ["anyone", "anyone claims"],
  ["article", "the article asserts"],
];

/** Graph or list, and whose statements count. */
export function Toolbar({ store }: { readonly store: Store }): JSX.Element {
  const { pane, filters } = store.state.value;
  return (
    <div class="toolbar">
      <Choice label="View" options={PANES} value={pane} onChoose={(next) => store.update(showPane(next))} />
      <Choice
        label="Voice"
        lead="What "
        options={VOICES}
        value={filters.voice}
        onChoose={(voice) => store.update(filter({ voice }))}
      />
      <Active store={store} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** How each option begins; left out where room is short. */
  readonly lead?: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, lead, options, value, onChoose }: ChoiceProps<T>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class="sr-only">{label}</legend>
      {options.map(([option, words]) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChoose(option)}>
          {lead && <span class="lead">{lead}</span>}
          {words}
        </button>
      ))}
    </fieldset>
  );
}

function Active({ store }: { readonly store: Store }): JSX.Element | null {
  const { filters } = store.state.value;
  const { source, time } = filters;
  if (isIdle(filters)) return null;
  const said = source === undefined ? undefined : store.library.entities.get(source)?.label;
  return (
    <p class="active">
      {`${store.visible.value.statements.length} statements`}
      {time && ` · ${dateWords(time)}`}
      {said && (
        <>
          {" · by "}
          <bdi>{said}</bdi>
        </>
      )}{" "}
      <button type="button" class="link" onClick={() => store.update(clearFilters)}>
        Clear
      </button>
    </p>
  );
}

/** Whether nothing is filtered but perhaps the documents. */
function isIdle(filters: Filters): boolean {
  const { hiddenStandings, hiddenTypes, hiddenPapers, time, source, voice, minConfidence, onlyDisputed } = filters;
  const hidden = hiddenStandings.size + hiddenTypes.size + hiddenPapers.size;
  return hidden === 0 && !time && !source && voice === "anyone" && minConfidence === 0 && !onlyDisputed;
}
