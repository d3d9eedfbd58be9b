/** Keeps what is needed again later, and may keep it outside of memory, as JSON. */
export interface Shelf {
  /** Puts a value down; gives the place by which it is found again. */
  put(value: unknown): number;
  get(place: number): unknown;
}

/** A shelf in memory. */
export function memoryShelf(): Shelf {
  const values: unknown[] = [];
  return { put: (value) => values.push(value) - 1, get: (place) => values[place] };
}
