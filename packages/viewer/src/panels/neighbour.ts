import type { Store } from "../state/store.ts";

/** Which way each arrow points in the layout, where y grows upwards. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The neighbour of the picked entity that lies most nearly in the direction of an arrow key. */
export function neighbourTowards(store: Store, key: string): string | undefined {
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  const { selection } = store.state.peek();
  const from = selection?.kind === "entity" ? store.library.positions.get(selection.id) : undefined;
  if (direction === undefined || from === undefined || selection === undefined) return undefined;
  const ranked = neighboursOf(store, selection.id).map((id) => {
    const [x, y] = store.library.positions.get(id) ?? from;
    const [dx, dy] = [x - from[0], y - from[1]];
    return { id, agreement: (dx * direction[0] + dy * direction[1]) / (Math.hypot(dx, dy) || 1) };
  });
  return ranked.filter(({ agreement }) => agreement > 0.2).sort((a, b) => b.agreement - a.agreement)[0]?.id;
}

function neighboursOf({ library, visible }: Store, entity: string): string[] {
  const ends = visible.peek().statements.flatMap((id) => {
    const link = library.statements.get(id)?.link;
    if (link?.source === entity) return [link.target];
    return link?.target === entity ? [link.source] : [];
  });
  return [...new Set(ends)];
}
