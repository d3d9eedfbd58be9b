import { FactlineError } from "../errors.ts";
import { MODALITIES } from "../model/statement.ts";
import { type Coercion, JSON_LD_TERMS, type JsonLdTerm } from "./json-ld-terms.data.ts";
import type { Prefixes } from "./prefixes.ts";
import { factline } from "./vocabulary.ts";

const CONSTANTS = ["affirmed", "negated", ...MODALITIES] as const;

const TERM_OF: ReadonlyMap<string, JsonLdTerm> = new Map(JSON_LD_TERMS.map((term) => [term.property.value, term]));
const CONSTANT_OF: ReadonlyMap<string, string> = new Map(CONSTANTS.map((name) => [factline(name).value, name]));

/** The names by which a JSON-LD document tells its things. */
export interface JsonLdNames {
  readonly context: Readonly<Record<string, unknown>>;
  /** The short form of an IRI. */
  iri(iri: string): string;
  /** The short form of an IRI where the context's own constants are known: polarities and modalities. */
  constant(iri: string): string;
  /** The key of a property, and how its values are read. */
  property(iri: string): { readonly name: string; readonly coercion?: Coercion };
}

function definition({ property, coercion }: JsonLdTerm): Readonly<Record<string, string>> {
  const id = { "@id": property.value };
  if (coercion === undefined) return id;
  if (coercion === "en") return { ...id, "@language": "en" };
  return { ...id, "@type": typeof coercion === "string" ? coercion : coercion.value };
}

/** Makes the context of a document with these prefixes, and the functions that shorten by it. */
export function jsonLdNames(prefixes: Prefixes): JsonLdNames {
  const namespaces = Object.entries(prefixes).filter(([, namespace]) => /[/#]$/.test(namespace));
  // The longest first, as one may begin another.
  namespaces.sort(([, a], [, b]) => b.length - a.length);
  const names = new Set(namespaces.map(([name]) => name));
  const iri = (value: string): string => {
    const known = namespaces.find(([, namespace]) => value.startsWith(namespace) && value.length > namespace.length);
    if (known) return `${known[0]}:${value.slice(known[1].length)}`;
    const [scheme = ""] = value.split(":", 1);
    if (names.has(scheme) && !value.startsWith(`${scheme}://`)) {
      throw new FactlineError(
        "iri-invalid",
        `JSON-LD would take ${JSON.stringify(value)} for a short form of the prefix ${scheme}; export another format.`,
      );
    }
    return value;
  };
  return {
    context: {
      "@version": 1.1,
      ...Object.fromEntries(namespaces.sort(([a], [b]) => (a < b ? -1 : 1))),
      id: "@id",
      type: "@type",
      ...Object.fromEntries(JSON_LD_TERMS.map((term) => [term.name, definition(term)])),
      ...Object.fromEntries(CONSTANTS.map((name) => [name, { "@id": factline(name).value }])),
    },
    iri,
    constant: (value) => CONSTANT_OF.get(value) ?? iri(value),
    property: (value) => TERM_OF.get(value) ?? { name: iri(value) },
  };
}
