import type { Store } from "../state/store.ts";

/** Some statements that a reader may want to take along. */
export interface ShareChoice {
  readonly words: string;
  readonly ids: readonly string[];
}

/** Which statements there are to share: those of what is picked first, then all that the filters leave. */
export function choicesOf({ state, library, visible, path, statement }: Store): ShareChoice[] {
  const { selection } = state.value;
  const entity = selection?.kind === "entity" ? library.entities.get(selection.id) : undefined;
  const { outgoing = [], incoming = [], said = [] } = library.involvements.get(entity?.id ?? "") ?? {};
  const ofEntity = [...new Set([...outgoing, ...incoming, ...said])];
  const reading = statement.value;
  const choices: ShareChoice[] = [
    ...(reading ? [{ words: "The picked statement", ids: [reading.record.id] }] : []),
    ...(path.value?.length ? [{ words: "The path", ids: path.value }] : []),
    ...(entity ? [{ words: `About ${entity.label}`, ids: ofEntity }] : []),
    { words: "All that are shown", ids: visible.value.statements },
  ];
  return choices
    .filter(({ ids }) => ids.length > 0)
    .map(({ words, ids }) => ({ words: `${words} (${ids.length})`, ids }));
}
