/**
 * Serves exactly one page, to this machine alone.
 *
 * In:  a page that carries all it needs and, when decisions are to be kept, what keeps them.
 * Out: a server on 127.0.0.1 with the page at `/` and, for decisions, one path that takes them. There are no other paths, so
 *      there is nothing to traverse to; a foreign Host is refused, so that no site can reach the page by a name that it points
 *      here (DNS rebinding).
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { FactlineError } from "@factline/core";
import { contentPolicy } from "./content-policy.ts";
import { type Keeper, takeDecisions } from "./keeper.ts";
import { Refusal } from "./refusal.ts";

const loopback = "127.0.0.1";
const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/** What is served. */
export interface Site {
  /** The page as it is now. */
  readonly page: () => string | Promise<string>;
  /** Keeps the decisions that are taken in the page; without it the page can only be read. */
  readonly keeper?: Keeper;
}

/** A running server and where it is. */
export interface PageServer {
  readonly url: string;
  readonly server: Server;
}

interface Answer {
  readonly status: number;
  readonly type: "text/html" | "text/plain" | "application/json";
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function checkHost({ headers, socket }: IncomingMessage): void {
  const { port } = socket.address() as { readonly port: number };
  if (!ownNames.some((name) => headers.host === `${name}:${port}`))
    throw new Refusal(403, "Open this page as localhost.");
}

async function route(request: IncomingMessage, { page, keeper }: Site): Promise<Answer> {
  checkHost(request);
  const path = request.url?.split("?", 1)[0];
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (keeper !== undefined && path === keeper.path && !isRead) {
    await takeDecisions(request, keeper);
    return { status: 200, type: "application/json", body: "{}" };
  }
  if (!isRead) throw new Refusal(405, "This page can only be read.", { allow: "GET, HEAD" });
  if (path !== "/") throw new Refusal(404, "There is one page here, at /.");
  return { status: 200, type: "text/html", body: await page() };
}

/** What went wrong on this side is told as it is: the one who reads it runs the server. */
function failure(error: unknown): Answer {
  if (error instanceof Refusal) {
    const { status, message, headers } = error;
    return { status, type: "text/plain", body: `${message}\n`, headers };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { status: error instanceof FactlineError ? 409 : 500, type: "text/plain", body: `${message}\n` };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body, headers } = await route(request, site).catch(failure);
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": bytes.length,
    "content-security-policy": contentPolicy(type === "text/html" ? body : ""),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Starts to serve a page; port 0 takes one that is free. */
export async function servePage(site: Site, port: number): Promise<PageServer> {
  const server = createServer((request, response) => void answer(site, request, response));
  server.on("upgrade", (_request, socket) => socket.destroy());
  server.listen(port, loopback);
  try {
    await once(server, "listening");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError(
      "option-invalid",
      `Port ${port} cannot be used (${reason}); choose another with --port, or leave it out`,
      error,
    );
  }
  const { port: actual } = server.address() as { readonly port: number };
  return { url: `http://${loopback}:${actual}/`, server };
}
