import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentId } from "../model/index.ts";
import { type CopyCandidate, findCopies } from "./copies.ts";
import { type CopyLedger, settleCopies } from "./settle.ts";

const sentences = Array.from({ length: 9 }, (_, at) =>
  Array.from({ length: 9 }, (_, word) => `word${at * 9 + word}`).join(" "),
);

/** A text of some of the sentences: two that share most of them repeat each other. */
const textOf = (from: number, count: number): string => sentences.slice(from, from + count).join(". ");

/** A corpus in memory whose documents come, change and go. */
class Corpus implements CopyLedger {
  readonly texts = new Map<DocumentId, string>();
  readonly documents = new Map<DocumentId, CopyCandidate>();
  readonly bands = new Map<DocumentId, ReadonlySet<number>>();
  readonly copies = new Map<DocumentId, DocumentId>();
  readonly unsettled = new Set<DocumentId>();

  put(document: CopyCandidate, text: string): void {
    this.remove(document.id);
    this.documents.set(document.id, document);
    this.texts.set(document.id, text);
    this.unsettled.add(document.id);
  }

  remove(id: DocumentId): void {
    for (const { id: copy } of this.copiesOf(id)) {
      this.unsettled.add(copy);
      this.bands.delete(copy);
      this.copies.delete(copy);
    }
    for (const kept of [this.documents, this.texts, this.bands, this.copies, this.unsettled]) kept.delete(id);
  }

  settleAll(): void {
    settleCopies(this.#candidates(this.unsettled), this);
    this.unsettled.clear();
  }

  textOf(id: DocumentId): string {
    return this.texts.get(id) ?? "";
  }
  isKnown(id: DocumentId): boolean {
    return this.bands.has(id);
  }
  know({ id }: CopyCandidate, bands: readonly number[]): void {
    this.bands.set(id, new Set(bands));
  }
  sharing(id: DocumentId): CopyCandidate[] {
    const own = this.bands.get(id) ?? new Set<number>();
    const ids = [...this.bands].filter(([other, bands]) => other !== id && [...bands].some((band) => own.has(band)));
    return this.#candidates(ids.map(([other]) => other));
  }
  sharingOriginals(id: DocumentId): CopyCandidate[] {
    return this.sharing(id).filter((other) => !this.isCopy(other.id));
  }
  isCopy(id: DocumentId): boolean {
    return this.copies.has(id);
  }
  copiesOf(id: DocumentId): CopyCandidate[] {
    return this.#candidates([...this.copies].flatMap(([copy, original]) => (original === id ? [copy] : [])));
  }
  settle(id: DocumentId, original: DocumentId | undefined): void {
    if (original === undefined) this.copies.delete(id);
    else this.copies.set(id, original);
  }

  #candidates(ids: Iterable<DocumentId>): CopyCandidate[] {
    return [...ids].flatMap((id) => this.documents.get(id) ?? []);
  }
}

const step = fc.record({
  id: fc.integer({ min: 0, max: 11 }).map((number) => `d${number}` as DocumentId),
  date: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  from: fc.integer({ min: 0, max: 3 }),
  count: fc.integer({ min: 2, max: 6 }),
  goes: fc.nat(3).map((number) => number === 0),
  settles: fc.boolean(),
});

test("R9: any history of a corpus ends in the copies that are found in all of it at once", () => {
  let most = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: "max" }), (steps) => {
      const corpus = new Corpus();
      for (const { id, date, from, count, goes, settles } of steps) {
        if (goes) corpus.remove(id);
        else corpus.put({ id, ...(date !== undefined && { date: `2024-05-0${date}` }) }, textOf(from, count));
        if (settles) corpus.settleAll();
      }
      corpus.settleAll();
      const expected = findCopies(corpus.documents.values(), (id) => corpus.textOf(id));
      expect([...corpus.copies].sort()).toEqual([...expected].sort());
      most = Math.max(most, expected.size);
    }),
    { numRuns: 300 },
  );
  expect(most).toBeGreaterThan(3);
});
