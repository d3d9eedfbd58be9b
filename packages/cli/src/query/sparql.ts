/**
 * SPARQL over a graph, in this process and without a network.
 *
 * In:  a graph and a query, such as `SELECT ?who { ?who predicate:found entity:solaris }`.
 * Out: a table of terms, yes or no, or triples as Turtle.
 * See: SPARQL 1.1 Query Language; the union of all documents' graphs is the default graph.
 */
import { FactlineError } from "@factline/core";
import { prefixesBelow } from "@factline/core/rdf";
import { Store } from "oxigraph";
import { chunks } from "../output/chunks.ts";
import type { GraphStream } from "../output/graph-stream.ts";
import { rdfParts } from "../output/rdf.ts";

/** A term of SPARQL's JSON results. */
export interface ResultTerm {
  readonly type: string;
  readonly value: string;
}

/** The JSON that SPARQL 1.1 defines for SELECT and ASK. */
interface JsonResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, ResultTerm>>[] };
}

/** A graph that is loaded and can be asked. */
export class SparqlGraph {
  readonly #store: Store;
  readonly #prologue: string;

  private constructor(store: Store, base: string) {
    this.#store = store;
    const prefixes = Object.entries(prefixesBelow(base)).map(([name, namespace]) => `PREFIX ${name}: <${namespace}> `);
    this.#prologue = `${prefixes.join("")}\n`;
  }

  /** Loads a graph. */
  static async load(stream: GraphStream, base: string): Promise<SparqlGraph> {
    const store = new Store();
    for await (const chunk of chunks(rdfParts(stream, "nquads", { base, rdf12: false }))) {
      store.load(chunk, { format: "application/n-quads" });
    }
    return new SparqlGraph(store, base);
  }

  /** The results of SELECT or ASK as text: `json` or `csv` of SPARQL 1.1. */
  results(query: string, format: "json" | "csv"): string {
    return this.#run(query, format);
  }

  /** The columns and rows of SELECT; the one cell of ASK. */
  table(query: string): { readonly columns: readonly string[]; readonly rows: (ResultTerm | undefined)[][] } {
    const { head, boolean, results } = JSON.parse(this.#run(query, "json")) as JsonResults;
    if (boolean !== undefined) return { columns: ["answer"], rows: [[{ type: "literal", value: String(boolean) }]] };
    const columns = head.vars ?? [];
    return { columns, rows: (results?.bindings ?? []).map((binding) => columns.map((name) => binding[name])) };
  }

  /** The triples of CONSTRUCT or DESCRIBE as Turtle. */
  triples(query: string): string {
    return this.#run(query, "text/turtle");
  }

  #run(query: string, format: string): string {
    if (isUpdate(query)) {
      throw new FactlineError(
        "query-invalid",
        "A query only reads; correct a graph by `factline decide`, or load it into a store of your own (`factline load`)",
      );
    }
    try {
      const options = { results_format: format, use_default_graph_as_union: true };
      return this.#store.query(`${this.#prologue}${query}`, options) as string;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // The line of the prefixes is not the user's.
      const place = reason.trim().replace(/\bat (\d+):/, (_, line: string) => `at ${Number(line) - 1}:`);
      throw new FactlineError("query-invalid", `The query cannot be answered: ${shortened(place)}`, error);
    }
  }
}

/** Most of what a parser says that is shown: it may list every character that would be right. */
const shownReason = 160;

const shortened = (reason: string): string =>
  reason.length > shownReason ? `${reason.slice(0, shownReason)} …` : reason;

/** A query without what may hold words of any kind: IRIs, comments and strings. */
const bareQuery = (query: string): string => query.replace(/<[^<>\s]*>|#[^\n]*|"[^"\n]*"|'[^'\n]*'/g, " ");

/** Whether it is a request of SPARQL Update, by the first of its keywords. */
function isUpdate(query: string): boolean {
  const [keyword = ""] =
    /\b(?:SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\b(?!\s*:)/i.exec(
      bareQuery(query),
    ) ?? [];
  return keyword !== "" && !/^(?:SELECT|ASK|CONSTRUCT|DESCRIBE)$/i.test(keyword);
}

/** Whether a query makes triples: its first keyword that is no prologue's, outside IRIs, comments and strings. */
export function makesTriples(query: string): boolean {
  return (
    /\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b(?!\s*:)/i.exec(bareQuery(query))?.[1]?.match(/^(CONSTRUCT|DESCRIBE)$/i) != null
  );
}
