/**
 * Every error that a caller or an input can cause: its code, and its message (what happened, with the value and the
 * place; then what to do). A broken promise inside is an `invariant` failure instead.
 */
export type ErrorCode =
  | "input-missing"
  | "input-unreadable"
  | "input-empty"
  | "input-binary"
  | "input-encoding"
  | "input-json"
  | "input-no-article"
  | "input-language"
  | "input-too-large"
  | "option-invalid"
  | "model-invalid"
  | "runtime-missing"
  | "output-failed"
  | "endpoint-failed"
  | "request-failed"
  | "service-invalid"
  | "iri-invalid"
  | "graph-file-invalid"
  | "decision-invalid"
  | "decision-unclear"
  | "store-missing"
  | "store-invalid"
  | "store-locked"
  | "store-mixed"
  | "query-invalid";

export class FactlineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "FactlineError";
    this.code = code;
  }
}

/** Fails, as a bug of Factline, when a promise inside the library does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug in Factline: ${message}. Please report it with the input.`);
}
