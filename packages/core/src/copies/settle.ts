/**
 * Finds the copies among documents of which some came or changed, without looking at all others again.
 *
 * In:  the documents whose standing is not known, and what is known of all others.
 * Out: the same copies as `findCopies` finds among all of them.
 *
 * Whether a document is a copy depends on the originals before it alone. So documents are settled in their order, and one that
 * becomes an original, or ceases to be one, unsettles those later ones that may be its copies.
 */
import type { DocumentId } from "../model/index.ts";
import { bandsOf } from "./bands.ts";
import { byDate, type CopyCandidate, fewestShingles, repeats } from "./copies.ts";
import { keptShingles } from "./shingles.ts";

/** What is known of the documents of a corpus, wherever it is kept. */
export interface CopyLedger {
  textOf(id: DocumentId): string;
  /** Whether the bands of a document were put down. */
  isKnown(id: DocumentId): boolean;
  /** Puts down the bands of a document. */
  know(document: CopyCandidate, bands: readonly number[]): void;
  /** The other documents that share a band with one. */
  sharing(id: DocumentId): readonly CopyCandidate[];
  /** Those of them that repeat no other. */
  sharingOriginals(id: DocumentId): readonly CopyCandidate[];
  isCopy(id: DocumentId): boolean;
  /** The documents that repeat one. */
  copiesOf(id: DocumentId): readonly CopyCandidate[];
  /** Notes which document one repeats, or that it repeats none. */
  settle(id: DocumentId, original: DocumentId | undefined): void;
}

/** Settles documents that came or changed, and those that depended on what is gone; notes what comes of it in the ledger. */
export function settleCopies(unsettled: Iterable<CopyCandidate>, ledger: CopyLedger): void {
  // The latest comes first, so that the earliest is taken off the end.
  const waiting = [...unsettled].sort((a, b) => byDate(b, a));
  const shinglesOf = keptShingles((id: DocumentId) => ledger.textOf(id));
  for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) {
    for (const other of settleOne(document, ledger, shinglesOf)) insert(waiting, other);
  }
}

/** Settles one document, of which all earlier ones are settled; gives later ones that have to be looked at again. */
function settleOne(
  document: CopyCandidate,
  ledger: CopyLedger,
  shinglesOf: (id: DocumentId) => Uint32Array,
): readonly CopyCandidate[] {
  const { id } = document;
  const isFresh = !ledger.isKnown(id);
  const shingles = shinglesOf(id);
  const isLong = shingles.length >= fewestShingles;
  if (isFresh) ledger.know(document, isLong ? bandsOf(shingles) : []);
  if (!isLong) return [];
  const wasOriginal = !isFresh && !ledger.isCopy(id);
  const own = new Set(shingles);
  const original = ledger
    .sharingOriginals(id)
    .filter((other) => byDate(other, document) < 0)
    .sort(byDate)
    .find((other) => repeats(own, shinglesOf(other.id)));
  ledger.settle(id, original?.id);
  if (original) return wasOriginal ? ledger.copiesOf(id) : [];
  return wasOriginal ? [] : ledger.sharing(id).filter((other) => byDate(other, document) > 0);
}

/** Puts a document in its place among those that wait, unless it waits already. */
function insert(waiting: CopyCandidate[], document: CopyCandidate): void {
  let [from, to] = [0, waiting.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (byDate(waiting[middle] as CopyCandidate, document) > 0) from = middle + 1;
    else to = middle;
  }
  if (waiting[from]?.id !== document.id) waiting.splice(from, 0, document);
}
