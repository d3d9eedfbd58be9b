import type { Batch } from "./batches.ts";
import type { Endpoint } from "./endpoint.ts";

const nTriples = "application/n-triples";

/** How batches reach a store, and how its graphs are read back. */
export interface Protocol {
  /** Puts a document's graph in the place of what had its name, or adds to the default graph; twice is as once. */
  put(batch: Batch): Promise<void>;
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
    async put({ graph, lines }) {
      const method = graph === undefined ? "POST" : "PUT";
      await endpoint.send({ method, url: urlOf(graph), contentType: nTriples, body: lines.join("") });
    },
    read: (graph) => endpoint.send({ method: "GET", url: urlOf(graph), accept: nTriples }, { missing: true }),
  };
}

/**
 * SPARQL 1.1 Update, and Query to read back. Every term is written as N-Triples writes it, which SPARQL reads the same; no
 * part of a query is made of text from outside.
 */
export function updateProtocol(endpoint: Endpoint, address: URL, queryAddress: URL | undefined): Protocol {
  return {
    async put({ graph, lines }) {
      const triples = lines.join("");
      const body =
        graph === undefined
          ? `INSERT DATA {\n${triples}}\n`
          : `DROP SILENT GRAPH <${graph}> ;\nINSERT DATA { GRAPH <${graph}> {\n${triples}} }\n`;
      await endpoint.send({ method: "POST", url: address, contentType: "application/sparql-update", body });
    },
    async read(graph) {
      const pattern = graph === undefined ? "?s ?p ?o" : `GRAPH <${graph}> { ?s ?p ?o }`;
      const body = `CONSTRUCT { ?s ?p ?o } WHERE { ${pattern} }`;
      const url = queryAddress ?? address;
      return endpoint.send({ method: "POST", url, contentType: "application/sparql-query", accept: nTriples, body });
    },
  };
}
