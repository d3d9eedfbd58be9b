import type { NamedNode } from "@rdfjs/types";
import type { TemporalRelationKind } from "../model/event.ts";
import type { EntityType } from "../model/mention.ts";
import type { Modality, Polarity } from "../model/statement.ts";
import { namedNode } from "./term.ts";

/**
 * Factline's own namespace: a permanent identifier, described in `ontology/factline.ttl`. It does not depend on `base`,
 * so that graphs of different publishers can be queried together.
 */
export const FACTLINE = "https://w3id.org/factline/ontology#";

/** The namespaces used, by their customary prefixes. */
export const PREFIXES: Readonly<Record<Prefix, string>> = {
  factline: FACTLINE,
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  time: "http://www.w3.org/2006/time#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

type Prefix = "factline" | "oa" | "prov" | "rdf" | "rdfs" | "schema" | "sem" | "skos" | "time" | "xsd";

/** Makes terms of one vocabulary by their local names. */
export type Vocabulary<Name extends string> = (name: Name) => NamedNode;

function vocabulary<Name extends string>(namespace: string): Vocabulary<Name> {
  const made = new Map<Name, NamedNode>();
  return (name) => {
    const term = made.get(name) ?? namedNode(namespace + name);
    made.set(name, term);
    return term;
  };
}

/** RDF itself. */
export const rdf: Vocabulary<"Statement" | "object" | "predicate" | "reifies" | "subject" | "type" | "value"> =
  vocabulary(PREFIXES.rdf);

/** RDF Schema. */
export const rdfs: Vocabulary<"label"> = vocabulary(PREFIXES.rdfs);

/** SKOS: names and aliases. */
export const skos: Vocabulary<"altLabel" | "prefLabel"> = vocabulary(PREFIXES.skos);

/** PROV-O: derivation and attribution. */
export const prov: Vocabulary<
  "Attribution" | "agent" | "qualifiedAttribution" | "wasAttributedTo" | "wasDerivedFrom" | "wasInfluencedBy"
> = vocabulary(PREFIXES.prov);

/** Web Annotation: evidence. */
export const oa: Vocabulary<
  | "SpecificResource"
  | "TextPositionSelector"
  | "TextQuoteSelector"
  | "end"
  | "exact"
  | "hasSelector"
  | "hasSource"
  | "prefix"
  | "start"
  | "suffix"
> = vocabulary(PREFIXES.oa);

/** SEM: events, and when something holds. */
export const sem: Vocabulary<"Event" | "Time" | "hasActor" | "hasBeginTimeStamp" | "hasEndTimeStamp" | "hasPlace"> =
  vocabulary(PREFIXES.sem);

/** Datatypes of XML Schema. */
export const xsd: Vocabulary<
  "date" | "dateTime" | "decimal" | "duration" | "gYear" | "gYearMonth" | "integer" | "nonNegativeInteger" | "string"
> = vocabulary(PREFIXES.xsd);

/** OWL-Time. */
export const time: Vocabulary<"TemporalEntity"> = vocabulary(PREFIXES.time);

/** Schema.org: documents, entities and quantities. */
export const schema: Vocabulary<
  | "Article"
  | "Event"
  | "MonetaryAmount"
  | "Organization"
  | "Person"
  | "Place"
  | "QuantitativeValue"
  | "author"
  | "currency"
  | "datePublished"
  | "identifier"
  | "maxValue"
  | "minValue"
  | "name"
  | "position"
  | "provider"
  | "sameAs"
  | "unitText"
  | "url"
  | "value"
> = vocabulary(PREFIXES.schema);

/** Factline's own terms: only what no other vocabulary has. */
export const factline: Vocabulary<
  | "Abstract"
  | "Animal"
  | "Link"
  | "Merge"
  | "Object"
  | "Plant"
  | "Qualifier"
  | "Substance"
  | "TemporalRelation"
  | "comparison"
  | "confidence"
  | "copyOf"
  | "cue"
  | "evidence"
  | "grounds"
  | "holdsDuring"
  | "link"
  | "merge"
  | "modality"
  | "polarity"
  | "predicateWords"
  | "property"
  | "qualifier"
  | "reason"
  | "role"
  | "rule"
  | "salience"
  | "sentence"
  | "sha256"
  | "tellsOf"
  | "utf16End"
  | "utf16Start"
  | "words"
  | Polarity
  | Modality
  | TemporalRelationKind
> = vocabulary(FACTLINE);

/** The classes of each entity type. */
export const ENTITY_CLASSES: Readonly<Record<EntityType, readonly NamedNode[]>> = {
  person: [schema("Person")],
  organization: [schema("Organization")],
  place: [schema("Place")],
  event: [schema("Event"), sem("Event")],
  time: [time("TemporalEntity")],
  object: [factline("Object")],
  abstract: [factline("Abstract")],
  substance: [factline("Substance")],
  animal: [factline("Animal")],
  plant: [factline("Plant")],
};
