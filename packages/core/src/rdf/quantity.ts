import type { Value } from "../model/value.ts";
import { describe, given, type Property } from "./describe.ts";
import { mintIri } from "./iri.ts";
import { typedLiteral } from "./literals.ts";
import { type FactQuad, literal, mintedNode } from "./term.ts";
import { factline, rdf, rdfs, schema } from "./vocabulary.ts";

/** A value as the object of a triple, with the quads that describe it. */
export interface ValueTerm {
  readonly term: FactQuad["object"];
  readonly quads: readonly FactQuad[];
}

/** A plain value is a literal; a quantity with a unit or a bound is a node, so that no number stands without its unit. */
export function valueTerm(value: Value, base: string): ValueTerm {
  const { unit, comparison } = value;
  if (unit === undefined && comparison === undefined)
    return { term: typedLiteral(value.value, value.datatype), quads: [] };
  const words = [comparison, value.value, unit].filter((part) => part !== undefined).join(" ");
  const node = mintedNode(mintIri(base, "quantity", words.replaceAll(" ", "-")));
  return { term: node, quads: describe(node, propertiesOf(value, words)) };
}

function propertiesOf({ value, datatype, unit, comparison }: Value, words: string): Property[] {
  const currency = /^[A-Z]{3}$/.test(unit ?? "");
  const [low, high] = value.split("/");
  const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
  const range = low !== undefined && high !== undefined && number.test(low) && number.test(high);
  return [
    [rdf("type"), currency ? schema("MonetaryAmount") : schema("QuantitativeValue")],
    [rdfs("label"), literal(words)],
    ...(range ? rangeOf(low, high) : given(value, (number) => [schema("value"), typedLiteral(number, datatype)])),
    ...given(unit, (name) => [currency ? schema("currency") : schema("unitText"), literal(name)]),
    ...given(comparison, (bound) => [factline("comparison"), literal(bound)]),
  ];
}

function rangeOf(low: string, high: string): Property[] {
  return [
    [schema("minValue"), typedLiteral(low, "xsd:decimal")],
    [schema("maxValue"), typedLiteral(high, "xsd:decimal")],
  ];
}
