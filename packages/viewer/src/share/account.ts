import { plainText } from "../load/label.ts";
import type { Library, Reading } from "../load/library.ts";
import { headlineOf } from "../load/passages.ts";
import { predicateWords } from "../load/predicate.ts";
import { dateWords, qualifierWords, standingWord, termLabel, voiceWords } from "../state/words.ts";

/** A statement in words, with what supports it: what the shared forms have in common. */
export interface Account {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers: string;
  readonly standing: string;
  /** Who says so, the innermost first. */
  readonly sources: string;
  /** Both of these, as the end of a sentence. */
  readonly voice: string;
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
    return reading === undefined ? [] : [accountOf(library, reading)];
  });
}

function accountOf(library: Library, { record, standing }: Reading): Account {
  const { subject, object, qualifiers, attribution, time, confidence } = record;
  const document = library.documents.get(record.document);
  const [evidence] = record.evidence;
  const quoted = library.documents.get(evidence?.document ?? record.document);
  return {
    subject: subject.label,
    predicate: predicateWords(record),
    object: object === null ? "" : termLabel(object),
    qualifiers: qualifiers.map(qualifierWords).join("; "),
    standing: standingWord(record, standing),
    sources: attribution.map(({ source }) => source.label).join(", as told by "),
    voice: voiceWords(record, standing) || "stated",
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
