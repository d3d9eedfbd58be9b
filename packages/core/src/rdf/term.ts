import type { DefaultGraph, Literal, NamedNode, Quad, Term } from "@rdfjs/types";
import { FactlineError } from "../errors.ts";
import { isIri } from "./iri.ts";

const RDF_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A quad of the graphs that Factline writes: no blank nodes and no variables. */
export interface FactQuad extends Quad {
  subject: NamedNode;
  predicate: NamedNode;
  object: NamedNode | Literal | Quad;
  graph: NamedNode | DefaultGraph;
}

/** Makes an IRI term; refuses what is not an absolute IRI, since a crafted one could add triples to the output. */
export function namedNode(value: string): NamedNode {
  if (!isIri(value)) {
    throw new FactlineError(
      "iri-invalid",
      `Not an absolute IRI: ${JSON.stringify(value)}. Percent-encode its other characters.`,
    );
  }
  return {
    termType: "NamedNode",
    value,
    equals: (other) => other?.termType === "NamedNode" && other.value === value,
  };
}

/** Makes a literal of a datatype, a string by default. */
export function literal(text: string, datatype: string = XSD_STRING): Literal {
  return makeLiteral(interchangeable(text), "", namedNode(datatype));
}

/** Makes a literal in a language. */
export function languageLiteral(text: string, language: string): Literal {
  if (!LANGUAGE_TAG.test(language)) {
    throw new FactlineError(
      "option-invalid",
      `Not a language tag: ${JSON.stringify(language)}. Write one such as en or pt-BR.`,
    );
  }
  return makeLiteral(interchangeable(text), language.toLowerCase(), namedNode(RDF_LANG_STRING));
}

/** Unpaired surrogates, which no syntax can hold, and noncharacters, which readers warn of, become U+FFFD. */
function interchangeable(text: string): string {
  return text.toWellFormed().replace(/\p{Noncharacter_Code_Point}/gu, "\uFFFD");
}

function makeLiteral(value: string, language: string, datatype: NamedNode): Literal {
  return {
    termType: "Literal",
    value,
    language,
    datatype,
    equals: (other) =>
      other?.termType === "Literal" &&
      other.value === value &&
      other.language === language &&
      other.datatype.equals(datatype) &&
      !other.direction,
  };
}

/** The graph without a name. */
export const defaultGraph: DefaultGraph = {
  termType: "DefaultGraph",
  value: "",
  equals: (other: Term | null | undefined) => other?.termType === "DefaultGraph",
};

/** Makes a quad, or a triple term when no graph is given. */
export function quad(
  subject: NamedNode,
  predicate: NamedNode,
  object: FactQuad["object"],
  graph: FactQuad["graph"] = defaultGraph,
): FactQuad {
  return {
    termType: "Quad",
    value: "",
    subject,
    predicate,
    object,
    graph,
    equals: (other) =>
      other?.termType === "Quad" &&
      other.subject.equals(subject) &&
      other.predicate.equals(predicate) &&
      other.object.equals(object) &&
      other.graph.equals(graph),
  };
}
