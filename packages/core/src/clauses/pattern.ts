import type { Clause, Tree } from "../model/index.ts";

/** A clause before it is known which one governs it. */
export type ClauseDraft = Omit<Clause, "governor">;

/** A construction of Universal Dependencies that states something. */
export interface Pattern {
  readonly id: string;
  readonly description: string;
  /** A sentence with this construction, and the clause it yields as `subject | predicate | …`: the pattern's own test. */
  readonly example: { readonly text: string; readonly yields: string };
  /** The clauses that a token heads by this construction; none when it does not apply. */
  readonly apply: (tree: Tree, head: number) => readonly ClauseDraft[];
}
