import type { NamedNode } from "@rdfjs/types";
import { type FactQuad, quad } from "./term.ts";

/** A predicate and its object: a statement about a subject given elsewhere. */
export type Property = readonly [predicate: NamedNode, object: FactQuad["object"]];

/** The quads that give a subject its properties. */
export function describe(subject: NamedNode, properties: readonly Property[], graph?: FactQuad["graph"]): FactQuad[] {
  return properties.map(([predicate, object]) => quad(subject, predicate, object, graph));
}

/** The property that a value makes, or none when there is no value. */
export function given<T>(value: T | undefined, toProperty: (value: T) => Property): Property[] {
  return value === undefined ? [] : [toProperty(value)];
}
