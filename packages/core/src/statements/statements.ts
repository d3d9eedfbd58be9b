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
import {
  type Argument,
  type Clause,
  type Evidence,
  isValue,
  type Mention,
  type Qualifier,
  type Statement,
  type Time,
  type Tree,
  tokenAt,
  type Value,
} from "../model/index.ts";
import { type Factuality, judgeClauses } from "./factuality.ts";
import { relativeTime } from "./relative-time.ts";
import { type Draft, isWords, type Rule, type RuleContext } from "./rule.ts";
import { RULES } from "./rules.ts";
import { type Scope, type StatementInput, toScope, treeOf } from "./scope.ts";
import { silenceOf } from "./silences.ts";
import { mentionIn, termOf, timeOf, wordsAsValue } from "./terms.ts";
import { spanOf } from "./words.ts";

export type { StatementInput } from "./scope.ts";

/** A clause with the statements it makes, or why it makes none. */
export interface ExplainedClause {
  readonly clause: Clause;
  readonly statements: readonly Statement<Mention>[];
  /** The id of the reason; `told-elsewhere` when another clause or no rule tells it. */
  readonly silence?: string;
}

/** Makes all statements of a document, in text order. */
export function makeStatements(input: StatementInput): Statement<Mention>[] {
  return explainStatements(input).flatMap(({ statements }) => statements);
}

/** Makes all statements clause by clause, and says why a clause makes none. */
export function explainStatements(input: StatementInput): ExplainedClause[] {
  const scope = toScope(input);
  const judged = judgeClauses(scope);
  const factuality = (clause: Clause): Factuality => judged.get(clause) ?? UNKNOWN;
  return scope.clauses.map((clause) => {
    const silence = silenceOf(scope, clause);
    if (silence) return { clause, statements: [], silence };
    const statements = statementsOf({ scope, tree: treeOf(scope, clause), factuality }, clause);
    return { clause, statements, ...(statements.length > 0 ? {} : { silence: "told-elsewhere" }) };
  });
}

const UNKNOWN: Factuality = { polarity: "affirmed", modality: "asserted", attribution: [] };

function statementsOf(context: RuleContext, clause: Clause): Statement<Mention>[] {
  return RULES.flatMap((rule) =>
    rule.apply(context, clause).flatMap((draft) => toStatements(context, clause, rule, draft)),
  );
}

/** One statement for each pair of coordinated subjects and objects. */
function toStatements(context: RuleContext, clause: Clause, rule: Rule, draft: Draft): Statement<Mention>[] {
  const { scope, tree } = context;
  const subjects = mentionsOf(scope, tree, draft.subject);
  return subjects.flatMap((subject) =>
    objectsOf(context, draft.object, subject)
      .filter((object) => object !== subject)
      .map((object): Statement<Mention> => {
        const time = relativeTime(scope, tree, clause) ?? (draft.times[0] && timeOf(scope, tree, draft.times[0]));
        return {
          subject,
          predicate: draft.predicate,
          ...(object ? { object } : {}),
          qualifiers: qualifiersOf(scope, tree, draft),
          ...context.factuality(clause),
          ...draft.factuality,
          ...(time ? { time } : {}),
          evidence: [evidenceOf(scope, tree, clause, draft)],
          rule: `${clause.pattern}/${rule.id}`,
          confidence: confidenceOf(scope, draft, subject, time),
        };
      }),
  );
}

function mentionsOf(scope: Scope, tree: Tree, argument: Argument): Mention[] {
  return argument.conjuncts.flatMap(({ head }) => mentionIn(scope, tree.sentence, head) ?? []);
}

/** Objects, one each conjunct; what is the subject by another name is told in words. */
function objectsOf(
  { scope, tree }: RuleContext,
  object: Draft["object"],
  subject: Mention,
): (Mention | Value | undefined)[] {
  if (!object) return [undefined];
  return isWords(object)
    ? [object]
    : object.conjuncts.map((phrase) => {
        const term = termOf(scope, tree, phrase);
        const same = object.role === "complement" && isMention(term) && scope.otherMentions(subject).includes(term);
        return same ? wordsAsValue(scope, tree, phrase.tokens) : term;
      });
}

function qualifiersOf(scope: Scope, tree: Tree, draft: Draft): Qualifier<Mention>[] {
  const times = draft.times.flatMap((argument) => timeQualifiers(scope, tree, argument));
  const others = draft.qualifiers.map(({ role, value }) => ({
    role,
    value: "phrase" in value ? termOf(scope, tree, value.phrase) : value,
  }));
  return [...others, ...times];
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

/** `nobody`, `someone`: pronouns that refer back to nothing. */
function isIndefinite(scope: Scope, { sentence, head }: Mention): boolean {
  return /(?:body|one|thing|all|many|some|both|most)$/i.test(scope.trees[sentence]?.tokens[head]?.form ?? "");
}

/** A pronoun may be resolved wrongly, one that refers to nothing tells little, and an unresolved time is half a fact. */
function confidenceOf(scope: Scope, draft: Draft, subject: Mention, time: Time | undefined): number {
  const alone =
    subject.kind === "pronoun" && scope.otherMentions(subject).length === 0 && !isIndefinite(scope, subject);
  const pronoun = alone ? 0.3 : subject.kind === "pronoun" ? 0.06 : 0;
  const unresolved = time && time.start === undefined ? 0.02 : 0;
  return Math.round((draft.certainty - pronoun - unresolved) * 100) / 100;
}

function isMention(term: Mention | Value): term is Mention {
  return !isValue(term);
}
