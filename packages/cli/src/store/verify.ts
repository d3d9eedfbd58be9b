/**
 * Rereads a store and proves what it says.
 *
 * In:  the rows of a document.
 * Out: a sentence for each thing that does not hold: a row that is not what was written, a quote that its span does not
 *      give, evidence outside its sentence, a text that is not that of its hash.
 */
import {
  type EntityTerm,
  parseGraphFile,
  type SpanPair,
  type StatementRecord,
  type TimeTerm,
  type ValueTerm,
} from "@factline/core";
import type { DocumentRows } from "./row.ts";
import { toFile } from "./rows.ts";
import { sealFaults } from "./seals.ts";

function termsOf({ subject, object, qualifiers, attribution }: StatementRecord): (EntityTerm | ValueTerm)[] {
  return [
    subject,
    ...(object === null ? [] : [object]),
    ...qualifiers.map(({ value }) => value),
    ...attribution.map(({ source }) => source),
  ];
}

/** The words that say when, where the text has them in one piece. */
function timesOf({ time, attribution }: StatementRecord): TimeTerm[] {
  return [time, ...attribution.map(({ time: said }) => said)].filter((each) => each !== null && each !== undefined);
}

function statementFaults(statement: StatementRecord, text: string, sentences: readonly SpanPair[]): string[] {
  const faults: string[] = [];
  for (const { mention, span } of [...termsOf(statement), ...timesOf(statement)]) {
    if (span !== undefined && text.slice(...span) !== mention)
      faults.push(`the span ${span} does not give "${mention}"`);
  }
  for (const { document = statement.document, sentence, span } of statement.evidence) {
    const bounds = sentences[sentence];
    if (document !== statement.document) faults.push(`evidence lies in another document, ${document}`);
    if (!bounds || span[0] < bounds[0] || span[1] > bounds[1]) {
      faults.push(`the evidence ${span} is not in sentence ${sentence}`);
    }
  }
  return faults.map((fault) => `statement ${statement.id}: ${fault}`);
}

function contentFaults(rows: DocumentRows): string[] {
  try {
    // Checks the shape of every record, its links and that its spans lie in the text.
    const { documents, statements } = parseGraphFile(JSON.stringify(toFile(rows)));
    const sentences = documents[0]?.sentences ?? [];
    return statements.flatMap((statement) => statementFaults(statement, rows.document.text, sentences));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What does not hold of a document and all that was read off it. */
export function faultsOf(rows: DocumentRows): string[] {
  return [...sealFaults(rows), ...contentFaults(rows)];
}
