/** A web server of the plainest kind: the files of one folder, on this computer alone. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Answers every request with this status from now on. */
  readonly fail: (status: number | undefined) => void;
  readonly close: () => void;
}

/** Serves a folder. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const asked: string[] = [];
  let failing: number | undefined;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    asked.push(path);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const body = failing === undefined ? await readFile(file).catch(() => undefined) : undefined;
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(body === undefined ? (failing ?? 404) : 200, { "content-type": type });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (status) => {
      failing = status;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
