/**
 * What an earlier load has left in a store: graphs of documents that were changed or removed since.
 *
 * In:  where the store answers queries, the base of our IRIs, and the graphs that were sent now.
 * Out: the store's graphs below that base that are not among them.
 */
import { FactlineError } from "@factline/core";
import { isIri } from "@factline/core/rdf";
import type { Endpoint } from "./endpoint.ts";

const query = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }";

interface Answer {
  readonly results?: {
    readonly bindings?: readonly { readonly g?: { readonly type?: string; readonly value?: string } }[];
  };
}

async function graphsIn(endpoint: Endpoint, address: URL): Promise<string[]> {
  const response = await endpoint.send({
    method: "POST",
    url: address,
    contentType: "application/sparql-query",
    accept: "application/sparql-results+json",
    body: query,
  });
  const answer = (await response?.json().catch(() => undefined)) as Answer | undefined;
  const bindings = answer?.results?.bindings;
  if (!Array.isArray(bindings)) {
    throw new FactlineError(
      "endpoint-failed",
      `${address.href} gave no SPARQL results in JSON when it was asked which graphs it has; give its address for queries by --query-endpoint`,
    );
  }
  return (bindings as NonNullable<NonNullable<Answer["results"]>["bindings"]>).flatMap(({ g }) =>
    g?.type === "uri" && g.value !== undefined ? [g.value] : [],
  );
}

/** Graphs of documents that the store has and that were not sent; others' graphs are no business of ours. */
export async function leftovers(
  endpoint: Endpoint,
  address: URL,
  { base, sent }: { readonly base: string; readonly sent: ReadonlySet<string> },
): Promise<string[]> {
  const graphs = await graphsIn(endpoint, address);
  return graphs.filter((graph) => graph.startsWith(`${base}document/`) && isIri(graph) && !sent.has(graph)).sort();
}
