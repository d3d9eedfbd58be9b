import type { RdfFormat } from "@factline/core/rdf";
import type { Quad, Term } from "@rdfjs/types";
import jsonld from "jsonld";
import { Parser } from "n3";
import oxigraph from "oxigraph";

/** The syntaxes with their file endings. */
export const formats: readonly { readonly format: RdfFormat; readonly ending: string; readonly mediaType: string }[] = [
  { format: "turtle", ending: "ttl", mediaType: "text/turtle" },
  { format: "ntriples", ending: "nt", mediaType: "application/n-triples" },
  { format: "trig", ending: "trig", mediaType: "application/trig" },
  { format: "nquads", ending: "nq", mediaType: "application/n-quads" },
  { format: "jsonld", ending: "jsonld", mediaType: "application/ld+json" },
];

/** Whether a syntax has no graphs. */
export function isTriples(format: RdfFormat): boolean {
  return format === "turtle" || format === "ntriples";
}

/** One quad as a string that is the same for equal quads and for no others. */
function lineOf({ subject, predicate, object, graph }: Quad, triples: boolean): string {
  return [subject, predicate, object, ...(triples ? [] : [graph])].map((term) => termOf(term)).join(" ");
}

function termOf(term: Term): string {
  if (term.termType === "Quad") return `<<${lineOf(term as Quad, true)}>>`;
  if (term.termType !== "Literal") return JSON.stringify([term.termType, term.value]);
  return JSON.stringify([term.value, term.language.toLowerCase(), term.datatype.value]);
}

/**
 * Quads as lines, each once and sorted; without their graphs where a syntax has none. As we write no blank nodes, two
 * graphs are isomorphic exactly when these lines are equal.
 */
export function linesOf(quads: readonly Quad[], triples = false): string[] {
  return [...new Set(quads.map((quad) => lineOf(quad, triples)))].sort();
}

/** Reads text with n3's parser. */
export function readWithN3(text: string, mediaType: string): Quad[] {
  return new Parser({ format: mediaType }).parse(text);
}

/** Reads text with Oxigraph's parser, which is the strictest. */
export function readWithOxigraph(text: string, mediaType: string): Quad[] {
  return oxigraph.parse(text, { format: mediaType });
}

/** Reads JSON-LD with jsonld.js. */
export async function readWithJsonLd(text: string): Promise<Quad[]> {
  const lines = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" });
  return readWithN3(lines, "application/n-quads");
}

/** The rows that a SELECT query gives, by the names of its variables. */
export function rowsOf(
  store: oxigraph.Store,
  query: string,
  options?: Parameters<oxigraph.Store["query"]>[1],
): Map<string, Term>[] {
  return store.query(query, options) as Map<string, Term>[];
}

/** Reads text by a syntax's media type. */
export type Reader = (text: string, mediaType: string) => Quad[] | Promise<Quad[]>;

/** Two parsers of a syntax that have nothing in common. */
export function readersOf(format: RdfFormat): readonly Reader[] {
  return [readWithOxigraph, format === "jsonld" ? readWithJsonLd : readWithN3];
}
