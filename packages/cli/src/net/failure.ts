import { FactlineError } from "@factline/core";

/** A failure of a request, told to the user. */
export function requestFailure(url: URL, reason: string, advice: string, cause?: unknown): FactlineError {
  return new FactlineError("request-failed", `${url.href} ${reason}; ${advice}`, cause);
}
