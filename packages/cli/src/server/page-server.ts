/**
 * Serves exactly one page, to this machine alone.
 *
 * In:  the HTML of a page that carries all it needs.
 * Out: a server on 127.0.0.1. There are no other paths, so there is nothing to traverse to; a foreign Host is refused, so
 *      that no site can reach the page by a name that it points here (DNS rebinding).
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { FactlineError } from "@factline/core";
import { contentPolicy } from "./content-policy.ts";

const loopback = "127.0.0.1";
const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/** A running server and where it is. */
export interface PageServer {
  readonly url: string;
  readonly server: Server;
}

/** Why a request is not answered with the page. */
interface Refusal {
  readonly status: number;
  readonly reason: string;
}

function refusalOf({ headers, method, url, socket }: IncomingMessage): Refusal | undefined {
  const { port } = socket.address() as { readonly port: number };
  if (!ownNames.some((name) => headers.host === `${name}:${port}`))
    return { status: 403, reason: "Open this page as localhost." };
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "This page can only be read." };
  return url?.split("?", 1)[0] === "/" ? undefined : { status: 404, reason: "There is one page here, at /." };
}

function answer(page: Buffer, policy: string, request: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(request);
  const body = refusal ? Buffer.from(`${refusal.reason}\n`) : page;
  response.writeHead(refusal?.status ?? 200, {
    "content-type": `${refusal ? "text/plain" : "text/html"}; charset=utf-8`,
    "content-length": body.length,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    ...(refusal?.status === 405 && { allow: "GET, HEAD" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Starts to serve a page; port 0 takes one that is free. */
export async function servePage(html: string, port: number): Promise<PageServer> {
  const page = Buffer.from(html);
  const policy = contentPolicy(html);
  const server = createServer((request, response) => answer(page, policy, request, response));
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
