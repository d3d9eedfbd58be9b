import { bandCount } from "./bands.ts";

/** Ends a chain: a place is written as one more than it is, so that a row that nobody has touched takes no memory. */
const end = 0;

/**
 * Which documents have a band, in the order in which they were put in.
 *
 * Rows of plain numbers, chained by the last bits of the band: a map of lists takes ten times the memory, and every document
 * of the corpus is in it.
 */
export class BandTable {
  readonly #bands: Uint32Array;
  /** The next older entry of the same chain. */
  readonly #older: Int32Array;
  /** Each chain's newest entry; their number is a power of two. */
  readonly #newest: Int32Array;

  /** Makes a table for so many documents at most. */
  constructor(documents: number) {
    const entries = documents * bandCount;
    this.#bands = new Uint32Array(entries);
    this.#older = new Int32Array(entries);
    this.#newest = new Int32Array(2 ** Math.ceil(Math.log2(entries + 1)));
  }

  /** Puts in a document by its number, which none before has had. */
  add(document: number, bands: readonly number[]): void {
    for (const [at, band] of bands.entries()) {
      const place = document * bandCount + at;
      const chain = this.#chainOf(band);
      this.#bands[place] = band;
      this.#older[place] = this.#newest[chain] as number;
      this.#newest[chain] = place + 1;
    }
  }

  /** The numbers of the documents that have a band, those that were put in first before the others. */
  having(band: number): number[] {
    const found: number[] = [];
    for (let at = this.#newest[this.#chainOf(band)] as number; at !== end; at = this.#older[at - 1] as number) {
      if (this.#bands[at - 1] === band) found.push(Math.floor((at - 1) / bandCount));
    }
    return found.reverse();
  }

  #chainOf(band: number): number {
    return (band & (this.#newest.length - 1)) >>> 0;
  }
}
