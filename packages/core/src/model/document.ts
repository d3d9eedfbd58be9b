import type { Span } from "./span.ts";

/** Identifies a document: the id its input gives, else a hash of its text. */
export type DocumentId = string & { readonly __id: "document" };

/** An article. `text` is as it was given and never altered: every offset in the project counts in it. */
export interface Document {
  readonly id: DocumentId;
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly hash: string;
  /** Publication date as `YYYY-MM-DD` (or a prefix of it), from the input, the page or a dateline. */
  readonly date?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
}

/** What a block of text is: running prose, a line that stands alone, or the name before what somebody says in a talk. */
export type ParagraphKind = "body" | "heading" | "dateline" | "caption" | "speaker";

/** A block between line breaks. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
}
