import type { Document } from "../model/index.ts";
import { splitParagraphs } from "./paragraphs.ts";

/** The line that a text opens with, where that stands alone as a headline does. */
function headlineOf(document: Document): string | undefined {
  const [first] = splitParagraphs(document);
  return first?.kind === "heading" ? document.text.slice(first.start, first.end).trim() : undefined;
}

/** Gives a document the title that its text shows, where its input gave none. */
export function withTitle(document: Document): Document {
  const title = document.title ?? headlineOf(document);
  return title ? { ...document, title } : document;
}
