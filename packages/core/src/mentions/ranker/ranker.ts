/**
 * Scores earlier mentions as what a mention takes up, by the small network that comes with the analysis model.
 *
 * In:  an `Analysis` with word vectors and ranker weights, and its mentions.
 * Out: for each mention its candidates with a margin: how much likelier the candidate is than that a new thing begins.
 *
 * training/INTERFACE.md defines the network; the idea is the mention ranking of Wiseman et al. 2015.
 */
import type { Analysis, CoreferenceRanker, Mention, ParsedSentence } from "../../model/index.ts";
import { MAX_GAP, mayAgree } from "./features.ts";
import { PairScorer } from "./network.ts";
import { type Place, placesOf } from "./places.ts";
import { PRONOUN, type Traits, traitsOf } from "./traits.ts";
import { numberStrings, type Word, wordsOf } from "./words.ts";

/** An earlier mention that a mention may take up. */
export class Ranked {
  readonly index: number;
  readonly #later: number;
  readonly #nearer: number;
  readonly #scorer: PairScorer;
  #margin: number | undefined;

  constructor(scorer: PairScorer, later: number, index: number, nearer: number) {
    this.index = index;
    this.#later = later;
    this.#nearer = nearer;
    this.#scorer = scorer;
    this.#margin = undefined;
  }

  /** Above 0 where the network would join the two. It is computed when it is asked for: of most pairs it is not. */
  get margin(): number {
    this.#margin ??= this.#scorer.margin(this.#later, this.index, this.#nearer);
    return this.#margin;
  }
}

/** Prepares the ranker for a document; nothing where the model has none. */
export function createRanker(analysis: Analysis, mentions: readonly Mention[]): Ranker | undefined {
  const { ranker, signals } = analysis;
  if (!ranker || !signals) return undefined;
  const numberOf = numberStrings();
  const words = wordsOf(analysis, numberOf);
  const traits = mentions.map((mention) => {
    const { tokens } = analysis.sentences[mention.sentence] as ParsedSentence;
    return traitsOf(tokens, words[mention.sentence] as Word[], mention, numberOf);
  });
  const places = placesOf(traits);
  const placed = traits.map((mention, index) => ({ index, traits: mention, place: places[index] as Place }));
  return new Ranker(ranker, traits, new PairScorer(ranker, signals, placed));
}

/** The ranker of one document. A class: engines drop what they compiled of a closure when its document is done. */
export class Ranker {
  readonly #ranker: CoreferenceRanker;
  readonly #traits: readonly Traits[];
  readonly #alike: Alike;
  readonly #scorer: PairScorer;

  constructor(ranker: CoreferenceRanker, traits: readonly Traits[], scorer: PairScorer) {
    this.#ranker = ranker;
    this.#traits = traits;
    this.#alike = indexAlike(traits);
    this.#scorer = scorer;
  }

  /** The earlier mentions that a mention may take up, in text order. */
  rank(index: number): Ranked[] {
    const traits = this.#traits;
    const candidates = candidatesOf(this.#ranker, traits, this.#alike, index);
    const ranked: Ranked[] = [];
    let nearer = 0;
    for (let at = candidates.length - 1; at >= 0; at--) {
      const earlier = candidates[at] as number;
      ranked.push(new Ranked(this.#scorer, index, earlier, nearer));
      // More than so many are not told apart.
      if (nearer < MAX_GAP && mayAgree(traits[index] as Traits, traits[earlier] as Traits)) nearer++;
    }
    return ranked.reverse();
  }
}

/** Mentions by the number of their head and of their words. */
interface Alike {
  readonly byHead: ReadonlyMap<number, readonly number[]>;
  readonly byString: ReadonlyMap<number, readonly number[]>;
}

function indexAlike(traits: readonly Traits[]): Alike {
  return { byHead: indexBy(traits, ({ head }) => head), byString: indexBy(traits, ({ string }) => string) };
}

function indexBy(traits: readonly Traits[], keyOf: (mention: Traits) => number): ReadonlyMap<number, number[]> {
  const index = new Map<number, number[]>();
  for (const [at, mention] of traits.entries()) {
    const found = index.get(keyOf(mention));
    if (found) found.push(at);
    else index.set(keyOf(mention), [at]);
  }
  return index;
}

function candidatesOf(
  { recent, earlier }: CoreferenceRanker,
  traits: readonly Traits[],
  alike: Alike,
  index: number,
): number[] {
  const mention = traits[index] as Traits;
  const nearest = Math.max(0, index - recent);
  const far = mention.kind === PRONOUN ? [] : lastAlike(mention, alike, nearest, earlier);
  for (let at = nearest; at < index; at++) far.push(at);
  return far.filter((at) => {
    const other = traits[at] as Traits;
    return other.sentence !== mention.sentence || other.root !== mention.root;
  });
}

/** The last mentions before a place that share a head or all words with a mention, in text order. */
function lastAlike({ head, string }: Traits, { byHead, byString }: Alike, before: number, most: number): number[] {
  const found = [
    ...lastBefore(byHead.get(head) ?? [], before, most),
    ...lastBefore(byString.get(string) ?? [], before, most),
  ];
  return [...new Set(found)].sort((a, b) => a - b).slice(-most);
}

/** The last numbers below a limit in a sorted list. */
function lastBefore(numbers: readonly number[], limit: number, most: number): readonly number[] {
  let end = 0;
  for (let high = numbers.length; end < high; ) {
    const middle = (end + high) >> 1;
    if ((numbers[middle] as number) < limit) end = middle + 1;
    else high = middle;
  }
  return numbers.slice(Math.max(0, end - most), end);
}
