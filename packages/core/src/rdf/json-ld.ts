import type { Literal } from "@rdfjs/types";
import { FactlineError } from "../errors.ts";
import { type JsonLdNames, jsonLdNames } from "./json-ld-context.ts";
import type { Coercion } from "./json-ld-terms.data.ts";
import type { Prefixes } from "./prefixes.ts";
import type { FactQuad } from "./term.ts";
import type { QuadWriter } from "./turtle.ts";
import { PREFIXES, rdf, xsd } from "./vocabulary.ts";

type Json = string | number | { readonly [key: string]: Json } | readonly Json[];

/**
 * A writer of JSON-LD 1.1: one context, then a node object a line, those of a graph in an object of their own. A number
 * that counts is a number; a decimal is a string, since JSON-LD would write it anew as a double.
 */
export function jsonLdWriter(prefixes: Prefixes): QuadWriter {
  // Some terms of the context have a prefix in their names, whether the quads use it or not.
  const names = jsonLdNames({ ...PREFIXES, ...prefixes });
  let text = `{"@context":${JSON.stringify(names.context)},\n"@graph":[`;
  let graph = "";
  let separator = "\n";
  const enter = (next: string): void => {
    if (next === graph) return;
    if (graph !== "") text += "\n]}";
    if (graph !== "") separator = ",\n";
    if (next !== "") {
      text += `${separator}{"id":${JSON.stringify(names.iri(next))},"@graph":[`;
      separator = "\n";
    }
    graph = next;
  };
  const taken = (): string => {
    const part = text;
    text = "";
    return part;
  };
  return {
    write(quads) {
      for (const node of nodesOf(quads)) {
        enter((node[0] as FactQuad).graph.value);
        text += `${separator}${JSON.stringify(nodeObject(node, names))}`;
        separator = ",\n";
      }
      return taken();
    },
    end() {
      enter("");
      text += "\n]}\n";
      return taken();
    },
  };
}

/** Quads in runs of one subject and one graph. */
function* nodesOf(quads: readonly FactQuad[]): Generator<readonly FactQuad[]> {
  let run: FactQuad[] = [];
  for (const quad of quads) {
    const [first] = run;
    if (first && !(first.subject.equals(quad.subject) && first.graph.equals(quad.graph))) {
      yield run;
      run = [];
    }
    run.push(quad);
  }
  if (run.length > 0) yield run;
}

function nodeObject(quads: readonly FactQuad[], names: JsonLdNames): Json {
  const values = new Map<string, Json[]>();
  for (const { predicate, object } of quads) {
    const isType = predicate.equals(rdf("type"));
    const { name, coercion } = isType ? { name: "type", coercion: "@vocab" as const } : names.property(predicate.value);
    const value = jsonOf(object, coercion, names);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const entries = [...values].map(([name, all]): [string, Json] => [name, all.length === 1 ? (all[0] as Json) : all]);
  return { id: names.iri((quads[0] as FactQuad).subject.value), ...Object.fromEntries(entries) };
}

function jsonOf(object: FactQuad["object"], coercion: Coercion | undefined, names: JsonLdNames): Json {
  switch (object.termType) {
    case "NamedNode":
      if (coercion === "@vocab") return names.constant(object.value);
      return coercion === "@id" ? names.iri(object.value) : { id: names.iri(object.value) };
    case "Literal":
      return literalValue(object, coercion, names);
    case "Quad":
      throw new FactlineError(
        "option-invalid",
        "JSON-LD has no triple terms; leave out RDF 1.2 or export another format",
      );
  }
}

function literalValue(
  { value, language, datatype }: Literal,
  coercion: Coercion | undefined,
  names: JsonLdNames,
): Json {
  if (language !== "") return language === coercion ? value : { "@value": value, "@language": language };
  if (typeof coercion === "object" && coercion.equals(datatype)) {
    return datatype.equals(xsd("nonNegativeInteger")) ? Number(value) : value;
  }
  if (!datatype.equals(xsd("string"))) return { "@value": value, "@type": names.iri(datatype.value) };
  return coercion === undefined ? value : { "@value": value };
}
