/** Takes a value of unknown shape apart, or fails with the path of what is wrong. */
export type Check<T> = (value: unknown, path: string) => T;

/** The type that a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** A key that may be left out. */
export interface OptionalCheck<T> {
  readonly optional: Check<T>;
}

type Shape = Readonly<Record<string, Check<unknown> | OptionalCheck<unknown>>>;
type RequiredKeys<S extends Shape> = { [K in keyof S]: S[K] extends OptionalCheck<unknown> ? never : K }[keyof S];
type OptionalKeys<S extends Shape> = Exclude<keyof S, RequiredKeys<S>>;
type ObjectOf<S extends Shape> = { readonly [K in RequiredKeys<S>]: Checked<S[K]> } & {
  readonly [K in OptionalKeys<S>]?: S[K] extends OptionalCheck<infer T> ? T : never;
};

/** A value that is not what it must be; whoever reads the file says in an error of the user's what file it is. */
export class Misfit extends Error {}

/** Fails because the value at `path` is not what must be there. */
export function fail(path: string, expected: string, value: unknown): never {
  const found = value === undefined ? "nothing" : `${JSON.stringify(value)}`.slice(0, 80);
  throw new Misfit(`${path || "the top level"} must be ${expected}, found ${found}`);
}

/** Any string. */
export const text: Check<string> = (value, path) => (typeof value === "string" ? value : fail(path, "a string", value));

/** A whole number that is not negative. */
export const count: Check<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : fail(path, "a whole number from 0", value);

/** A number from 0 to 1. */
export const share: Check<number> = (value, path) =>
  typeof value === "number" && value >= 0 && value <= 1 ? value : fail(path, "a number from 0 to 1", value);

/** True or false. */
export const flag: Check<boolean> = (value, path) =>
  typeof value === "boolean" ? value : fail(path, "true or false", value);

/** One of some constants. */
export function oneOf<const T extends string | number>(...constants: readonly T[]): Check<T> {
  return (value, path) => constants.find((constant) => constant === value) ?? fail(path, constants.join(" or "), value);
}

/** A list of things that each pass a check. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((item, index) => check(item, `${path}[${index}]`)) : fail(path, "a list", value);
}

/** What passes a check, or null. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

/** A key of an object that may be absent. */
export function optional<T>(check: Check<T>): OptionalCheck<T> {
  return { optional: check };
}

/** What passes the first check when it has the key, else the second. */
export function whenKey<A, B>(key: string, first: Check<A>, second: Check<B>): Check<A | B> {
  return (value, path) => (isObject(value) && Object.hasOwn(value, key) ? first(value, path) : second(value, path));
}

/** An object with these keys, in this order; keys that it does not know are dropped. */
export function objectOf<const S extends Shape>(shape: S): Check<ObjectOf<S>> {
  const keys = Object.entries(shape);
  return (value, path) => {
    if (!isObject(value)) return fail(path, "an object", value);
    const entries: [string, unknown][] = [];
    for (const [key, check] of keys) {
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      const place = path === "" ? key : `${path}.${key}`;
      if (typeof check === "function") entries.push([key, check(own, place)]);
      else if (own !== undefined) entries.push([key, check.optional(own, place)]);
    }
    return Object.fromEntries(entries) as ObjectOf<S>;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
