import { type ErrorCode, FactlineError } from "@factline/core";

/** What of an error can pass between threads. */
export interface Failure {
  /** Absent when it is a bug. */
  readonly code?: ErrorCode;
  readonly message: string;
  readonly stack?: string;
}

/** What a thread says when a job is done. */
export type Answer<Result> = { readonly result: Result } | { readonly failure: Failure };

/** The answer of a job that failed. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return { message, ...(stack && { stack }), ...(error instanceof FactlineError && { code: error.code }) };
}
