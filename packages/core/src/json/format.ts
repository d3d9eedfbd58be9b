/**
 * The versioned JSON that leaves Factline: one statement a line (`extract --format jsonl`), and the graph file that the
 * viewer opens. Programs depend on both: a change of meaning needs a new `schema` number.
 */
import type { EntityType, MentionKind } from "../model/mention.ts";
import type { Modality, Polarity } from "../model/statement.ts";
import type { Comparison, Datatype } from "../model/value.ts";

/** Start and end in UTF-16 code units of the document's text, half-open. */
export type SpanPair = readonly [start: number, end: number];

export interface EntityTerm {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly mention: string;
  readonly span: SpanPair;
}

export interface ValueTerm {
  readonly value: string;
  readonly datatype: Datatype;
  readonly unit?: string;
  readonly comparison?: Comparison;
  readonly mention: string;
  readonly span: SpanPair;
}

/** When a statement holds; the start and end are absent when the document's date does not settle them. */
export interface TimeTerm {
  readonly start?: string;
  readonly end?: string;
  readonly mention: string;
  readonly span?: SpanPair;
}

export interface StatementRecord {
  readonly schema: 1;
  readonly id: string;
  readonly document: string;
  readonly subject: EntityTerm;
  readonly predicate: { readonly label: string; readonly lemma: string; readonly span: SpanPair };
  readonly object: EntityTerm | ValueTerm | null;
  readonly qualifiers: readonly { readonly role: string; readonly value: EntityTerm | ValueTerm }[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly {
    readonly source: EntityTerm;
    readonly cue: { readonly label: string; readonly span: SpanPair };
    /** When it was said, where the text tells. */
    readonly time?: TimeTerm;
  }[];
  readonly time: TimeTerm | null;
  /** Where it is stated; `document` is given when it is not the statement's own. */
  readonly evidence: readonly { readonly document?: string; readonly sentence: number; readonly span: SpanPair }[];
  readonly rule: string;
  readonly confidence: number;
}

export interface EntityRecord {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly named: boolean;
  readonly salience: number;
  readonly aliases: readonly { readonly label: string; readonly count: number }[];
  readonly mentions: readonly {
    readonly document: string;
    readonly sentence: number;
    readonly span: SpanPair;
    readonly kind: MentionKind;
    readonly reason: string;
  }[];
  /** Ids of the decisions that made it what it is, in the order of their log; absent when there are none. */
  readonly decisions?: readonly string[];
  /** Why several documents' things are this one: how the names agree, and what else spoke for it and against it. */
  readonly merges?: readonly {
    readonly document: string;
    readonly label: string;
    readonly reason: string;
    readonly evidence: readonly string[];
  }[];
  /** Where it is, when it is a place that is known: ISO 3166-1 code of the country, degrees. */
  readonly place?: { readonly country: string; readonly latitude?: number; readonly longitude?: number };
  /** The same thing in registers elsewhere, and why it was taken to be the same. */
  readonly links?: readonly {
    readonly iri: string;
    readonly label: string;
    readonly service: string;
    readonly reason: string;
    readonly score: number;
  }[];
}

export interface DocumentRecord {
  readonly id: string;
  readonly text: string;
  readonly hash: string;
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly url?: string;
  /** Spans of the sentences, in text order; `evidence[].sentence` counts in it. */
  readonly sentences: readonly SpanPair[];
  /** Id of the document whose text this one repeats; both are one source. */
  readonly copyOf?: string;
}

/** Everything the viewer needs, in one object. */
export interface GraphFile {
  readonly schema: 1;
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
}
