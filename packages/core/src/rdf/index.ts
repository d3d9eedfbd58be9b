/** RDF for Factline: a part of its own, so that a program without RDF loads no RDF library. */
export { isIri } from "./iri.ts";
export { DEFAULT_BASE, type RdfOptions, toQuads } from "./rdf.ts";
export { type RdfFormat, serialize } from "./serialize.ts";
export type { FactQuad } from "./term.ts";
export { FACTLINE, PREFIXES } from "./vocabulary.ts";
