import type { Library } from "../load/library.ts";
import { STANDINGS, type Standing } from "../load/standing.ts";
import { type Filters, NO_FILTERS, type Pane, type Selection, type State, type View } from "./state.ts";

/** A change of state; pure. */
export type Reducer = (state: State) => State;

/** Picks a statement and opens the document that states it. */
export function selectStatement(library: Library, id: string): Reducer {
  return (state) => {
    const reading = library.statements.get(id);
    return reading === undefined
      ? state
      : { ...state, document: reading.record.document, selection: { kind: "statement", id } };
  };
}

/** Picks an entity; the document stays open when it mentions it, else the one opens that mentions it most. */
export function selectEntity(library: Library, id: string): Reducer {
  return (state) => {
    const entity = library.entities.get(id);
    if (entity === undefined) return state;
    const counts = new Map<string, number>();
    for (const { document } of entity.mentions) counts.set(document, (counts.get(document) ?? 0) + 1);
    const inOrder = [...library.documents.keys()].filter((document) => counts.has(document));
    const [most] = inOrder.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const document = counts.has(state.document) ? state.document : (most ?? state.document);
    return { ...state, document, selection: { kind: "entity", id } };
  };
}

/** Picks what a selection names. */
export function select(library: Library, { kind, id }: Selection): Reducer {
  return kind === "statement" ? selectStatement(library, id) : selectEntity(library, id);
}

/** Lets go of what was picked. */
export const clearSelection: Reducer = ({ selection: _, ...state }) => state;

/** Lets go of what was picked, then of what was pinned. */
export const letGo: Reducer = (state) => {
  if (state.selection !== undefined) return clearSelection(state);
  const { pin: _, ...rest } = state;
  return rest;
};

/** Pins the picked entity, from which paths then lead to the next that is picked; lets go of it when it is pinned already. */
export const pinPicked: Reducer = (state) => {
  const { pin, ...rest } = state;
  const id = state.selection?.kind === "entity" ? state.selection.id : undefined;
  return id === undefined || id === pin ? rest : { ...rest, pin: id };
};

/** Remembers where the reader looks. */
export function lookAt(view: View | undefined): Reducer {
  return ({ view: _, ...state }) => (view === undefined ? state : { ...state, view });
}

/** Picks the statement `step` places further among those shown, starting at the first. */
export function step(library: Library, shown: readonly string[], by: number): Reducer {
  return (state) => {
    const at = state.selection?.kind === "statement" ? shown.indexOf(state.selection.id) : -1;
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    const id = shown[next];
    return id === undefined ? state : selectStatement(library, id)(state);
  };
}

/** Opens a document. */
export function openDocument(document: string): Reducer {
  return ({ selection: _, ...state }) => ({ ...state, document });
}

/** Shows the graph or the list. */
export function showPane(pane: Pane): Reducer {
  return (state) => ({ ...state, pane });
}

/** Draws every entity, or the most salient only. */
export function drawEverything(everything: boolean): Reducer {
  return (state) => ({ ...state, everything });
}

/** Changes some of the filters. */
export function filter(change: Partial<Filters>): Reducer {
  return (state) => ({ ...state, filters: { ...state.filters, ...change } });
}

/** Counts statements of one time only, or of all times when that time is already picked. */
export function filterTime(time: string | undefined): Reducer {
  return (state) => {
    const { time: before, ...filters } = state.filters;
    return { ...state, filters: time === undefined || time === before ? filters : { ...filters, time } };
  };
}

/** Counts only what one source says, or what anyone does when that source is already picked. */
export function filterSource(source: string | undefined): Reducer {
  return (state) => {
    const { source: before, ...filters } = state.filters;
    return { ...state, filters: source === undefined || source === before ? filters : { ...filters, source } };
  };
}

/** Takes all filters away; the graph stays that of one document, or of all. */
export const clearFilters: Reducer = (state) => ({
  ...state,
  filters: { ...NO_FILTERS, oneDocument: state.filters.oneDocument },
});

/** Leaves one kind of statement, or all again when it is the only one left. */
export function onlyStanding(standing: Standing): Reducer {
  return (state) => {
    const others = STANDINGS.filter((other) => other !== standing);
    const alone = others.every((other) => state.filters.hiddenStandings.has(other));
    return filter({ hiddenStandings: new Set(alone ? [] : others) })(state);
  };
}

/** A set with a member put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  return new Set(set.has(member) ? [...set].filter((other) => other !== member) : [...set, member]);
}
