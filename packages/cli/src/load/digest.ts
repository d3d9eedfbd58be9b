import { createHash } from "node:crypto";
import { parseLines } from "@factline/core/rdf";
import { comparable } from "./comparable.ts";

/** The count of a set of triples and a number that depends on all of them and not on their order. */
export class TripleDigest {
  #count = 0;
  #sum = 0n;

  get count(): number {
    return this.#count;
  }

  /** Adds triples that are not in it yet. */
  add(nTriples: string): void {
    for (const quad of parseLines(nTriples)) {
      const hash = createHash("sha256").update(comparable(quad)).digest();
      this.#sum = BigInt.asUintN(128, this.#sum + hash.readBigUInt64LE(0) + (hash.readBigUInt64LE(8) << 64n));
      this.#count++;
    }
  }

  /** Whether two sets are the same, as surely as SHA-256 tells. */
  equals(other: TripleDigest): boolean {
    return this.#count === other.#count && this.#sum === other.#sum;
  }
}

/** The digest of an answer in N-Triples, read as it comes. */
export async function digestOf(response: Response | undefined): Promise<TripleDigest> {
  const digest = new TripleDigest();
  if (!response?.body) return digest;
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of response.body) {
    const text = rest + decoder.decode(bytes as Uint8Array, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    digest.add(text.slice(0, end));
    rest = text.slice(end);
  }
  digest.add(rest + decoder.decode());
  return digest;
}
