/**
 * Makes a document of a text. The text is kept exactly as given: every offset in the project counts in it.
 *
 * In:  `{ text: "The mayor resigned on Monday.", date: "2019-03-05" }`
 * Out: a `Document` with its hash, an id and, where one is known, its date.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Document, DocumentId } from "../model/index.ts";
import { findDate } from "./dateline.ts";

/** What a caller knows of a document. */
export interface DocumentInput {
  readonly text: string;
  readonly id?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
}

const idLength = 16;

/** Makes a document; its id is the given one, else the start of its hash, and its date the given one, else its dateline's. */
export function toDocument(input: DocumentInput): Document {
  const { text, title, author, url } = input;
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  const date = input.date ?? findDate(text);
  return {
    id: (input.id ?? hash.slice(0, idLength)) as DocumentId,
    text,
    hash,
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
  };
}
