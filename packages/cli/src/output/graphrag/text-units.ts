import { createHash } from "node:crypto";
import type { GraphDocument } from "@factline/core";

/** A passage of a document that fits a model's window: some of its sentences. */
export interface TextUnit {
  readonly id: string;
  readonly text: string;
  /** Index of its first sentence. */
  readonly firstSentence: number;
}

/** Most characters of a unit, about 1,200 tokens. */
const mostCharacters = 5000;

/** A document in units, cut between sentences. */
export function textUnits(document: GraphDocument): TextUnit[] {
  const { id, hash, text, sentences } = document;
  const cuts = [{ start: 0, firstSentence: 0 }];
  for (const [index, { start, end }] of sentences.entries()) {
    const last = cuts.at(-1);
    if (last && start > last.start && end - last.start > mostCharacters) cuts.push({ start, firstSentence: index });
  }
  return cuts.map(({ start, firstSentence }, index) => ({
    id: createHash("sha256")
      .update(JSON.stringify([id, hash, index]))
      .digest("hex")
      .slice(0, 32),
    text: text.slice(start, cuts[index + 1]?.start),
    firstSentence,
  }));
}

/** The unit that a sentence is in. */
export function unitOf(units: readonly Pick<TextUnit, "id" | "firstSentence">[], sentence: number): string {
  return units.findLast(({ firstSentence }) => firstSentence <= sentence)?.id ?? "";
}
