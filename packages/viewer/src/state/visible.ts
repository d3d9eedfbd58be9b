import { entitiesOf, type Library, type Reading } from "../load/library.ts";
import { mostSalient, rankEntities } from "../load/salience.ts";
import type { Filters, Selection, State } from "./state.ts";

/** What is left after the filters. */
export interface Visible {
  /** Ids of statements, in the order of the documents. */
  readonly statements: readonly string[];
  /** Ids of the entities that the graph draws. */
  readonly entities: ReadonlySet<string>;
  /** How many entities the graph would draw with everything shown. */
  readonly drawable: number;
}

/** Applies the state to the library. */
export function visibleOf(library: Library, state: State): Visible {
  return withPicked(library, sift(library, state), state.selection);
}

/** What the filters leave. */
export function sift(library: Library, state: Pick<State, "filters" | "document" | "everything">): Visible {
  const { filters, document, everything } = state;
  const readings = [...library.statements.values()].filter((reading) => passes(library, reading, filters, document));
  const records = readings.map(({ record }) => record);
  const ranked = rankEntities(library.entities, records);
  const entities = new Set(everything ? ranked : mostSalient(ranked, records));
  return { statements: records.map(({ id }) => id), entities, drawable: ranked.length };
}

/** Adds what the selection and the path to it speak of: it is drawn, salient or not. */
export function withPicked(
  library: Library,
  visible: Visible,
  selection: Selection | undefined,
  pin?: string,
  path: readonly string[] = [],
): Visible {
  const links = path.map((id) => library.statements.get(id)?.link);
  const onPath = links.flatMap((link) => (link ? [link.source, link.target] : []));
  const pinned = pin !== undefined && library.entities.has(pin) ? [pin] : [];
  return {
    ...visible,
    entities: new Set([...visible.entities, ...neededBy(library, visible, selection), ...pinned, ...onPath]),
  };
}

function passes(library: Library, { record, standing }: Reading, filters: Filters, document: string): boolean {
  if (filters.hiddenStandings.has(standing) || record.confidence < filters.minConfidence) return false;
  if (filters.onlyDisputed && !library.disputes.has(record.id)) return false;
  if (filters.voice === "article" && record.attribution.length > 0) return false;
  if (filters.oneDocument && record.document !== document) return false;
  if (filters.source !== undefined && !record.attribution.some(({ source }) => source.id === filters.source))
    return false;
  if (filters.hiddenPapers.has(library.papers.get(record.document)?.name ?? "")) return false;
  if (filters.time !== undefined && record.time?.start !== filters.time) return false;
  return (
    !hasHiddenType(library, record.subject.id, filters) &&
    !(record.object && "id" in record.object && hasHiddenType(library, record.object.id, filters))
  );
}

function hasHiddenType(library: Library, id: string, { hiddenTypes }: Filters): boolean {
  const entity = library.entities.get(id);
  return entity !== undefined && hiddenTypes.has(entity.type);
}

function neededBy(library: Library, { statements }: Visible, selection: Selection | undefined): string[] {
  if (selection === undefined) return [];
  if (selection.kind === "statement") {
    const record = library.statements.get(selection.id)?.record;
    return record === undefined
      ? []
      : [...entitiesOf(record), ...record.attribution.map(({ source }) => source)].map(({ id }) => id);
  }
  const { outgoing = [], incoming = [] } = library.involvements.get(selection.id) ?? {};
  const shown = new Set(statements);
  const links = [...outgoing, ...incoming].filter((id) => shown.has(id)).map((id) => library.statements.get(id)?.link);
  return [selection.id, ...links.flatMap((link) => (link ? [link.source, link.target] : []))];
}
