import type { NamedNode } from "@rdfjs/types";
import type { GraphDocument } from "../model/graph.ts";
import { mintIri } from "./iri.ts";
import { mintedNode } from "./term.ts";

/** A document as statements are derived from it. */
export interface DocumentSource {
  readonly document: GraphDocument;
  readonly node: NamedNode;
  /** Turns an offset in UTF-16 code units into one in code points, as Web Annotation counts. */
  readonly codePoints: (offset: number) => number;
}

/** The node of a document. */
export function documentNode({ hash }: GraphDocument, base: string): NamedNode {
  return mintedNode(mintIri(base, "document", hash));
}

/** Prepares a document to be quoted from many times. */
export function documentSource(document: GraphDocument, base: string): DocumentSource {
  return { document, node: documentNode(document, base), codePoints: codePointCounter(document.text) };
}

function codePointCounter(text: string): DocumentSource["codePoints"] {
  const ends = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2);
  if (ends.length === 0) return (offset) => offset;
  return (offset) => {
    const next = ends.findIndex((end) => end > offset);
    return offset - (next < 0 ? ends.length : next);
  };
}
