import type { NamedNode } from "@rdfjs/types";
import { factline, oa, prov, rdf, rdfs, schema, sem, skos, xsd } from "./vocabulary.ts";

/** How the context reads the values of a term: as IRIs, as terms of the context, as English, or as a datatype. */
export type Coercion = "@id" | "@vocab" | "en" | NamedNode;

/** A name of the context. */
export interface JsonLdTerm {
  readonly name: string;
  readonly property: NamedNode;
  readonly coercion?: Coercion;
}

const term = (name: string, property: NamedNode, coercion?: Coercion): JsonLdTerm => ({
  name,
  property,
  ...(coercion && { coercion }),
});

const count = xsd("nonNegativeInteger");
const decimal = xsd("decimal");
const date = xsd("date");

/** The properties that have a short name in JSON-LD; where two vocabularies have the same name, with its prefix. */
export const JSON_LD_TERMS: readonly JsonLdTerm[] = [
  term("rdf:subject", rdf("subject"), "@id"),
  term("rdf:predicate", rdf("predicate"), "@id"),
  term("rdf:object", rdf("object"), "@id"),
  term("rdf:value", rdf("value"), "@id"),
  term("label", rdfs("label")),
  term("prefLabel", skos("prefLabel")),
  term("altLabel", skos("altLabel")),
  term("salience", factline("salience"), decimal),
  term("sameAs", schema("sameAs"), "@id"),
  term("link", factline("link"), "@id"),
  term("provider", schema("provider")),
  term("merge", factline("merge"), "@id"),
  term("reason", factline("reason")),
  term("grounds", factline("grounds")),
  term("wasInfluencedBy", prov("wasInfluencedBy"), "@id"),
  term("sha256", factline("sha256")),
  term("copyOf", factline("copyOf")),
  term("identifier", schema("identifier")),
  term("name", schema("name")),
  term("author", schema("author")),
  term("datePublished", schema("datePublished"), date),
  term("url", schema("url"), "@id"),
  term("predicateWords", factline("predicateWords"), "en"),
  term("polarity", factline("polarity"), "@vocab"),
  term("modality", factline("modality"), "@vocab"),
  term("confidence", factline("confidence"), decimal),
  term("rule", factline("rule")),
  term("property", factline("property"), "@id"),
  term("wasDerivedFrom", prov("wasDerivedFrom"), "@id"),
  term("wasAttributedTo", prov("wasAttributedTo"), "@id"),
  term("qualifiedAttribution", prov("qualifiedAttribution"), "@id"),
  term("agent", prov("agent"), "@id"),
  term("cue", factline("cue"), "en"),
  term("position", schema("position"), count),
  term("qualifier", factline("qualifier"), "@id"),
  term("role", factline("role")),
  term("words", factline("words"), "en"),
  term("holdsDuring", factline("holdsDuring"), "@id"),
  term("hasBeginTimeStamp", sem("hasBeginTimeStamp"), date),
  term("hasEndTimeStamp", sem("hasEndTimeStamp"), date),
  term("tellsOf", factline("tellsOf"), "@id"),
  term("hasActor", sem("hasActor"), "@id"),
  term("hasPlace", sem("hasPlace"), "@id"),
  term("before", factline("before"), "@id"),
  term("after", factline("after"), "@id"),
  term("during", factline("during"), "@id"),
  term("since", factline("since"), "@id"),
  term("until", factline("until"), "@id"),
  term("evidence", factline("evidence"), "@id"),
  term("hasSource", oa("hasSource"), "@id"),
  term("hasSelector", oa("hasSelector"), "@id"),
  term("sentence", factline("sentence"), count),
  term("start", oa("start"), count),
  term("end", oa("end"), count),
  term("utf16Start", factline("utf16Start"), count),
  term("utf16End", factline("utf16End"), count),
  term("exact", oa("exact")),
  term("prefix", oa("prefix")),
  term("suffix", oa("suffix")),
  term("schema:value", schema("value"), decimal),
  term("minValue", schema("minValue"), decimal),
  term("maxValue", schema("maxValue"), decimal),
  term("unitText", schema("unitText")),
  term("currency", schema("currency")),
  term("comparison", factline("comparison")),
];
