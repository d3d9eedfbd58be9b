/**
 * Finds articles that several papers printed from one source, such as the text of a news agency.
 *
 * In:  documents by date, and their texts: "Oslo (NTB) - The ferry line will close in May, the owner said on Monday. …"
 * Out: for each that repeats an earlier one, the earlier one; a paper may cut the text and write its own headline.
 *
 * Shingles of words (Broder 1997, "On the Resemblance and Containment of Documents"), found by MinHash in bands (Leskovec
 * et al., "Mining of Massive Datasets", chapter 3) and compared exactly.
 */
import type { Document, DocumentId } from "../model/index.ts";
import { BandTable } from "./band-table.ts";
import { bandsOf } from "./bands.ts";
import { keptShingles } from "./shingles.ts";

/** What is asked of a document before its text. */
export type CopyCandidate = Pick<Document, "id" | "date">;

/** Part of the shorter text that the longer one must repeat. */
const leastShared = 0.7;
/** Texts of fewer shingles say too little: two may be alike by chance. */
export const fewestShingles = 20;

/** For each document that repeats another's text, the first that has it: the earliest, of one day the least id. */
export function findCopies(
  documents: Iterable<CopyCandidate>,
  textOf: (id: DocumentId) => string,
): Map<DocumentId, DocumentId> {
  const sorted = [...documents].sort(byDate);
  const originals = new BandTable(sorted.length);
  const copies = new Map<DocumentId, DocumentId>();
  const shinglesOf = keptShingles(textOf);
  for (const [number, { id }] of sorted.entries()) {
    const shingles = shinglesOf(id);
    if (shingles.length < fewestShingles) continue;
    const bands = bandsOf(shingles);
    const candidates = new Set(bands.flatMap((band) => originals.having(band)));
    const own = new Set(shingles);
    const original = [...candidates]
      .sort((a, b) => a - b)
      .map((candidate) => sorted[candidate] as CopyCandidate)
      .find((candidate) => repeats(own, shinglesOf(candidate.id)));
    if (original !== undefined) copies.set(id, original.id);
    else originals.add(number, bands);
  }
  return copies;
}

/** Whether the shorter of two texts is mostly in the longer. */
export function repeats(one: ReadonlySet<number>, other: Uint32Array): boolean {
  const wanted = leastShared * Math.min(one.size, other.length);
  let shared = 0;
  for (let at = 0; at < other.length; at++) {
    // Most texts that share a band share little else: it shows before all of it is compared.
    if (shared + other.length - at < wanted) return false;
    if (one.has(other[at] as number)) shared++;
  }
  return shared >= wanted;
}

/** Documents without a date come last: nothing says that they were first. */
export function byDate(a: CopyCandidate, b: CopyCandidate): number {
  const [first, second] = [a.date ?? "9999", b.date ?? "9999"];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
