import type { Batch } from "./batches.ts";
import type { Endpoint } from "./endpoint.ts";

const nTriples = "application/n-triples";

/** Graphs that one update takes out of a store. */
const droppedAtOnce = 500;

/** How batches reach a store, and how its graphs are read back. */
export interface Protocol {
  /** Triples that a request takes when it has more than one batch. */
  readonly most: number;
  /** Puts batches in the place of what their graphs held, or adds them to it; twice is as once. */
  put(batches: readonly Batch[]): Promise<void>;
  /** Takes graphs out of the store; those that are not there are none the worse. */
  drop(graphs: readonly string[]): Promise<void>;
  /** A graph as N-Triples, the default graph without a name; undefined when there is none. */
  read(graph: string | undefined): Promise<Response | undefined>;
}

/** The SPARQL 1.1 Graph Store HTTP Protocol: a request a graph. */
export function graphStoreProtocol(endpoint: Endpoint, address: URL): Protocol {
  const urlOf = (graph: string | undefined): URL => {
    const url = new URL(address);
    const wanted = graph === undefined ? "default" : `graph=${encodeURIComponent(graph)}`;
    url.search = url.search === "" ? wanted : `${url.search}&${wanted}`;
    return url;
  };
  return {
    most: 0,
    async put(batches) {
      for (const { graph, lines, replaces } of batches) {
        const method = replaces ? "PUT" : "POST";
        await endpoint.send({ method, url: urlOf(graph), contentType: nTriples, body: lines.join("") });
      }
    },
    async drop(graphs) {
      for (const graph of graphs) await endpoint.send({ method: "DELETE", url: urlOf(graph) }, { missing: true });
    },
    read: (graph) => endpoint.send({ method: "GET", url: urlOf(graph), accept: nTriples }, { missing: true }),
  };
}

const dropOf = (graph: string | undefined): string =>
  `DROP SILENT ${graph === undefined ? "DEFAULT" : `GRAPH <${graph}>`}`;

function updateOf({ graph, lines, replaces }: Batch): string {
  const triples = lines.join("");
  const insert = graph === undefined ? `INSERT DATA {\n${triples}}` : `INSERT DATA { GRAPH <${graph}> {\n${triples}} }`;
  return replaces ? `${dropOf(graph)} ;\n${insert}` : insert;
}

/** Where a store takes SPARQL 1.1, and how much at once. */
export interface UpdateAddress {
  readonly update: URL;
  /** Where queries are answered; as updates when it is not given. */
  readonly query?: URL;
  /** Triples that a request takes. */
  readonly most: number;
}

/**
 * SPARQL 1.1 Update, and Query to read back. Every term is written as N-Triples writes it, which SPARQL reads the same; no
 * part of a query is made of text from outside. A request, which is one transaction, holds the graphs of many documents.
 */
export function updateProtocol(endpoint: Endpoint, { update, query = update, most }: UpdateAddress): Protocol {
  const send = async (operations: readonly string[]): Promise<void> => {
    const body = `${operations.join(" ;\n")}\n`;
    await endpoint.send({ method: "POST", url: update, contentType: "application/sparql-update", body });
  };
  return {
    most,
    put: (batches) => send(batches.map(updateOf)),
    async drop(graphs) {
      for (let at = 0; at < graphs.length; at += droppedAtOnce) {
        await send(graphs.slice(at, at + droppedAtOnce).map(dropOf));
      }
    },
    async read(graph) {
      const pattern = graph === undefined ? "?s ?p ?o" : `GRAPH <${graph}> { ?s ?p ?o }`;
      const body = `CONSTRUCT { ?s ?p ?o } WHERE { ${pattern} }`;
      return endpoint.send({
        method: "POST",
        url: query,
        contentType: "application/sparql-query",
        accept: nTriples,
        body,
      });
    },
  };
}
