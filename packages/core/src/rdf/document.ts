import type { GraphDocument } from "../model/graph.ts";
import { describe, given } from "./describe.ts";
import { repairIri } from "./iri.ts";
import { dateLiteral } from "./literals.ts";
import { documentNode } from "./source.ts";
import { type FactQuad, literal, namedNode } from "./term.ts";
import { factline, rdf, schema } from "./vocabulary.ts";

/** A document with what is known of it. */
export function documentQuads(document: GraphDocument, base: string): FactQuad[] {
  const { id, hash, title, date, author, url, copyOf } = document;
  return describe(documentNode(document, base), [
    [rdf("type"), schema("Article")],
    [schema("identifier"), literal(id)],
    [factline("sha256"), literal(hash)],
    ...given(title, (name) => [schema("name"), literal(name)]),
    ...given(date, (day) => [schema("datePublished"), dateLiteral(day)]),
    ...given(author, (name) => [schema("author"), literal(name)]),
    ...given(url, (address) => [schema("url"), addressTerm(address)]),
    ...given(copyOf, (original) => [factline("copyOf"), literal(original)]),
  ]);
}

/** An address that is no IRI even with its characters encoded stays a string. */
function addressTerm(url: string): FactQuad["object"] {
  const iri = repairIri(url);
  return iri === undefined ? literal(url) : namedNode(iri);
}
