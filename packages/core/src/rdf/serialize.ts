import type { Quad, Term } from "@rdfjs/types";
import { Writer } from "n3";
import type { IriKind } from "./iri.ts";
import { defaultGraph, type FactQuad } from "./term.ts";
import { PREFIXES, rdf } from "./vocabulary.ts";

/** A syntax to write. */
export type RdfFormat = "turtle" | "ntriples" | "nquads" | "trig";

const MEDIA_TYPES: Readonly<Record<RdfFormat, string>> = {
  turtle: "text/turtle",
  ntriples: "application/n-triples",
  nquads: "application/n-quads",
  trig: "application/trig",
};

/** Writes quads in a syntax, sorted, so that the same quads give the same bytes; triples syntaxes leave out the graphs. */
export function serialize(quads: readonly FactQuad[], format: RdfFormat): string {
  const triples = format === "turtle" || format === "ntriples";
  const sorted = sortQuads(triples ? quads.map(withoutGraph) : quads);
  const prefixes = format === "turtle" || format === "trig" ? prefixesOf(sorted) : {};
  const writer = new Writer({ format: MEDIA_TYPES[format], prefixes });
  for (const quad of sorted) writer.addQuad(quad);
  let output = "";
  writer.end((error, result) => {
    if (error !== null) throw error;
    output = result;
  });
  return output;
}

function withoutGraph(quad: FactQuad): FactQuad {
  return quad.graph.termType === "DefaultGraph" ? quad : { ...quad, graph: defaultGraph };
}

/** Orders quads by graph, subject, predicate (type first) and object, by code unit, and drops those that occur twice. */
function sortQuads(quads: readonly FactQuad[]): FactQuad[] {
  const byKey = new Map(quads.map((quad) => [keyOf(quad), quad]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, quad]) => quad);
}

/** A key that sorts as wanted; U+0000 parts the terms, since no IRI has it. */
function keyOf({ graph, subject, predicate, object }: Quad): string {
  const order = predicate.value === rdf("type").value ? "" : predicate.value;
  return [graph.value, subject.value, order, termKey(object)].join("\u0000");
}

function termKey(term: Term): string {
  if (term.termType === "Literal") return `"${term.value}\u0000${term.language}\u0000${term.datatype.value}`;
  return term.termType === "Quad" ? `<<${keyOf(term as Quad)}` : `<${term.value}`;
}

/** The well-known prefixes that the quads use, and one for each kind of thing below their base. */
function prefixesOf(quads: readonly FactQuad[]): Record<string, string> {
  const used = new Set(quads.flatMap((quad) => irisOf(quad).map(namespaceOf)));
  const own = Object.entries(PREFIXES).filter(([, namespace]) => used.has(namespace));
  const base = baseOf(quads);
  const kinds: readonly IriKind[] = ["document", "entity", "predicate", "quantity", "statement"];
  const minted = kinds.map((kind): [string, string] => [kind, `${base}${kind}/`]);
  return Object.fromEntries([
    ...own,
    ...(base === undefined ? [] : minted.filter(([, namespace]) => used.has(namespace))),
  ]);
}

function irisOf({ subject, predicate, object, graph }: Quad): string[] {
  const iris = [subject, predicate, graph].map(({ value }) => value);
  if (object.termType === "NamedNode") iris.push(object.value);
  if (object.termType === "Literal") iris.push(object.datatype.value);
  return iris;
}

function namespaceOf(iri: string): string {
  return iri.slice(0, 1 + Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")));
}

/** The base below which the documents' IRIs were minted. */
function baseOf(quads: readonly FactQuad[]): string | undefined {
  const namespaces = quads.map(({ subject }) => namespaceOf(subject.value));
  return namespaces.find((namespace) => namespace.endsWith("document/"))?.slice(0, -"document/".length);
}
