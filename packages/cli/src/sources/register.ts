import { type Document, FactlineError } from "@factline/core";
import { type Place, placeName } from "./article.ts";

/** Keeps each article once, and one article an id. */
export class Register {
  readonly #seen = new Map<string, { readonly hash: string; readonly place: Place }>();

  /** The place of the same article, if it was entered before; throws when another article has its id. */
  enter(document: Document, place: Place): Place | undefined {
    const first = this.#seen.get(document.id);
    if (!first) {
      const { file, line } = place;
      this.#seen.set(document.id, { hash: document.hash, place: { file, ...(line !== undefined && { line }) } });
      return undefined;
    }
    if (first.hash === document.hash) return first.place;
    throw new FactlineError(
      "input-json",
      `has the id "${document.id}" of ${placeName(first.place)}; give every article an id of its own`,
    );
  }
}
