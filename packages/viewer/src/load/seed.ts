/** A place in the layout, where one unit is about a pixel at rest; in a very large graph, with the number of its community. */
export type Point = readonly [x: number, y: number, community?: number];

/** FNV-1a, which spreads ids evenly and is the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Where an entity starts: a point of the square that its id alone decides. */
export function startPoint(id: string): Point {
  const span = 600;
  return [(hash(id) / 2 ** 32 - 0.5) * span, (hash(`${id}/y`) / 2 ** 32 - 0.5) * span];
}
