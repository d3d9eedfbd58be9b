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

// Classes, since a graph has millions of terms and a method of its own would double the size of each.

class IriTerm implements NamedNode {
  readonly termType = "NamedNode" as const;
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "NamedNode" && other.value === this.value;
  }
}

class LiteralTerm implements Literal {
  readonly termType = "Literal" as const;
  readonly value: string;
  readonly language: string;
  readonly datatype: NamedNode;

  constructor(value: string, language: string, datatype: NamedNode) {
    this.value = value;
    this.language = language;
    this.datatype = datatype;
  }

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Literal" &&
      other.value === this.value &&
      other.language === this.language &&
      other.datatype.equals(this.datatype) &&
      !other.direction
    );
  }
}

class QuadTerm implements FactQuad {
  readonly termType = "Quad" as const;
  readonly value = "" as const;
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: FactQuad["object"];
  readonly graph: FactQuad["graph"];

  constructor(subject: NamedNode, predicate: NamedNode, object: FactQuad["object"], graph: FactQuad["graph"]) {
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
    this.graph = graph;
  }

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Quad" &&
      other.subject.equals(this.subject) &&
      other.predicate.equals(this.predicate) &&
      other.object.equals(this.object) &&
      other.graph.equals(this.graph)
    );
  }
}

/** Makes an IRI term; refuses what is not an absolute IRI, since a crafted one could add triples to the output. */
export function namedNode(value: string): NamedNode {
  if (!isIri(value)) {
    throw new FactlineError(
      "iri-invalid",
      `Not an absolute IRI: ${JSON.stringify(value)}. Percent-encode its other characters.`,
    );
  }
  return new IriTerm(value);
}

/** Makes an IRI term of a checked base and encoded segments, which needs no check of its own. */
export function mintedNode(value: string): NamedNode {
  return new IriTerm(value);
}

const STRING = mintedNode(XSD_STRING);
const LANGUAGE_STRING = mintedNode(RDF_LANG_STRING);

/** Makes a literal of a datatype, a string by default. */
export function literal(text: string, datatype: NamedNode = STRING): Literal {
  return new LiteralTerm(interchangeable(text), "", datatype);
}

/** Makes a literal in a language. */
export function languageLiteral(text: string, language: string): Literal {
  if (!LANGUAGE_TAG.test(language)) {
    throw new FactlineError(
      "option-invalid",
      `Not a language tag: ${JSON.stringify(language)}. Write one such as en or pt-BR.`,
    );
  }
  return new LiteralTerm(interchangeable(text), language.toLowerCase(), LANGUAGE_STRING);
}

/** Unpaired surrogates, which no syntax can hold, and noncharacters, which readers warn of, become U+FFFD. */
function interchangeable(text: string): string {
  return text.toWellFormed().replace(/\p{Noncharacter_Code_Point}/gu, "\uFFFD");
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
  return new QuadTerm(subject, predicate, object, graph);
}
