/**
 * The graph as RDF: plain triples for what the article states, a node with provenance for every statement.
 *
 * In:  a `KnowledgeGraph`, such as that of "Anna Lind offered help to Omar Reyes."
 * Out: `<…/entity/anna-lind> <…/predicate/offer-help-to> <…/entity/omar-reyes>` in the document's graph; the statement's node
 *      with rdf:subject, rdf:predicate, rdf:object, polarity, modality, attribution, time, confidence and evidence.
 * See: RDF 1.1 (and 1.2 by option), PROV-O, Web Annotation, SKOS, schema("org"), SEM; `ontology/factline("ttl")` for what they lack.
 */
import type { NamedNode } from "@rdfjs/types";
import { FactlineError } from "../errors.ts";
import type { Entity } from "../model/entity.ts";
import type { GraphDocument, KnowledgeGraph } from "../model/graph.ts";
import { describe, given, type Property } from "./describe.ts";
import { isIri, mintIri, repairIri } from "./iri.ts";
import { dateLiteral, shareLiteral } from "./literals.ts";
import { statementQuads } from "./statement.ts";
import { type FactQuad, literal, namedNode } from "./term.ts";
import { ENTITY_CLASSES, factline, rdf, rdfs, schema, skos } from "./vocabulary.ts";

/** The base of IRIs when none is given, in a domain that is reserved for examples. */
export const DEFAULT_BASE = "https://factline.example/";

/** Options of `toQuads`. */
export interface RdfOptions {
  /** Beginning of every IRI that names a thing of the graph; `DEFAULT_BASE` if absent. */
  readonly base?: string;
  /** Also says by `rdf:reifies` and a triple term of RDF 1.2 what each statement's node stands for; false by default. */
  readonly rdf12?: boolean;
}

/** Turns a graph into quads: entities and documents in the default graph, statements in the graph of their document. */
export function toQuads(graph: KnowledgeGraph, { base = DEFAULT_BASE, rdf12 = false }: RdfOptions = {}): FactQuad[] {
  if (!isIri(`${base}entity/x`)) {
    throw new FactlineError(
      "iri-invalid",
      `Not the beginning of an IRI: ${JSON.stringify(base)}. Give one such as https://example.org/news/.`,
    );
  }
  const documents = new Map<string, GraphDocument>(graph.documents.map((document) => [document.id, document]));
  return [
    ...graph.documents.flatMap((document) => documentQuads(document, base)),
    ...[...graph.entities.values()].flatMap((entity) => entityQuads(entity, base)),
    ...[...graph.statements].flatMap(([id, statement]) => statementQuads(id, statement, { base, rdf12, documents })),
  ];
}

function documentQuads({ id, hash, title, date, author, url }: GraphDocument, base: string): FactQuad[] {
  return describe(namedNode(mintIri(base, "document", hash)), [
    [rdf("type"), schema("Article")],
    [schema("identifier"), literal(id)],
    [factline("sha256"), literal(hash)],
    ...given(title, (name) => [schema("name"), literal(name)]),
    ...given(date, (day) => [schema("datePublished"), dateLiteral(day)]),
    ...given(author, (name) => [schema("author"), literal(name)]),
    ...given(url, (address) => [schema("url"), addressTerm(address)]),
  ]);
}

/** An address that is no IRI even with its characters encoded stays a string. */
function addressTerm(url: string): FactQuad["object"] {
  const iri = repairIri(url);
  return iri === undefined ? literal(url) : namedNode(iri);
}

function entityQuads({ id, label, type, aliases, salience }: Entity, base: string): FactQuad[] {
  const node: NamedNode = namedNode(mintIri(base, "entity", id));
  return describe(node, [
    ...ENTITY_CLASSES[type].map((each): Property => [rdf("type"), each]),
    [rdfs("label"), literal(label)],
    [skos("prefLabel"), literal(label)],
    ...aliases
      .filter((alias) => alias.label !== label)
      .map((alias): Property => [skos("altLabel"), literal(alias.label)]),
    [factline("salience"), shareLiteral(salience)],
  ]);
}
