/** A table in which words of a text are looked up: it has its own entries alone, so that "constructor" finds nothing. */
export function lookup<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries);
}
