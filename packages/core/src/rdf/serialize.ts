import type { Quad, Term } from "@rdfjs/types";
import { jsonLdWriter } from "./json-ld.ts";
import { quadLines } from "./lines.ts";
import { prefixesBelow, prefixesOf } from "./prefixes.ts";
import { DEFAULT_BASE } from "./rdf.ts";
import { type FactQuad, quad } from "./term.ts";
import { type QuadWriter, turtleWriter } from "./turtle.ts";
import { rdf } from "./vocabulary.ts";

/** A syntax to write. */
export type RdfFormat = "turtle" | "ntriples" | "nquads" | "trig" | "jsonld";

/** Whether a syntax has no graphs. */
function hasTriplesOnly(format: RdfFormat): boolean {
  return format === "turtle" || format === "ntriples";
}

/**
 * Writes quads part by part, in the order they come in, with the prefixes of a base. Quads of one subject, and those of
 * one graph, should come one after another.
 */
export function createWriter(format: RdfFormat, base: string = DEFAULT_BASE): QuadWriter {
  return writerOf(format, prefixesBelow(base));
}

/** Writes quads in a syntax, sorted, so that the same quads give the same bytes; triples syntaxes leave out the graphs. */
export function serialize(quads: readonly FactQuad[], format: RdfFormat): string {
  const sorted = sortQuads(hasTriplesOnly(format) ? quads.map(withoutGraph) : quads);
  const writer = writerOf(format, prefixesOf(sorted));
  return writer.write(sorted) + writer.end();
}

function writerOf(format: RdfFormat, prefixes: Readonly<Record<string, string>>): QuadWriter {
  switch (format) {
    case "ntriples":
    case "nquads":
      return { write: (quads) => quadLines(quads, format === "nquads"), end: () => "" };
    case "trig":
      return turtleWriter(prefixes);
    case "turtle": {
      const writer = turtleWriter(prefixes);
      return { ...writer, write: (quads) => writer.write(quads.map(withoutGraph)) };
    }
    case "jsonld":
      return jsonLdWriter(prefixes);
  }
}

function withoutGraph(each: FactQuad): FactQuad {
  return each.graph.termType === "DefaultGraph" ? each : quad(each.subject, each.predicate, each.object);
}

/** Orders quads by graph, subject, predicate (type first) and object, by code unit, and drops those that occur twice. */
function sortQuads(quads: readonly FactQuad[]): FactQuad[] {
  const byKey = new Map(quads.map((each) => [keyOf(each), each]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
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
