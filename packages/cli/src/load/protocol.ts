import type { Batch } from "./batches.ts";
import type { Endpoint } from "./endpoint.ts";

const nTriples = "application/n-triples";

/** How batches reach a store, and how its graphs are read back. */
export interface Protocol {
  /** Triples that a request takes when it has more than one batch. */
  readonly most: number;
  /** Puts documents' graphs in the place of what had their names, or adds to the default graph; twice is as once. */
  put(batches: readonly Batch[]): Promise<void>;
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
      for (const { graph, lines } of batches) {
        const method = graph === undefined ? "POST" : "PUT";
        await endpoint.send({ method, url: urlOf(graph), contentType: nTriples, body: lines.join("") });
      }
    },
    read: (graph) => endpoint.send({ method: "GET", url: urlOf(graph), accept: nTriples }, { missing: true }),
  };
}

function updateOf({ graph, lines }: Batch): string {
  const triples = lines.join("");
  return graph === undefined
    ? `INSERT DATA {\n${triples}}`
    : `DROP SILENT GRAPH <${graph}> ;\nINSERT DATA { GRAPH <${graph}> {\n${triples}} }`;
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
  return {
    most,
    async put(batches) {
      const body = `${batches.map(updateOf).join(" ;\n")}\n`;
      await endpoint.send({ method: "POST", url: update, contentType: "application/sparql-update", body });
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
