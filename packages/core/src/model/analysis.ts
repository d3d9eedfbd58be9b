import type { Document, Paragraph } from "./document.ts";
import type { EntityType } from "./mention.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Span } from "./span.ts";

/** A span that the model takes for a mention, before rules complete it; token indices, both included. */
export interface MentionCandidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Logit of the type over that of "no mention". */
  readonly score: number;
  /** Chance of each type, given that it is a mention, in the order of `ENTITY_TYPES`. */
  readonly chances?: readonly number[];
}

/** What the model says of the tokens of a sentence beyond their tree; a value or a row for each token. */
export interface TokenSignals {
  /** Whether what a predicate says happened: from about -1.2 (it did not) to 1.2 (it did). */
  readonly factuality: Float32Array;
  /** Vectors that the coreference ranker compares, three times `CoreferenceRanker.size` wide. */
  readonly coreference: Float32Array;
  /** Flat names: `O`, `B-PER`, `I-PER`, … */
  readonly names: readonly string[];
}

/** Sizes and weights of the model's coreference ranker. */
export interface CoreferenceRanker {
  readonly size: number;
  readonly hidden: number;
  readonly rank: number;
  readonly features: number;
  /** How many of the mentions just before are candidates, and how many of the earlier ones that share a head or string. */
  readonly recent: number;
  readonly earlier: number;
  readonly threshold: number;
  /** Entity types in the order of the rows of its table. */
  readonly types: readonly EntityType[];
  /** Matrices by name, row by row. */
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** What the model says of a document: trees and mention candidates, sentence by sentence. */
export interface Parse {
  readonly sentences: readonly ParsedSentence[];
  readonly candidates: readonly MentionCandidate[];
  /** A value for each sentence, of models that have these outputs. */
  readonly signals?: readonly TokenSignals[];
  /** Of models that have one. */
  readonly ranker?: CoreferenceRanker;
}

/** A document with its structure and parse. */
export interface Analysis extends Parse {
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
}

/** A passage in quotation marks. */
export interface Quotation extends Span {}
