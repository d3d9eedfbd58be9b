/** Token indices of one sentence. */
export interface Phrase {
  readonly head: number;
  /** All tokens of the phrase, in text order. */
  readonly tokens: readonly number[];
}

/** What an argument is to its predicate. */
export type ArgumentRole =
  | "subject"
  | "object"
  | "recipient"
  | "agent"
  | "complement"
  | "oblique"
  | "adverbial"
  | "clause";

export interface Argument {
  readonly role: ArgumentRole;
  /** Relation to the predicate (or, for a shared argument, to the conjunct that has it). */
  readonly deprel: string;
  /** Preposition or conjunction in lower case, several joined by a space: `on`, `because of`, `in order to`. */
  readonly marker?: string;
  /** The tokens of the marker. */
  readonly marks: readonly number[];
  readonly phrase: Phrase;
  /** The coordinated phrases, each by itself; `phrase` alone when nothing is coordinated. */
  readonly conjuncts: readonly Phrase[];
  /** True when the argument is shared from another clause (conjunct, control, relative). */
  readonly shared?: boolean;
}

/** Which construction a clause was read from. */
export type ClausePattern =
  | "verb"
  | "copula"
  | "existential"
  | "absolute"
  | "gapping"
  | "participle"
  | "relative"
  | "nominal-event"
  | "apposition"
  | "fronted"
  | "title"
  | "possessive"
  | "location"
  | "naming"
  | "description"
  | "state"
  | "age";

/** How a clause hangs on the one that governs it. */
export interface Governor {
  /** Index of the governing clause in the document's clauses. */
  readonly clause: number;
  /** `ccomp`, `xcomp`, `advcl`, `acl`, `acl:relcl`, `conj`, `parataxis`, `csubj`. */
  readonly deprel: string;
  readonly marker?: string;
}

/** A predicate with its arguments, read off one dependency tree. */
export interface Clause {
  readonly sentence: number;
  readonly pattern: ClausePattern;
  /** Verb group, predicate noun or adjective; auxiliaries and particles included. */
  readonly predicate: Phrase;
  /** Tokens that introduce the clause: `to`, `that`, `after`. */
  readonly marks: readonly number[];
  readonly voice: "active" | "passive";
  readonly arguments: readonly Argument[];
  readonly governor?: Governor;
  /** For a nominal event, the verb that says the same: `withdraw` for `withdrawal`. */
  readonly eventVerb?: string;
  /** For a nominal event, whether its verb needs an object. */
  readonly transitive?: boolean;
  /** For a nominal event, the prepositions behind which its verb's direct object stands: `on` for `attack`. */
  readonly objectMarkers?: readonly string[];
}
