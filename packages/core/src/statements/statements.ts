/**
 * Makes statements of clauses.
 *
 * In:  clauses with the mentions that head their arguments, such as those of
 *      "The bank denied that it had hidden losses."
 * Out: statements between mentions: `it | had hidden | losses`, negated, attributed to the bank.
 *
 * Each rule turns clauses of some patterns into drafts; what all statements need is added here: one statement for each
 * pair of coordinated subjects and objects, polarity, modality, attribution, time, evidence and confidence.
 */
import type { Clause, Mention, Statement } from "../model/index.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { comparisonAside, withComparison, withoutAside } from "./comparison-aside.ts";
import { linkEvents } from "./event-links.ts";
import { type Factuality, judgeClauses } from "./factuality.ts";
import type { RuleContext } from "./rule.ts";
import { RULES } from "./rules.ts";
import { type Scope, type StatementInput, toScope, treeOf } from "./scope.ts";
import type { Signs } from "./signs.ts";
import { silenceOf } from "./silences.ts";
import { untoldReason } from "./untold.ts";

export type { StatementInput } from "./scope.ts";

/** A clause with the statements it makes, or why it makes none. */
export interface ExplainedClause {
  readonly clause: Clause;
  readonly statements: readonly Statement<Mention>[];
  /** For each statement, the signs that its confidence was read from. */
  readonly signs: readonly Signs[];
  /** Whether the clause is so, and who says so. */
  readonly factuality: Factuality;
  /** The id of the reason for which it makes no statement. */
  readonly silence?: string;
}

/** Makes all statements of a document, in text order. */
export function makeStatements(input: StatementInput): Statement<Mention>[] {
  return explainStatements(input).flatMap(({ statements }) => statements);
}

/** Makes all statements clause by clause, and says why a clause makes none. */
export function explainStatements(input: StatementInput): ExplainedClause[] {
  const scope = toScope(input);
  const lookups = lookupsOf(scope);
  const explained: ExplainedClause[] = [];
  for (const clause of scope.clauses)
    explained.push(explain({ scope, tree: treeOf(scope, clause), ...lookups }, clause));
  return explained;
}

function lookupsOf(scope: Scope): Pick<RuleContext, "factuality" | "eventOf"> {
  const judged = judgeClauses(scope);
  const events = linkEvents(scope);
  return {
    factuality: (clause) => judged.get(clause) ?? UNKNOWN,
    eventOf: (clause) => events.get(clause) ?? nounOf(scope, clause),
  };
}

/** A noun of an event names it itself. */
function nounOf(scope: Scope, { pattern, sentence, predicate }: Clause): Mention | undefined {
  return pattern === "nominal-event" ? scope.mentionAt(sentence, predicate.head) : undefined;
}

const UNKNOWN: Factuality = { polarity: "affirmed", modality: "asserted", attribution: [] };

function explain(context: RuleContext, clause: Clause): ExplainedClause {
  const silence = silenceOf(context.scope, clause);
  const made = silence ? [] : assembled(context, clause);
  const reason = made.length > 0 ? undefined : (silence ?? untoldReason(context, clause));
  return {
    clause,
    statements: made.map(({ statement }) => statement),
    signs: made.map(({ signs }) => signs),
    factuality: context.factuality(clause),
    ...(reason ? { silence: reason } : {}),
  };
}

function assembled(context: RuleContext, clause: Clause): Assembled[] {
  const made: Assembled[] = [];
  const aside = comparisonAside(context.scope, context.tree, clause);
  const told = withoutAside(clause, aside);
  for (const rule of RULES) {
    for (const draft of rule.apply(context, told))
      made.push(...assemble(context, clause, rule, withComparison(context.scope, context.tree, draft, aside)));
  }
  return made;
}
