/** Graphology and sigma keep plain objects by key, where an id such as `__proto__` would do harm: a key starts with `#`. */
export function keyOf(id: string): string {
  return `#${id}`;
}

/** The id that a key was made of. */
export function idOf(key: string): string {
  return key.slice(1);
}
