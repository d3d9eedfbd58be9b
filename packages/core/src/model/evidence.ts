import type { DocumentId } from "./document.ts";
import type { Span } from "./span.ts";

/** Where a document states something. */
export interface Evidence {
  readonly document: DocumentId;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words that state it, from subject to last argument. */
  readonly span: Span;
}
