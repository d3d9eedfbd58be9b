/** Completes drafts to statements: ends, qualifiers, time, evidence, confidence. */
import {
  type Argument,
  type Clause,
  type Evidence,
  isValue,
  type Mention,
  type Qualifier,
  type Statement,
  type Tree,
  tokenAt,
  type Value,
} from "../model/index.ts";
import { confidenceOf } from "./confidence.ts";
import { objectsOf, subjectsOf, termApart } from "./ends.ts";
import { relativeTime } from "./relative-time.ts";
import { type Draft, isWords, type Rule, type RuleContext } from "./rule.ts";
import type { Scope } from "./scope.ts";
import { type Signs, signsOf } from "./signs.ts";
import { termOf, timeOf } from "./terms.ts";
import { spanOf } from "./words.ts";

/** A statement with the signs that its confidence was read from. */
export interface Assembled {
  readonly statement: Statement<Mention>;
  readonly signs: Signs;
}

/** One statement for each pair of coordinated subjects and objects. */
export function assemble(context: RuleContext, clause: Clause, rule: Rule, draft: Draft): Assembled[] {
  return subjectsOf(context, clause, draft.subject).flatMap((subject) =>
    objectsOf(context, clause, draft.object, subject)
      .filter((object) => object !== subject)
      .map((object) => assembleOne(context, clause, rule, draft, subject, object)),
  );
}

function assembleOne(
  context: RuleContext,
  clause: Clause,
  rule: Rule,
  draft: Draft,
  subject: Mention,
  object: Mention | Value | undefined,
): Assembled {
  const { scope, tree } = context;
  const time = relativeTime(scope, tree, clause) ?? (draft.times[0] && timeOf(scope, tree, draft.times[0]));
  const judgement = { ...context.factuality(clause), ...draft.factuality };
  const signs = signsOf({ scope, tree, clause, draft, rule: rule.id, subject, object, judgement });
  const statement: Statement<Mention> = {
    subject,
    predicate: draft.predicate,
    ...(object ? { object } : {}),
    qualifiers: [...qualifiersOf(scope, tree, draft, object), ...eventQualifier(context, clause)],
    ...judgement,
    ...(time ? { time } : {}),
    evidence: [evidenceOf(scope, tree, clause, draft)],
    rule: `${clause.pattern}/${rule.id}`,
    confidence: confidenceOf(signs),
  };
  return { statement, signs };
}

function qualifiersOf(
  scope: Scope,
  tree: Tree,
  draft: Draft,
  object: Mention | Value | undefined,
): Qualifier<Mention>[] {
  const times = draft.times.flatMap((argument) => timeQualifiers(scope, tree, argument));
  const others = draft.qualifiers.map(({ role, value }) => ({
    role,
    value: "phrase" in value ? termApart(scope, tree, value.phrase, object) : value,
  }));
  return [...others, ...times];
}

/** The node that a verb and a noun of one event share. */
function eventQualifier({ eventOf }: RuleContext, clause: Clause): Qualifier<Mention>[] {
  const event = eventOf(clause);
  return event ? [{ role: "event", value: event }] : [];
}

/** One for each conjunct; an interval already holds both its ends. */
function timeQualifiers(scope: Scope, tree: Tree, { marker = "time", conjuncts }: Argument): Qualifier<Mention>[] {
  const terms = conjuncts.map((phrase) => termOf(scope, tree, phrase));
  const [first] = terms;
  const interval = first !== undefined && isValue(first) && first.value.includes("/");
  return (interval ? [first] : terms).map((value) => ({ role: marker, value }));
}

function evidenceOf(scope: Scope, tree: Tree, clause: Clause, draft: Draft): Evidence {
  const inSentence = [draft.subject, ...(draft.object && !isWords(draft.object) ? [draft.object] : [])];
  const tokens = [
    ...clause.predicate.tokens,
    clause.predicate.head,
    ...inSentence.flatMap(({ phrase }) => phrase.tokens),
    ...clause.arguments.flatMap(({ phrase }) => phrase.tokens),
  ];
  return {
    document: scope.analysis.document.id,
    sentence: clause.sentence,
    span: spanOf(
      tree,
      [...new Set(tokens)].filter((index) => tokenAt(tree, index)),
    ),
  };
}
