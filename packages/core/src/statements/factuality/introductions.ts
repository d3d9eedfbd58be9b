/** Who speaks in a quotation that no reporting clause of its own sentence explains: the one that the words before it name. */
import { type Attribution, isRelation, type Mention, type Quotation, tokenAt } from "../../model/index.ts";
import { headOf, type Scope, treeOf } from "../scope.ts";
import { quotationAt } from "./quotations.ts";
import { isInsertedSpeech, isReporting, speakerOf } from "./sources.ts";

type Speaker = Attribution<Mention>;

/** `The vote was lost, she said. "We tried."`: a quotation that names no speaker goes on with who was reported right before it. */
export function reportedBefore(
  scope: Scope,
  quotations: readonly Quotation[],
  known: ReadonlyMap<number, Speaker>,
): ReadonlyMap<number, Speaker> {
  const speakers = new Map(known);
  const { sentences } = scope.analysis;
  for (const [position, quotation] of quotations.entries()) {
    const sentence = sentenceAt(scope, quotation);
    const opens = sentences[sentence]?.start === quotation.start;
    const near = opens && sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph;
    const speaker = near && !speakers.has(position) ? mainSpeaker(scope, sentence - 1) : undefined;
    if (speaker) speakers.set(position, speaker);
  }
  return speakers;
}

/**
 * Speakers of quotations that a sentence leads up to without a verb of saying: `The mayor has called it a shame: "We had …"`,
 * `She described it as "a theft of time. We had …"`.
 */
export function introducedSpeakers(scope: Scope, quotations: readonly Quotation[]): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  const { document, sentences } = scope.analysis;
  for (const [position, quotation] of quotations.entries()) {
    const at = sentenceAt(scope, quotation);
    const own = sentences[at];
    const before = sentences[at - 1];
    if (!own) continue;
    const led = before && own.start === quotation.start && document.text.slice(before.start, before.end).endsWith(":");
    const within = own.start < quotation.start && quotation.end > own.end;
    const sentence = led ? at - 1 : at;
    const speaker = led || within ? mainSubject(scope, quotations, sentence, quotation) : undefined;
    if (speaker) speakers.set(position, speaker);
  }
  return speakers;
}

function sentenceAt(scope: Scope, { start }: Quotation): number {
  return scope.analysis.sentences.findIndex((each) => each.start <= start && start < each.end);
}

/** Who a sentence as a whole reports. */
function mainSpeaker(scope: Scope, sentence: number): Speaker | undefined {
  const reporting = scope.clauses.find(
    (clause) =>
      clause.sentence === sentence &&
      isReporting(scope, clause) &&
      (!clause.governor || isRelation(clause.governor.deprel, "parataxis") || isInsertedSpeech(scope, clause)),
  );
  return reporting && speakerOf(scope, reporting);
}

/** The person or organisation that the main clause of a sentence is about, outside of all quotations and before this one. */
function mainSubject(
  scope: Scope,
  quotations: readonly Quotation[],
  sentence: number,
  { start }: Quotation,
): Speaker | undefined {
  const main = scope.clauses.find(
    (clause) =>
      clause.sentence === sentence &&
      !clause.governor &&
      clause.pattern === "verb" &&
      clause.voice !== "passive" &&
      headOf(scope, clause).start < start &&
      quotationAt(quotations, headOf(scope, clause)) === undefined,
  );
  const speaker = main && speakerOf(scope, main);
  return speaker && canSpeak(scope, speaker.source) ? speaker : undefined;
}

/** People and organisations speak; `we must "act now. We …"` are the words of somebody else. */
function canSpeak(scope: Scope, { sentence, head, type }: Mention): boolean {
  const first = tokenAt(treeOf(scope, { sentence }), head).feats.Person === "1";
  return !first && (type === "person" || type === "organization");
}
