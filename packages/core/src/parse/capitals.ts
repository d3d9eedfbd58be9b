/**
 * Tells which capitalised words of running text are names.
 *
 * In:  the tagged sentences of a document, such as "They swore to defend the Constitution.", with "Constitution" as a common noun.
 * Out: their tokens, with "Constitution" as a proper noun.
 *
 * The network tags each word where it stands, and has learnt as well from texts whose writers scatter capitals. Who writes a noun with
 * a capital in the middle of a sentence mostly means a name, and the same one wherever the document writes it so.
 */
import type { Sentence, Token, Word } from "../model/index.ts";
import { isFileName, type Lexicon, lemmaOf } from "./lexicon.ts";
import { isInCapitals } from "./truecase.ts";

/** A sentence whose words are tagged, each by itself. */
export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Of each token, how much likelier the network has it a proper than a common noun: a difference of logits. */
  readonly proper: readonly number[];
}

/**
 * How much likelier a capital makes a name than the network says, and what all places of the word count against the one where it
 * stands. Chosen on the dev documents, where 1.25 to 1.75 and 0.6 to 0.9 do about as well: of 43 words of GUM
 * that become names 32 are, of 36 of EWT, whose writers scatter capitals, 11.
 */
const CAPITAL = 1.5;
const ELSEWHERE = 0.8;

/** The tokens of each sentence, some of them with the tags and the lemma of a name. */
export function tagCapitals(sentences: readonly TaggedSentence[], lexicon: Lexicon): (readonly Token[])[] {
  const places = sentences.map(({ sentence }) => capitalsOf(sentence));
  const means = new Map<string, Mean>();
  for (const [number, { tokens, proper }] of sentences.entries()) {
    for (const at of places[number] as number[]) count(means, tokens[at], proper[at] ?? 0);
  }
  return sentences.map(({ sentence, tokens, proper }, number) => {
    const names = (places[number] as number[]).filter((at) => isName(means, tokens[at], proper[at] ?? 0));
    if (names.length === 0) return tokens;
    return tokens.map((token, at) => (names.includes(at) ? asName(token, at, sentence.words, lexicon) : token));
  });
}

/** What the network says of a form in all its places. */
interface Mean {
  readonly count: number;
  readonly sum: number;
}

function count(means: Map<string, Mean>, token: Token | undefined, margin: number): void {
  if (token?.upos !== "NOUN" && token?.upos !== "PROPN") return;
  const { count, sum } = means.get(token.form) ?? { count: 0, sum: 0 };
  means.set(token.form, { count: count + 1, sum: sum + margin });
}

/** Whether a common noun is a name by all that is known of it. */
function isName(means: ReadonlyMap<string, Mean>, token: Token | undefined, margin: number): boolean {
  const mean = token && means.get(token.form);
  if (mean === undefined || token?.upos !== "NOUN" || !(token.xpos in NAME_TAGS) || isFileName(token.form))
    return false;
  return (1 - ELSEWHERE) * margin + (ELSEWHERE * mean.sum) / mean.count + CAPITAL > 0;
}

/** The tag of a name for that of a noun. */
const NAME_TAGS: Readonly<Record<string, string>> = { NN: "NNP", NNP: "NNP", NNS: "NNPS", NNPS: "NNPS" };

function asName(token: Token, index: number, words: readonly Word[], lexicon: Lexicon): Token {
  const xpos = NAME_TAGS[token.xpos] ?? token.xpos;
  return { ...token, upos: "PROPN", xpos, lemma: lemmaOf(lexicon, words, { index, xpos }) };
}

/** The places of words with a capital that no sentence, title, heading or quotation asks for. */
function capitalsOf(sentence: Sentence): number[] {
  const { words } = sentence;
  const start = words.findIndex(({ form }) => LETTER.test(form));
  const places: number[] = [];
  for (let at = start + 1; start >= 0 && at < words.length; at++) {
    const isCapital = CAPITAL_LETTER.test((words[at] as Word).form);
    if (isCapital && !BEFORE_A_START.test((words[at - 1] as Word).form)) places.push(at);
  }
  return places.length > 0 && isInCapitals(sentence) ? [] : places;
}

const LETTER = /^\p{L}/u;

const CAPITAL_LETTER = /^\p{Lu}/u;

/** Signs behind which something begins: a quotation, an item, a sentence. */
const BEFORE_A_START = /^(?:[:.?!…"“”„«‘'`•*–—]+|-{2,})$/u;
