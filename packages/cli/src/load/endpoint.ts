import { setTimeout as sleep } from "node:timers/promises";
import { FactlineError } from "@factline/core";
import { Interrupted } from "../terminal/failure.ts";

/** How a store is spoken to. */
export interface EndpointOptions {
  /** How often a request is tried before the run ends. */
  readonly tries: number;
  /** How long an answer may take. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Value of the `Authorization` header. */
  readonly authorization?: string;
}

/** What is asked of a store. */
export interface StoreRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: URL;
  readonly contentType?: string;
  readonly accept?: string;
  readonly body?: string;
}

/** Answers after which the same request may succeed: the store is busy, starting or behind a proxy that is. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const firstWaitMs = 500;
const longestWaitMs = 30_000;
const shownCharacters = 200;

/** A SPARQL store over HTTP; a request that fails in passing is tried again, as all that Factline sends may come twice. */
export class Endpoint {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  /** Sends a request until the store has done it; `missing` gives undefined where an answer of 404 is one. */
  async send(
    request: StoreRequest,
    { missing = false }: { readonly missing?: boolean } = {},
  ): Promise<Response | undefined> {
    const { tries } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#try(request);
      if (outcome instanceof Response) {
        if (outcome.ok) return outcome;
        if (missing && outcome.status === 404) return undefined;
      }
      const fault = outcome instanceof Response ? await faultOf(outcome) : outcome.message;
      const lasting = outcome instanceof Response && !passing.has(outcome.status);
      if (lasting || attempt >= tries) throw endpointError(request, fault, attempt);
      await sleep(waitBefore(attempt, outcome));
    }
  }

  async #try({ method, url, contentType, accept, body }: StoreRequest): Promise<Response | Error> {
    const { timeoutMs, signal, authorization } = this.#options;
    if (signal.aborted) throw new Interrupted();
    try {
      return await fetch(url, {
        method,
        // A password must not follow the request to another host.
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        headers: {
          ...(contentType !== undefined && { "content-type": contentType }),
          ...(accept !== undefined && { accept }),
          ...(authorization !== undefined && { authorization }),
        },
        ...(body !== undefined && { body }),
      });
    } catch (error) {
      if (signal.aborted) throw new Interrupted();
      return networkError(error);
    }
  }
}

function networkError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? error.cause : error;
}

async function faultOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => "");
  const line = text.trim().replace(/\s+/g, " ").slice(0, shownCharacters);
  return [`status ${response.status}`, line].filter(Boolean).join(": ");
}

/** As long as the store asks for, else twice as long as the time before. */
function waitBefore(attempt: number, outcome: Response | Error): number {
  const asked = outcome instanceof Response ? outcome.headers.get("retry-after") : null;
  const seconds = asked === null ? Number.NaN : Number(asked);
  return Math.min(longestWaitMs, seconds >= 0 ? seconds * 1000 : firstWaitMs * 2 ** (attempt - 1));
}

function endpointError({ method, url }: StoreRequest, fault: string, attempts: number): FactlineError {
  const after = attempts > 1 ? ` after ${attempts} tries` : "";
  return new FactlineError(
    "endpoint-failed",
    `${method} ${url.href} failed${after} (${fault}); what the store took is kept: run the same command again to go on`,
  );
}
