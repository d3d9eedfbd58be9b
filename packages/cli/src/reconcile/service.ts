/**
 * A client of the Reconciliation Service API.
 *
 * In:  the address of a service, and queries such as `{"query": "Lake Sarner"}`.
 * Out: the service's candidates for each.
 * See: W3C Entity Reconciliation Community Group, Reconciliation Service API v0.2.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { FactlineError } from "@factline/core";
import { hostOf, isLoopback, type Reach } from "../net/addresses.ts";
import { type HttpAnswer, request } from "../net/request.ts";
import { type Manifest, readManifest, valueAt } from "./manifest.ts";
import { type Candidate, type Query, readCandidates } from "./query.ts";

/** How a service is spoken to. */
export interface ServiceOptions {
  /** Whether it may be in a private network. */
  readonly allowPrivate?: boolean;
  readonly timeoutMs?: number;
  /** Wait before the first repetition; later ones wait twice as long each. */
  readonly waitMs?: number;
  readonly signal: AbortSignal;
}

const usualBatch = 25;
const mostBatch = 100;
const mostBytes = 5 * 1024 * 1024;
const usualTimeoutMs = 30_000;
const tries = 3;
const usualWaitMs = 1000;
const longestWaitMs = 60_000;

/** Answers after which the same request may succeed. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

function reachOf(address: URL, allowPrivate: boolean | undefined): Reach {
  if (allowPrivate) return "private";
  const host = hostOf(address);
  return host === "localhost" || isLoopback(host) ? "loopback" : "public";
}

function invalid(address: URL, fault: string): FactlineError {
  return new FactlineError("service-invalid", `${address.href} ${fault}; it may be no reconciliation service`);
}

/** A reconciliation service at an address. */
export class ReconciliationService {
  readonly address: URL;
  readonly #options: ServiceOptions;

  constructor(address: URL, options: ServiceOptions) {
    this.address = address;
    this.#options = options;
  }

  /** What the service says of itself. */
  async manifest(): Promise<Manifest> {
    return readManifest(await this.#json(), this.address.href);
  }

  /** Asks about some names, as many at once as the service takes; gives the answers batch by batch. */
  async *ask(queries: readonly Query[], { batchSize = usualBatch }: Manifest): AsyncGenerator<[Query, Candidate[]][]> {
    const size = Math.min(batchSize, mostBatch);
    for (let from = 0; from < queries.length; from += size) yield this.#askBatch(queries.slice(from, from + size));
  }

  async #askBatch(batch: readonly Query[]): Promise<[Query, Candidate[]][]> {
    const byKey = Object.fromEntries(batch.map((query, index) => [`q${index}`, query]));
    const answer = await this.#json(new URLSearchParams({ queries: JSON.stringify(byKey) }).toString());
    return batch.map((query, index) => {
      const candidates = readCandidates(valueAt(answer, `q${index}`));
      if (!candidates) throw invalid(this.address, `gives no result for “${query.query}”`);
      return [query, candidates];
    });
  }

  async #json(body?: string): Promise<unknown> {
    const { status, body: bytes } = await this.#send(body);
    if (status !== 200) throw invalid(this.address, `answers with status ${status}`);
    try {
      return JSON.parse(bytes.toString("utf8"));
    } catch {
      throw invalid(this.address, "does not answer in JSON");
    }
  }

  async #send(body: string | undefined): Promise<HttpAnswer> {
    const { allowPrivate, timeoutMs = usualTimeoutMs, waitMs = usualWaitMs, signal } = this.#options;
    const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } } as const;
    for (let attempt = 1; ; attempt++) {
      const answer = await request(this.address, {
        ...(body !== undefined && { ...form, body }),
        mostBytes,
        timeoutMs,
        reach: reachOf(this.address, allowPrivate),
        signal,
      });
      if (!passing.has(answer.status) || attempt === tries) return answer;
      const asked = Number(answer.headers["retry-after"]) * 1000;
      await sleep(Math.min(longestWaitMs, asked >= 0 ? asked : waitMs * 2 ** (attempt - 1)));
    }
  }
}
