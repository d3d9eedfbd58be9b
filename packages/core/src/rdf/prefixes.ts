import type { IriKind } from "./iri.ts";
import type { FactQuad } from "./term.ts";
import { PREFIXES } from "./vocabulary.ts";

/** Prefixes by name. */
export type Prefixes = Readonly<Record<string, string>>;

const KINDS: readonly IriKind[] = ["decision", "document", "entity", "predicate", "quantity", "statement"];

/** The well-known prefixes, and one for each kind of thing below a base. */
export function prefixesBelow(base: string): Prefixes {
  return { ...PREFIXES, ...Object.fromEntries(KINDS.map((kind) => [kind, `${base}${kind}/`])) };
}

/** Whether an IRI reads like a short form of one: `rdf:news/` would be below the namespace of RDF where prefixes are. */
export function isShortened(iri: string): boolean {
  const [scheme = ""] = iri.split(":", 1);
  return Object.hasOwn(prefixesBelow(""), scheme) && !iri.startsWith(`${scheme}://`);
}

/** Those of the prefixes that quads use; the base is taken from the documents' IRIs. */
export function prefixesOf(quads: readonly FactQuad[]): Prefixes {
  const used = new Set(quads.flatMap((quad) => irisOf(quad).map(namespaceOf)));
  const document = [...used].find((namespace) => namespace.endsWith("document/"));
  const all = document === undefined ? PREFIXES : prefixesBelow(document.slice(0, -"document/".length));
  return Object.fromEntries(Object.entries(all).filter(([, namespace]) => used.has(namespace)));
}

function irisOf({ subject, predicate, object, graph }: FactQuad): string[] {
  const iris = [subject, predicate, graph].map(({ value }) => value);
  if (object.termType === "NamedNode") iris.push(object.value);
  if (object.termType === "Literal") iris.push(object.datatype.value);
  return iris;
}

function namespaceOf(iri: string): string {
  return iri.slice(0, 1 + Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")));
}
