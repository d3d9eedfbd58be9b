/** Reads sentences with hand-written trees, and writes what they state. */
import {
  findClauses,
  findMentions,
  isValue,
  type Mention,
  makeStatements,
  type Statement,
  type Value,
} from "@factline/core";
import { analysisOf, mentionsOf } from "./tree.ts";

/** Makes the statements of sentences whose mentions stand each for itself. */
export function read(...sentences: readonly string[]): Reading {
  return readTogether([], ...sentences);
}

/** Statements with the text that they were read from. */
export interface Reading {
  readonly text: string;
  readonly statements: readonly Statement<Mention>[];
}

/** Makes the statements of sentences some of whose mentions, by their number, are one thing. */
export function readTogether(together: readonly number[], ...sentences: readonly string[]): Reading {
  const analysis = analysisOf(...sentences);
  const mentions = mentionsOf(analysis);
  const alone = mentions.flatMap((_, index) => (together.includes(index) ? [] : [{ mentions: [index], reasons: [] }]));
  const chains =
    together.length > 0 ? [{ mentions: together, reasons: together.slice(1).map(() => "test") }, ...alone] : alone;
  const clauses = findClauses(analysis.sentences);
  return { text: analysis.document.text, statements: makeStatements({ analysis, mentions, chains, clauses }) };
}

/** A statement as `subject | predicate | object`, then what is not plain about it. */
export function write(text: string, statement: Statement<Mention>): string {
  const words = (term: Mention | Value | undefined) =>
    term === undefined ? "-" : isValue(term) ? `"${term.value}"` : text.slice(term.start, term.end);
  const { polarity, modality, attribution } = statement;
  const marks = [
    ...(polarity === "negated" ? ["negated"] : []),
    ...(modality === "asserted" ? [] : [modality]),
    ...attribution.map(({ source, cue }) => `${words(source)} ${cue.label}`),
  ];
  const triple = [words(statement.subject), statement.predicate.label, words(statement.object)].join(" | ");
  return marks.length > 0 ? `${triple} (${marks.join(", ")})` : triple;
}

/** What a sentence states whose mentions are found, and stand each for itself. */
export function statedBy(words: string): readonly Statement<Mention>[] {
  const analysis = analysisOf(words);
  const mentions = findMentions(analysis);
  const chains = mentions.map((_, index) => ({ mentions: [index], reasons: [] }));
  return makeStatements({ analysis, mentions, chains, clauses: findClauses(analysis.sentences) });
}
