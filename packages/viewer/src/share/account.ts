import type { StatementRecord } from "@factline/core";
import { plainText } from "../load/label.ts";
import type { Library } from "../load/library.ts";
import { headlineOf } from "../load/passages.ts";
import { dateWords, qualifierWords, standingWord, termLabel } from "../state/words.ts";

/** A statement in words, with what supports it: what the shared forms have in common. */
export interface Account {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers: string;
  readonly standing: string;
  /** Who says so, the innermost first. */
  readonly sources: string;
  readonly when: string;
  readonly confidence: number;
  readonly quote: string;
  readonly headline: string;
  readonly paper: string;
  readonly date: string;
  readonly url: string;
}

/** Tells statements in words, in the order given. */
export function accountsOf(library: Library, ids: readonly string[]): Account[] {
  return ids.flatMap((id) => {
    const reading = library.statements.get(id);
    return reading === undefined
      ? []
      : [accountOf(library, reading.record, standingWord(reading.record, reading.standing))];
  });
}

function accountOf(library: Library, record: StatementRecord, standing: string): Account {
  const { subject, predicate, object, qualifiers, attribution, time, confidence } = record;
  const document = library.documents.get(record.document);
  const [evidence] = record.evidence;
  const quoted = library.documents.get(evidence?.document ?? record.document);
  return {
    subject: subject.label,
    predicate: predicate.label,
    object: object === null ? "" : termLabel(object),
    qualifiers: qualifiers.map(qualifierWords).join("; "),
    standing,
    sources: attribution.map(({ source }) => source.label).join(", as told by "),
    when: time?.start ?? "",
    confidence,
    quote: evidence && quoted ? plainText(quoted.text.slice(...evidence.span)) : "",
    headline: document ? headlineOf(document) : "",
    paper: library.papers.get(record.document)?.name ?? "",
    date: document?.date ?? "",
    url: document?.url ?? "",
  };
}

/** Where an account comes from: paper, headline, date. */
export function originWords({ paper, headline, date }: Account): string {
  return [paper, headline && `“${headline}”`, date && dateWords(date)].filter(Boolean).join(", ");
}
