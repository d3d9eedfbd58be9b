/** RDF for Factline: a part of its own, so that a program without RDF loads no RDF library. */
export { isIri } from "./iri.ts";
export { prefixesBelow } from "./prefixes.ts";
export { type MappedProperty, type PropertyMap, type PropertyRule, propertyMap } from "./properties.ts";
export { createQuadMaker, DEFAULT_BASE, type QuadMaker, type RdfOptions, toQuads } from "./rdf.ts";
export { createWriter, type RdfFormat, serialize } from "./serialize.ts";
export type { FactQuad } from "./term.ts";
export { parseLines, type QuadWriter } from "./turtle.ts";
export { FACTLINE, PREFIXES } from "./vocabulary.ts";
