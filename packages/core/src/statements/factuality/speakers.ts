/** Who speaks in a document's quotations. */
import {
  type Attribution,
  type Clause,
  contains,
  type InterviewAnswer,
  interviewAnswers,
  type Mention,
  type Quotation,
  tokenAt,
} from "../../model/index.ts";
import { governorOf, headOf, type Scope, treeOf } from "../scope.ts";
import { introducedSpeakers, reportedBefore } from "./introductions.ts";
import { findQuotations, quotationAt, spreadSpeakers } from "./quotations.ts";
import { isInsertedSpeech, isReporting, speakerOf } from "./sources.ts";

type Speaker = Attribution<Mention>;

/** Looks up who speaks where a clause stands; of one that another clause governs, where a sentence leads up to its quotation. */
export type SpeakerLookup = (clause: Clause, isGoverned?: boolean) => Speaker | undefined;

/** Finds the speakers of all quotations, those of quotations that name none included. */
export function findSpeakers(scope: Scope): SpeakerLookup {
  const { document, paragraphs } = scope.analysis;
  const quotations = findQuotations(document, paragraphs);
  const introduced = introducedSpeakers(scope, quotations);
  const named = new Map([...introduced, ...namedSpeakers(scope, quotations)]);
  const spread = spreadSpeakers(quotations, paragraphs, named);
  const speakers = spreadSpeakers(quotations, paragraphs, reportedBefore(scope, quotations, spread));
  const partial = partialQuotations(scope, quotations);
  const answers = interviewAnswers(scope.analysis);
  return (clause, isGoverned = false) => {
    const open = openedBy(scope, quotations, clause);
    const goesOn = open !== undefined && introduced.has(open) ? undefined : open;
    const position = quotationAt(quotations, headOf(scope, clause)) ?? goesOn;
    if (position === undefined) return isGoverned ? undefined : answeredBy(scope, answers, clause);
    if (describesOutside(scope, quotations, clause, position)) return undefined;
    if (partial.has(position) || (isGoverned && !introduced.has(position))) return undefined;
    const opened = goesOn === position;
    const whole = opened || subjectPosition(scope, quotations, clause, position) === position;
    return whole ? speakers.get(position) : undefined;
  };
}

/** `writing his first book, "The Stamp"`: a description outside the quotation marks is not in the words that they hold. */
function describesOutside(scope: Scope, quotations: readonly Quotation[], clause: Clause, position: number): boolean {
  const tree = treeOf(scope, clause);
  return (
    clause.pattern === "apposition" &&
    clause.arguments.some(({ phrase }) => quotationAt(quotations, tokenAt(tree, phrase.head)) !== position)
  );
}

/** Who answers where a clause stands: `A: I left in May.` */
function answeredBy(scope: Scope, answers: readonly InterviewAnswer[], clause: Clause): Speaker | undefined {
  const answer = answers.find((each) => contains(each, headOf(scope, clause)));
  const source = answer && scope.mentionAt(answer.speaker.sentence, answer.speaker.head);
  if (!answer || !source) return undefined;
  const { start, end } = answer.mark;
  return { source, cue: { label: scope.analysis.document.text.slice(start, end), span: answer.mark } };
}

/** `We must "act now. We need …"`: a sentence in which a quotation opens that goes on behind it is said by the same one. */
function openedBy(scope: Scope, quotations: readonly Quotation[], clause: Clause): number | undefined {
  const { start } = headOf(scope, clause);
  const { end } = treeOf(scope, clause).tokens.at(-1) ?? { end: 0 };
  const position = quotations.findIndex(
    (quotation) => quotation.start > start && quotation.start < end && quotation.end > end,
  );
  if (position < 0) return undefined;
  const speaks = scope.clauses.some(
    (other) =>
      other.sentence === clause.sentence &&
      isReporting(scope, other) &&
      quotationAt(quotations, headOf(scope, other)) === undefined,
  );
  return speaks ? undefined : position;
}

/** Quotations of some words of a sentence, which say nothing of their own: `the board "condemned the raid"`. */
function partialQuotations(scope: Scope, quotations: readonly Quotation[]): ReadonlySet<number> {
  const partial = new Set<number>();
  for (const clause of scope.clauses) {
    const position = quotationAt(quotations, headOf(scope, clause));
    const subject = clause.arguments.find(({ role }) => role === "subject");
    if (position === undefined || !subject || subject.shared || clause.governor || partial.has(position)) continue;
    if (subjectPosition(scope, quotations, clause, position) === undefined) partial.add(position);
  }
  return partial;
}

/** Where the subject stands: one outside tells that only some words are quoted, `the board "condemned" it`. */
function subjectPosition(
  scope: Scope,
  quotations: readonly Quotation[],
  clause: Clause,
  predicate: number,
): number | undefined {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  return subject ? quotationAt(quotations, tokenAt(treeOf(scope, clause), subject.phrase.head)) : predicate;
}

/** Speakers of the quotations that hold a clause whose reporting clause stands outside. */
function namedSpeakers(scope: Scope, quotations: readonly Quotation[]): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  for (const clause of scope.clauses) {
    const position = quotationAt(quotations, headOf(scope, clause));
    if (position === undefined || speakers.has(position)) continue;
    const speaker = outsideSpeaker(scope, clause, quotations);
    if (speaker) speakers.set(position, speaker);
  }
  return speakers;
}

function outsideSpeaker(scope: Scope, clause: Clause, quotations: readonly Quotation[]): Speaker | undefined {
  const governor = governorOf(scope, clause);
  const inserted = scope.governedBy(clause).filter((inner) => isInsertedSpeech(scope, inner));
  const reporting = [...(governor ? [governor] : []), ...inserted].find(
    (candidate) => isReporting(scope, candidate) && quotationAt(quotations, headOf(scope, candidate)) === undefined,
  );
  return reporting && speakerOf(scope, reporting);
}
