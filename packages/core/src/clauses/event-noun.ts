/** A noun of an event, with the verb that says the same and how its arguments stand. */
export interface EventNoun {
  readonly verb: string;
  /** Whether `of` behind it gives what undergoes the event. */
  readonly transitive: boolean;
  /** Whether a possessor undergoes the event: `the minister's arrest`. */
  readonly possessed: boolean;
  /** Prepositions that give the verb's direct object: `attack on`, `visit to`. */
  readonly objects: readonly string[];
}
