/**
 * Writes a document's clauses as an open information extraction benchmark reads them.
 *
 * In:  an analysis and its clauses, such as those of "He became a founding justice of the High Court."
 * Out: one line a triple, tab-separated: document, sentence, confidence, subject, predicate, object, more arguments:
 *      `He | became | a founding justice of the High Court`, `He | became a founding justice of | the High Court`.
 *
 * Words are those of the sentence, one triple a phrase, as BenchIE (Gashteovski et al., ACL 2022) counts facts; the first
 * triple of a clause carries the other arguments behind its object, as CaRB (Bhardwaj et al., EMNLP 2019) wants them.
 */
import { type Analysis, type Clause, toTree } from "../model/index.ts";
import { type Triple, triplesOf } from "./triples.ts";

/** What the writer reads of an extraction. */
export interface OieInput {
  readonly analysis: Analysis;
  readonly clauses: readonly Clause[];
}

/** Writes all triples of a document, one a line. */
export function toOie({ analysis, clauses }: OieInput): string {
  const trees = analysis.sentences.map(toTree);
  const lines = clauses.flatMap((clause) => {
    const tree = trees[clause.sentence];
    const sentence = analysis.document.text
      .slice(tree?.tokens[0]?.start, tree?.tokens.at(-1)?.end)
      .replace(/\s+/gu, " ");
    return tree ? triplesOf(tree, clauses, clause).map((triple) => toLine(analysis.document.id, sentence, triple)) : [];
  });
  return [...new Set(lines)].map((line) => `${line}\n`).join("");
}

function toLine(document: string, sentence: string, { confidence, subject, predicate, object, more }: Triple): string {
  return [document, sentence, confidence.toFixed(2), subject, predicate, object, ...more].join("\t");
}
