import {
  type Analysis,
  baseRelation,
  interviewAnswers,
  type ParsedSentence,
  type Span,
  type Token,
} from "../model/index.ts";
import { sentencesOf } from "./sentence-search.ts";
import { SPEECH_VERBS } from "./speech.data.ts";

/** A passage in quotation marks, and the word for whoever says it. */
export interface Quotation extends Span {
  readonly speaker?: { readonly sentence: number; readonly head: number };
  /** The word for whoever is asked. */
  readonly addressee?: { readonly sentence: number; readonly head: number };
}

const MARKS = /["“”«»„]/g;
const OPENING = '"“«„';
const CLOSING = '"”»“';

/** Finds the passages in quotation marks; one that a paragraph leaves open ends with the paragraph. */
function quotedSpans({ document, paragraphs }: Analysis): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs) {
    let open: number | undefined;
    for (const { 0: mark, index } of document.text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
      const at = paragraph.start + index;
      if (open === undefined && OPENING.includes(mark)) open = at;
      else if (open !== undefined && CLOSING.includes(mark)) {
        spans.push({ start: open, end: at + 1 });
        open = undefined;
      }
    }
    if (open !== undefined) spans.push({ start: open, end: paragraph.end });
  }
  return spans;
}

function holds(span: Span, token: Span): boolean {
  return span.start <= token.start && token.end <= span.end;
}

/** The subject of a verb of saying that stands outside the quotation, nearest to it. */
function speakerIn(sentence: ParsedSentence, span: Span): number | undefined {
  let best: { head: number; distance: number } | undefined;
  for (const [index, token] of sentence.tokens.entries()) {
    if (baseRelation(token.deprel) !== "nsubj" || holds(span, token)) continue;
    const verb = sentence.tokens[token.head] as Token;
    if (!SPEECH_VERBS.has(verb.lemma) && !SPEECH_FORMS.test(verb.form)) continue;
    if (holds(span, verb)) continue;
    const distance = Math.min(Math.abs(verb.start - span.end), Math.abs(span.start - verb.end));
    if (!best || distance < best.distance) best = { head: index, distance };
  }
  return best?.head;
}

const SPEECH_FORMS = /^(?:said|says|saying|told|added|wrote|asked)$/;

/** Finds the quotations of a document with their speakers; one without a speaker continues the one before it. Answers of an interview are such, too. */
export function findQuotations(analysis: Analysis): Quotation[] {
  const found: Quotation[] = [];
  for (const span of quotedSpans(analysis)) {
    const speakers = sentencesOf(analysis.sentences, span).flatMap((sentence) => {
      const head = speakerIn(sentence, span);
      return head === undefined ? [] : { sentence: sentence.index, head };
    });
    const speaker = speakers[0] ?? continued(analysis, found.at(-1), span);
    found.push(speaker ? { ...span, speaker } : span);
  }
  return [...found, ...interviewAnswers(analysis)];
}

function continued(analysis: Analysis, previous: Quotation | undefined, span: Span): Quotation["speaker"] {
  if (!previous) return undefined;
  if (span.start - previous.end > 200) return undefined;
  const between = analysis.document.text.slice(previous.end, span.start);
  return /\n[^\S\n]*\n/.test(between.trimEnd()) ? undefined : previous.speaker;
}
