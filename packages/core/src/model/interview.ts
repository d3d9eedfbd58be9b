import type { Analysis } from "./analysis.ts";
import { oncePer } from "./once.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import { headOf } from "./tree.ts";

/** A token, by its sentence and place. */
interface Place {
  readonly sentence: number;
  readonly head: number;
}

/** An answer of an interview that is printed as questions and answers, or what somebody says in a transcript. */
export interface InterviewAnswer extends Span {
  /** Whom the introduction names, or the name before the words. */
  readonly speaker: Place;
  /** Who is asked: whoever speaks next after somebody who mostly asks. */
  readonly addressee?: Place;
  /** The letter, word or name that marks the answer. */
  readonly mark: Span;
}

const QUESTION = /^(?:Q|Question) ?[:.] /;
const ANSWER = /^(?:A|Answer) ?[:.] /;

/** A headline that opens with what somebody says and names whom it is of: `'I was wrong': Ada Berg on her first film`. */
const SAID_IN_HEADLINE = /^['‘][^\n]{8,120}?['’]: (?=\p{Lu}[^\n]{1,60} on )/u;

/** What somebody says in an interview: in its headline, in answers to marked questions, where the introduction names who gives them, and behind their name. */
export const interviewAnswers: (analysis: Analysis) => readonly InterviewAnswer[] = oncePer((analysis: Analysis) => [
  ...saidInHeadline(analysis),
  ...markedAnswers(analysis),
  ...turns(analysis),
]);

/** What is said in a text that is printed as a talk, with who speaks before each turn; a turn ends where the next begins. */
function turns({ document, paragraphs, sentences }: Analysis): InterviewAnswer[] {
  const named = sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === "speaker");
  const spoken = named.map((sentence, order) => {
    const { start, end } = paragraphs[sentence.paragraph] as Span;
    // Without the colon.
    const name = document.text.slice(start, end - 1).trimEnd();
    const next = named[order + 1];
    const last = next ? next.paragraph - 1 : sentence.paragraph + 1;
    const words = { start: end, end: paragraphs[last]?.end ?? end };
    const asks = document.text.slice(words.start, words.end).includes("?");
    return {
      ...words,
      name,
      asks,
      mark: { start, end: start + name.length },
      speaker: speakerIn(sentence, start + name.length),
    };
  });
  const asking = new Map<string, number>();
  for (const { name, asks } of spoken) asking.set(name, (asking.get(name) ?? 0) + (asks ? 1 : -1));
  return spoken.map(({ start, end, speaker, mark, name }, order) => {
    const next = spoken[order + 1];
    const isAsking = next && next.name !== name && (asking.get(name) ?? 0) >= 0;
    return { start, end, speaker, mark, ...(isAsking ? { addressee: next.speaker } : {}) };
  });
}

/** The word of a name that its others hang on. */
function speakerIn({ index, tokens }: Analysis["sentences"][number], end: number): Place {
  const last = Math.max(
    0,
    tokens.findLastIndex((token) => token.end <= end),
  );
  return { sentence: index, head: headOf(tokens, { first: 0, last }) };
}

function saidInHeadline({ document, paragraphs, sentences }: Analysis): InterviewAnswer[] {
  const [{ start = 0, end = 0 } = {}] = paragraphs;
  const [words] = SAID_IN_HEADLINE.exec(document.text.slice(start, end)) ?? [];
  if (words === undefined) return [];
  const colon = start + words.length - 2;
  for (const { index, tokens } of sentences) {
    const first = tokens.findIndex((token) => token.start > colon && token.upos === "PROPN");
    if (first < 0) continue;
    const above = tokens[first]?.head ?? -1;
    const isInner = tokens[above]?.upos === "PROPN" && (tokens[above]?.start ?? 0) > colon;
    const speaker = { sentence: index, head: isInner ? above : first };
    return [{ start, end: colon, speaker, mark: { start: colon, end: colon + 1 } }];
  }
  return [];
}

/** The answers, in text order; none where no question is marked or the introduction names nobody. */
function markedAnswers(analysis: Analysis): InterviewAnswer[] {
  const { document, paragraphs } = analysis;
  const opens = (pattern: RegExp) => (span: Span) => pattern.test(document.text.slice(span.start, span.start + 12));
  const first = paragraphs.findIndex(opens(QUESTION));
  const speaker = first < 0 ? undefined : intervieweeBefore(analysis, first);
  if (!speaker) return [];
  return paragraphs.filter(opens(ANSWER)).map(({ start, end }) => {
    const mark = document.text.slice(start, end).search(/ ?[:.]/);
    return { start, end, speaker, mark: { start, end: start + mark } };
  });
}

/** The person's name that is most often a subject before the first question, where it first is one. */
function intervieweeBefore({ sentences, signals }: Analysis, question: number): InterviewAnswer["speaker"] | undefined {
  const found = new Map<string, { readonly sentence: number; readonly head: number; count: number }>();
  for (const { index, paragraph, tokens } of sentences) {
    if (paragraph >= question) continue;
    for (const [head, token] of tokens.entries()) {
      const isPerson = signals?.[index]?.names[head]?.endsWith("-PER") ?? true;
      if (token.upos !== "PROPN" || token.deprel !== "nsubj" || !isPerson) continue;
      const known = found.get(nameOf(tokens, head));
      if (known) known.count++;
      else found.set(nameOf(tokens, head), { sentence: index, head, count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count)[0];
}

/** The last word of a name, by which a text goes on. */
function nameOf(tokens: readonly Token[], head: number): string {
  return tokens.findLast((token) => token.head === head && token.deprel === "flat")?.form ?? tokens[head]?.form ?? "";
}
