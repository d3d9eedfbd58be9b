import { FactlineError } from "@factline/core";
import { streamSink } from "../output/sink.ts";
import { storeStream } from "../store/graph-stream.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { renderTable } from "../terminal/table.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";

export const queryFormats = ["table", "csv", "json", "turtle"] as const;

export interface QueryOptions {
  readonly format: (typeof queryFormats)[number];
  readonly base: string;
}

/** Shortens an IRI by its prefix, as a query may write it. */
function shorten(iri: string, prefixes: Readonly<Record<string, string>>): string {
  for (const [name, namespace] of Object.entries(prefixes)) {
    const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : "";
    if (/^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$/.test(local)) return `${name}:${local}`;
  }
  return iri;
}

async function answer(graph: string, query: string, options: QueryOptions, terminal: Terminal): Promise<string> {
  const [{ makesTriples, SparqlGraph }, { prefixesBelow }] = await Promise.all([
    import("../query/sparql.ts"),
    import("@factline/core/rdf"),
  ]);
  const loaded = await readStore(graph, (reader) => SparqlGraph.load(storeStream(reader), options.base));
  if (makesTriples(query)) return loaded.triples(query);
  if (options.format === "turtle") {
    throw new FactlineError("option-invalid", "SELECT and ASK give no triples; use --format table, csv or json");
  }
  if (options.format !== "table") return loaded.results(query, options.format);
  const { columns, rows } = loaded.table(query);
  const prefixes = prefixesBelow(options.base);
  const cells = rows.map((row) =>
    row.map((term) => ({
      text: term === undefined ? "" : printable(term.type === "uri" ? shorten(term.value, prefixes) : term.value),
    })),
  );
  return `${renderTable(columns, cells, tableOptions(terminal.stdout, terminal.env)).join("\n")}\n`;
}

/** `factline query`: SPARQL over a graph. */
export async function queryCommand(
  graph: string,
  query: string,
  options: QueryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = await answer(graph, query, options, terminal);
  await streamSink(terminal.stdout).write(text.endsWith("\n") ? text : `${text}\n`);
  return exitCode.done;
}
