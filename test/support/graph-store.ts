/** A store in this process that speaks the Graph Store Protocol and lists its graphs, and fails when it is told to. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the store does with a request before it looks at it: answer with a status, or cut the connection. */
export type Mishap = number | "cut" | "take and cut" | undefined;

export interface GraphStore {
  readonly url: string;
  /** Lines of N-Triples by graph; the default graph has no name. */
  readonly graphs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Method and graph of every request that came. */
  readonly requests: readonly string[];
  /** Adds lines to a graph, as others do. */
  add(graph: string, lines: string): void;
  /** Changes a triple of a graph. */
  spoil(graph: string): void;
  close(): Promise<void>;
}

/** Starts a store; `mishap` is asked before each request, which are counted from 1. */
export async function startGraphStore(mishap: (request: number) => Mishap = () => undefined): Promise<GraphStore> {
  const graphs = new Map<string, Set<string>>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const graph = searchParams.get("graph") ?? "";
    requests.push(`${request.method} ${graph}`);
    const trouble = mishap(requests.length);
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    if (trouble === "cut") return void request.socket.destroy();
    if (typeof trouble === "number") return void response.writeHead(trouble, { "retry-after": "0" }).end("not now");
    if (request.method === "GET") {
      const lines = graphs.get(graph);
      return void response.writeHead(lines ? 200 : 404).end([...(lines ?? [])].reverse().join(""));
    }
    if (request.headers["content-type"] === "application/sparql-query") {
      const bindings = [...graphs.keys()].filter(Boolean).map((value) => ({ g: { type: "uri", value } }));
      return void response.end(JSON.stringify({ results: { bindings } }));
    }
    if (request.method === "DELETE") return void response.writeHead(graphs.delete(graph) ? 204 : 404).end();
    const kept = request.method === "POST" ? (graphs.get(graph) ?? []) : [];
    graphs.set(graph, new Set([...kept, ...(body.match(/[^\n]+\n/g) ?? [])]));
    if (trouble === "take and cut") return void request.socket.destroy();
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ds/data`,
    graphs,
    requests,
    add: (graph, lines) => graphs.set(graph, new Set([...(graphs.get(graph) ?? []), lines])),
    spoil(graph) {
      const [first = "", ...rest] = graphs.get(graph) ?? [];
      graphs.set(graph, new Set([first.replace(/> \.\n$/, "x> .\n").replace(/" \.\n$/, 'x" .\n'), ...rest]));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
