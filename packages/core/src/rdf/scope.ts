import type { NamedNode } from "@rdfjs/types";
import { invariant } from "../errors.ts";
import type { EntityMention } from "../model/entity.ts";
import type { GraphDocument } from "../model/graph.ts";
import { isValue } from "../model/statement.ts";
import type { Value } from "../model/value.ts";
import { mintIri } from "./iri.ts";
import { type ValueTerm, valueTerm } from "./quantity.ts";
import { namedNode } from "./term.ts";

/** What the quads of statements are made with. */
export interface StatementContext {
  readonly base: string;
  readonly rdf12: boolean;
  /** Documents by id. */
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

/** A statement's node while it is described. */
export interface Scope extends StatementContext {
  readonly node: NamedNode;
  /** The graph of its document. */
  readonly graph: NamedNode;
}

/** The document that a statement names. */
export function documentOf(id: string, { documents }: StatementContext): GraphDocument {
  const document = documents.get(id);
  invariant(document, `a statement names the document ${id}, which the graph lacks`);
  return document;
}

/** The node of a document. */
export function documentNode({ hash }: GraphDocument, base: string): NamedNode {
  return namedNode(mintIri(base, "document", hash));
}

/** The node of the entity that a mention refers to. */
export function entityNode({ entity }: EntityMention, base: string): NamedNode {
  return namedNode(mintIri(base, "entity", entity));
}

/** An end of a statement as a term, with the quads that describe it. */
export function nodeOf(term: EntityMention | Value, { base }: StatementContext): ValueTerm {
  return isValue(term) ? valueTerm(term, base) : { term: entityNode(term, base), quads: [] };
}
