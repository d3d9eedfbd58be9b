import { type Document, FactlineError } from "@factline/core";
import { type Place, placeName } from "./article.ts";

/** Keeps each article once, and one article an id; of each no more than a line, since all of a run are in it. */
export class Register {
  /** The number of each id. */
  readonly #numbers = new Map<string, number>();
  /** By number: the hash of the text in as few bytes as it has, the file, and the line if it has one. */
  readonly #hashes: string[] = [];
  readonly #files: string[] = [];
  readonly #lines: (number | undefined)[] = [];

  /** The place of the same article, if it was entered before; throws when another article has its id. */
  enter(document: Document, place: Place): Place | undefined {
    const hash = Buffer.from(document.hash, "hex").toString("latin1");
    const number = this.#numbers.get(document.id);
    if (number === undefined) {
      this.#numbers.set(document.id, this.#hashes.length);
      this.#hashes.push(hash);
      this.#files.push(place.file);
      this.#lines.push(place.line);
      return undefined;
    }
    const line = this.#lines[number];
    const first: Place = { file: this.#files[number] as string, ...(line !== undefined && { line }) };
    if (this.#hashes[number] === hash) return first;
    throw new FactlineError(
      "input-json",
      `has the id "${document.id}" of ${placeName(first)}; give every article an id of its own`,
    );
  }
}
