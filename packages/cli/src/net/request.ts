/**
 * Requests over HTTP that stay within bounds: where they connect, how long they take, how much they bring.
 *
 * In:  an address, such as `https://example.org/api`, and what to send.
 * Out: the last answer with its whole body, after at most five redirects.
 *
 * The address that is checked is the one that is connected to, so that no name can be one thing for the check and another
 * for the connection.
 */
import { lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FactlineError } from "@factline/core";
import { Interrupted } from "../terminal/failure.ts";
import { hostOf, isWithin, type Reach } from "./addresses.ts";
import { readBody } from "./body.ts";
import { requestFailure } from "./failure.ts";

export interface RequestOptions {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longest body, in bytes, once it is unpacked. */
  readonly mostBytes?: number;
  /** Longest time for everything, redirects among it. */
  readonly timeoutMs?: number;
  readonly reach?: Reach;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const usualMostBytes = 20 * 1024 * 1024;
const usualTimeoutMs = 10_000;
const mostRedirects = 5;

const elsewhere = "is not within reach: it leads to this computer or to a private network";
const name = "name a public address, or allow private ones where the command has an option for it";

function checked(url: URL, reach: Reach): URL {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw requestFailure(url, "is no address of the web", "name one that begins with http:// or https://");
  }
  if (isIP(hostOf(url)) !== 0 && !isWithin(hostOf(url), reach)) throw requestFailure(url, elsewhere, name);
  return url;
}

/** Looks a name up and gives only addresses within reach. */
function lookupWithin(reach: Reach, url: URL): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses = (found ?? []).filter(({ address }) => isWithin(address, reach));
      const [first] = addresses;
      if (error) callback(error, []);
      else if (!first) callback(requestFailure(url, elsewhere, name), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function send(url: URL, options: RequestOptions, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const { method = "GET", headers, body } = options;
  const start = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start(url, {
      method,
      headers: { "accept-encoding": "gzip, deflate, br", "user-agent": "factline", ...headers },
      lookup: lookupWithin(reach, url),
      agent: false,
      signal,
    });
    request.on("response", resolve).on("error", reject).end(body);
  });
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The next request after a redirect: one that only asks, unless the method is to be kept. */
function afterRedirect(status: number, { body, method, ...rest }: RequestOptions): RequestOptions {
  const keeps = status === 307 || status === 308;
  return { ...rest, ...(keeps && body !== undefined && { body }), ...(keeps && method !== undefined && { method }) };
}

function target(from: URL, location: string, reach: Reach): URL {
  if (!URL.canParse(location, from)) throw requestFailure(from, "leads nowhere", "ask those who run it");
  const next = checked(new URL(location, from), reach);
  if (from.protocol === "https:" && next.protocol === "http:") {
    throw requestFailure(from, `leads to ${next.href}, which is not encrypted`, "name that one if you trust it");
  }
  return next;
}

async function follow(first: URL, options: RequestOptions, reach: Reach, signal: AbortSignal): Promise<HttpAnswer> {
  let url = checked(first, reach);
  let wanted = options;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const message = await send(url, wanted, reach, signal);
    const { statusCode: status = 0, headers } = message;
    if (!isRedirect(status) || headers.location === undefined) {
      const body = await readBody(message, url, options.mostBytes ?? usualMostBytes);
      return { url, status, headers, body };
    }
    message.destroy();
    url = target(url, headers.location, reach);
    wanted = afterRedirect(status, wanted);
  }
  throw requestFailure(first, `leads on more than ${mostRedirects} times`, "name the address that it ends at");
}

/** Sends a request and reads the whole answer, whatever its status. */
export async function request(address: URL, options: RequestOptions = {}): Promise<HttpAnswer> {
  const { timeoutMs = usualTimeoutMs, reach = "public", signal } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(address, options, reach, signal ? AbortSignal.any([signal, timeout]) : timeout);
  } catch (error) {
    if (signal?.aborted) throw new Interrupted();
    if (error instanceof FactlineError) throw error;
    if (timeout.aborted)
      throw requestFailure(address, `gave no whole answer in ${timeoutMs / 1000} s`, "try it later", error);
    const reason = error instanceof Error ? error.message : String(error);
    throw requestFailure(address, `cannot be reached (${reason})`, "check the address and the network", error);
  }
}
