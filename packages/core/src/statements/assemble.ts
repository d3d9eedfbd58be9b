/** Completes drafts to statements: ends, qualifiers, time, evidence, confidence. */
import {
  type Argument,
  type Clause,
  type Evidence,
  isValue,
  type Mention,
  type Phrase,
  type Qualifier,
  type Statement,
  type Tree,
  type Value,
} from "../model/index.ts";
import { confidenceOf } from "./confidence.ts";
import { affirmedLabel, isOpposed } from "./denied-conjunct.ts";
import { draftFor, isRespective } from "./distribution.ts";
import { objectsOf, subjectsOf, termApart } from "./ends.ts";
import { ownPolarity } from "./factuality/polarity.ts";
import type { Factuality } from "./factuality.ts";
import { relativeTime } from "./relative-time.ts";
import { type Draft, isWords, type Rule, type RuleContext } from "./rule.ts";
import type { Scope } from "./scope.ts";
import { type Signs, signsOf } from "./signs.ts";
import { conjunctsOf, termOf, timeOf } from "./terms.ts";
import { spanOf } from "./words.ts";

/** A statement with the signs that its confidence was read from. */
export interface Assembled {
  readonly statement: Statement<Mention>;
  readonly signs: Signs;
}

/** One statement for each pair of coordinated subjects and objects. */
export function assemble(context: RuleContext, clause: Clause, rule: Rule, draft: Draft): Assembled[] {
  const made: Assembled[] = [];
  const { object: given } = draft;
  const phrases = given && !isWords(given) ? conjunctsOf(context.scope, context.tree, given) : [];
  const subjects = oncePerThing(context.scope, subjectsOf(context, clause, draft.subject));
  const inPairs = subjects.length > 1 && subjects.length === phrases.length && isRespective(context.tree, clause);
  for (const [place, subject] of subjects.entries()) {
    for (const [at, object] of objectsOf(context, clause, given, phrases, subject).entries())
      if (object !== subject && (!inPairs || at === place))
        made.push(assembleOne(context, clause, rule, draftFor(context.tree, draft, phrases, at), subject, object));
  }
  return made;
}

/** Of mentions that mean one thing, a name or else the first: `its rival Nordlaks`, taken for a rival and for Nordlaks. */
function oncePerThing(scope: Scope, mentions: readonly Mention[]): Mention[] {
  const things: Mention[] = [];
  for (const mention of mentions) {
    const known = things.findIndex((other) => scope.otherMentions(mention).includes(other));
    if (known < 0) things.push(mention);
    else if (mention.kind === "name" && things[known]?.kind !== "name") things[known] = mention;
  }
  return things;
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
  const when = draft.times.find(({ marker }) => marker !== "for") ?? draft.times[0];
  const time = relativeTime(scope, tree, clause) ?? (when && timeOf(scope, tree, when));
  const own = { ...context.factuality(clause), ...draft.factuality };
  const opposed = isEndOpposed(context, clause, draft, [subject, object]);
  const judgement = opposed ? turned(own) : own;
  const affirmed = opposed && own.polarity === "negated";
  const predicate = affirmed
    ? { ...draft.predicate, label: affirmedLabel(draft.predicate.label), lemma: affirmedLabel(draft.predicate.lemma) }
    : draft.predicate;
  const signs = signsOf({ scope, tree, clause, draft, rule: rule.id, subject, object, judgement });
  const statement: Statement<Mention> = {
    subject,
    predicate,
    ...(object ? { object } : {}),
    qualifiers: [...qualifiersOf(scope, tree, draft, [subject, object]), ...eventQualifier(context, clause)],
    ...judgement,
    ...(time ? { time } : {}),
    evidence: [evidenceOf(scope, tree, clause, draft)],
    rule: `${clause.pattern}/${rule.id}`,
    confidence: confidenceOf(signs),
  };
  return { statement, signs };
}

/** Whether one of the two ends is a phrase for which the opposite of the clause is so. */
function isEndOpposed(
  { tree }: RuleContext,
  clause: Clause,
  { subject, object }: Draft,
  ends: readonly (Mention | Value | undefined)[],
): boolean {
  const polarity = ownPolarity(tree, clause);
  const bySubject = isOpposed(tree, subject, ends[0], polarity);
  return bySubject !== (object !== undefined && !isWords(object) && isOpposed(tree, object, ends[1], polarity));
}

function turned(judgement: Factuality): Factuality {
  return { ...judgement, polarity: judgement.polarity === "negated" ? "affirmed" : "negated" };
}

function qualifiersOf(
  scope: Scope,
  tree: Tree,
  draft: Draft,
  ends: readonly (Mention | Value | undefined)[],
): Qualifier<Mention>[] {
  const times = draft.times.flatMap((argument) => timeQualifiers(scope, tree, argument));
  const others = draft.qualifiers.map(({ role, value }) => ({
    role,
    value: "phrase" in value ? termBeside(scope, tree, value.phrase, ends) : value,
  }));
  return [...others, ...times];
}

/** `grew up as the daughter of a cook`: what is one of the ends by another name is told in its own words. */
function termBeside(
  scope: Scope,
  tree: Tree,
  phrase: Phrase,
  [subject, object]: readonly (Mention | Value | undefined)[],
): Mention | Value {
  const term = termApart(scope, tree, phrase, object);
  const described = !isValue(term) && term.kind === "nominal";
  return described ? termApart(scope, tree, phrase, subject) : term;
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
  const { predicate } = clause;
  const ends = [draft.subject, ...(draft.object && !isWords(draft.object) ? [draft.object] : [])];
  let [first, last] = [predicate.head, predicate.head];
  for (const { tokens } of [predicate, ...[...ends, ...clause.arguments].map(({ phrase }) => phrase)]) {
    for (const index of tokens) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
  }
  return {
    document: scope.analysis.document.id,
    sentence: clause.sentence,
    span: spanOf(tree, [first, last]),
  };
}
