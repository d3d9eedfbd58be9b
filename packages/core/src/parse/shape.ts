/** Checks of the shape of what was read from JSON. */
import { FactlineError } from "../errors.ts";

/** An object read from JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The error of a model file that does not have the shape it should have. */
export function invalidModel(what: string, cause?: unknown): FactlineError {
  return new FactlineError(
    "model-invalid",
    `The model cannot be used: ${what}. Install the model package again.`,
    cause,
  );
}

/** Reads JSON whose outermost value is an object. */
export function readObject(json: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw invalidModel("its labels are not JSON", cause);
  }
  return object(value, "labels");
}

/** Takes a value for an object. */
export function object(value: unknown, name: string): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw invalidModel(`"${name}" is no object`);
}

/** Takes a value for a list. */
export function array(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidModel(`"${name}" is no list`);
}

/** Takes a value for a list of strings that is not empty. */
export function strings(value: unknown, name: string): readonly string[] {
  const list = array(value, name);
  if (list.length > 0 && list.every((item) => typeof item === "string")) return list;
  throw invalidModel(`"${name}" is no list of strings`);
}

/** Takes a value for a list of numbers. */
export function numbers(value: unknown, name: string): readonly number[] {
  const list = array(value, name);
  if (list.every((item) => typeof item === "number")) return list;
  throw invalidModel(`"${name}" is no list of numbers`);
}

/** Takes a value for a whole number of at least one. */
export function count(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw invalidModel(`"${name}" is no count`);
}

/** Takes a value for a list of some of the known strings. */
export function someOf<Known extends string>(known: readonly Known[], value: unknown, name: string): readonly Known[] {
  return strings(value, name).map((item) => {
    const found = known.find((candidate) => candidate === item);
    if (found === undefined) throw invalidModel(`"${name}" holds the unknown label "${item}"`);
    return found;
  });
}
