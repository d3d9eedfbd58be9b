import type { NamedNode } from "@rdfjs/types";
import { invariant } from "../errors.ts";
import type { EntityMention } from "../model/entity.ts";
import { isValue } from "../model/statement.ts";
import type { Value } from "../model/value.ts";
import { mintIri } from "./iri.ts";
import type { PropertyMap } from "./properties.ts";
import { type ValueTerm, valueTerm } from "./quantity.ts";
import type { DocumentSource } from "./source.ts";
import { mintedNode } from "./term.ts";

/** What the quads of statements are made with. */
export interface StatementContext {
  readonly base: string;
  readonly rdf12: boolean;
  /** The user's own properties for some predicates. */
  readonly properties: PropertyMap;
  /** The plain triples that are stated already. */
  readonly stated: Set<string>;
  /** Documents by id. */
  readonly sources: ReadonlyMap<string, DocumentSource>;
}

/** A statement's node while it is described. */
export interface Scope extends StatementContext {
  readonly node: NamedNode;
  /** The graph of its document. */
  readonly graph: NamedNode;
}

/** The document that a statement names. */
export function sourceOf(id: string, { sources }: StatementContext): DocumentSource {
  const source = sources.get(id);
  invariant(source, `a statement names the document ${id}, which the graph lacks`);
  return source;
}

/** A part of a statement's node, told by what comes after the colon. */
export function partOf({ node }: Scope, part: string): NamedNode {
  return mintedNode(`${node.value}:${part}`);
}

/** The node of the entity that a mention refers to. */
export function entityNode({ entity }: EntityMention, base: string): NamedNode {
  return mintedNode(mintIri(base, "entity", entity));
}

/** An end of a statement as a term, with the quads that describe it. */
export function nodeOf(term: EntityMention | Value, { base }: StatementContext): ValueTerm {
  return isValue(term) ? valueTerm(term, base) : { term: entityNode(term, base), quads: [] };
}
