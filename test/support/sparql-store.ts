/** A store in this process that speaks SPARQL 1.1 Update and Query over HTTP. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import oxigraph from "oxigraph";

export interface SparqlStore {
  readonly url: URL;
  readonly store: oxigraph.Store;
  close(): void;
}

/** Starts a store; what it cannot read it answers with status 400. */
export async function startSparqlStore(): Promise<SparqlStore> {
  const store = new oxigraph.Store();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    try {
      if (request.headers["content-type"] === "application/sparql-update") store.update(body);
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/update`),
    store,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
