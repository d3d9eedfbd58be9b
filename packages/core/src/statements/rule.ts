import type { Argument, Clause, Mention, Predicate, Tree, Value } from "../model/index.ts";
import type { Factuality } from "./factuality.ts";
import type { Scope } from "./scope.ts";

/** A further argument with the role it has; a mention when it is found outside the clause. */
export interface DraftQualifier {
  readonly role: string;
  readonly value: Argument | Value | Mention;
}

/** A statement before it is given evidence and confidence. */
export interface Draft {
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object?: Argument | Value;
  readonly qualifiers: readonly DraftQualifier[];
  readonly times: readonly Argument[];
  /** Set where the rule knows better than the clause. */
  readonly factuality?: Partial<Factuality>;
}

/** What a rule may look up. */
export interface RuleContext {
  readonly scope: Scope;
  readonly tree: Tree;
  readonly factuality: (clause: Clause) => Factuality;
  /** The noun that names the event which a verbal clause tells of, where one does. */
  readonly eventOf: (clause: Clause) => Mention | undefined;
}

/** Turns the clauses of some patterns into statements. */
export interface Rule {
  readonly id: string;
  readonly description: string;
  /** A sentence and the statement it yields as `subject | predicate | object`: the rule's own test. */
  readonly example: { readonly text: string; readonly yields: string };
  readonly apply: (context: RuleContext, clause: Clause) => readonly Draft[];
}

/** Tells words or a typed value from an argument. */
export function isWords(term: Argument | Value): term is Value {
  return "datatype" in term;
}
