/** Reads sentences with hand-written trees, and writes what they state. */
import { findClauses, isValue, type Mention, makeStatements, type Statement, type Value } from "@factline/core";
import { analysisOf, mentionsOf } from "./tree.ts";

/** Makes the statements of sentences whose mentions stand each for itself. */
export function read(...sentences: readonly string[]): {
  readonly text: string;
  readonly statements: readonly Statement<Mention>[];
} {
  const analysis = analysisOf(...sentences);
  const mentions = mentionsOf(analysis);
  const chains = mentions.map((_, index) => ({ mentions: [index], reasons: [] }));
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
