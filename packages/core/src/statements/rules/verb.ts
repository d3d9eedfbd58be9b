import { type Argument, type Clause, isRelation, type Predicate, tokenAt } from "../../model/index.ts";
import { adjectiveBehindVerb, adjectivePredicate, subjectAdjective } from "../adjective-predicate.ts";
import { tellChain } from "../chain-factuality.ts";
import { chainOf } from "../chains.ts";
import { byMeasure, coreOf, idiomNoun } from "../core.ts";
import { descriptionOf } from "../description.ts";
import { existencePredicate } from "../existence.ts";
import { barePassive, chainPredicate, isBarePassive } from "../labels.ts";
import { lightVerbDraft } from "../light-verb.ts";
import { argumentsBehind } from "../noun-arguments.ts";
import { contentQualifiers, nounQualifiers, qualifiersOf, splitTimes } from "../qualifiers.ts";
import type { Draft, DraftQualifier, Rule, RuleContext } from "../rule.ts";
import type { Scope } from "../scope.ts";
import { silentReason } from "../silent.ts";
import { wordsAsValue } from "../terms.ts";

const PATTERNS: ReadonlySet<string> = new Set(["verb", "participle", "relative", "existential", "gapping"]);

/** The content of a complement clause as words, when nothing else can be the object. */
function contentOf({ scope, tree }: RuleContext, others: readonly Argument[]): Draft["object"] {
  const content = others.find(({ role, deprel }) => role === "clause" && isRelation(deprel, "ccomp"));
  if (!content) return undefined;
  const marks = content.marks.filter((mark) => content.marker !== "that" || tokenAt(tree, mark).lemma !== "that");
  return wordsAsValue(
    scope,
    tree,
    [...new Set([...marks, ...content.phrase.tokens])].sort((a, b) => a - b),
  );
}

const AMOUNTS: ReadonlySet<string> = new Set([
  "much",
  "more",
  "less",
  "enough",
  "little",
  "most",
  "least",
  "half",
  "twice",
]);

/** `earns half as much as men`: an amount behind the verb, in its words, when nothing else can be the object. */
function amountOf({ scope, tree }: RuleContext, clause: Clause, others: readonly Argument[]): Draft["object"] {
  const amount = others.find(
    ({ role, phrase }) =>
      role === "adverbial" &&
      phrase.head > clause.predicate.head &&
      (phrase.tokens.length > 1 || tokenAt(tree, phrase.head).lemma !== "twice") &&
      AMOUNTS.has(tokenAt(tree, phrase.head).lemma.toLowerCase()),
  );
  return amount && wordsAsValue(scope, tree, amount.phrase.tokens);
}

/** Verbs whose complement says what the subject is. */
const BECOMING: ReadonlySet<string> = new Set(["become", "remain", "stay"]);

/** Verbs whose complement in the passive says what the subject became. */
const APPOINTING: ReadonlySet<string> = new Set(["name", "appoint", "elect", "crown"]);

/** Prepositions that the predicate takes from its object. */
function prepositionOf(core: Argument | undefined): string | undefined {
  return core && ["oblique", "complement", "agent"].includes(core.role) ? core.marker : undefined;
}

/** The statement of a clause with these predicate tokens; `outer` are arguments of the verbs that lead to it. */
function draftsOf(
  context: RuleContext,
  clause: Clause,
  tokens: readonly number[],
  outer: readonly Argument[] = [],
): Draft[] {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const given = [...clause.arguments, ...outer].filter(({ role }) => role !== "subject");
  const { times, others: beside } = splitTimes(context, given);
  const others = byMeasure(context, clause, beside);
  if (!subject || silentReason(context, clause, others, times.length > 0)) return [];
  const idiom = idiomNoun(context, clause, others);
  const behind = idiom ? argumentsBehind(context.tree, idiom.phrase.head) : [];
  const all = [...behind, ...others.filter((argument) => argument !== idiom)];
  // `is expected by analysts to rise`: they expect it, and it rises by nobody.
  const isCore = (argument: Argument) =>
    !isLength(context, argument) && !(argument.role === "agent" && outer.includes(argument));
  const first = coreOf(clause, all.filter(isCore));
  const state = first && subjectAdjective(context.tree, first, all);
  const core = state
    ? coreOf(
        clause,
        all.filter((argument) => argument !== first && isCore(argument)),
      )
    : first;
  const joined = core && adjectivePredicate(context.tree, core);
  const { lemma } = tokenAt(context.tree, clause.predicate.head);
  const becomes = BECOMING.has(lemma) || (clause.voice === "passive" && APPOINTING.has(lemma));
  const description = core && becomes ? descriptionOf(context, subject, core) : undefined;
  const object = joined
    ? wordsAsValue(context.scope, context.tree, joined.content)
    : (description?.object ?? core ?? contentOf(context, others) ?? amountOf(context, clause, others));
  const told = core ?? (state ? first : undefined);
  const result = adjectiveBehindVerb(context.tree, clause.predicate.head, core, all);
  const rest = all.filter(
    (argument) =>
      argument !== core &&
      argument !== result &&
      !(state && argument === first) &&
      (told || !isRelation(argument.deprel, "ccomp")),
  );
  const added = joined?.adjective ?? state ?? [idiom, result].flatMap((argument) => argument?.phrase.head ?? []);
  const predicate = predicateFor(context, clause, added.length > 0 ? [...tokens, ...added] : tokens, core);
  const inner =
    description?.qualifiers ??
    (core ? [...qualifiersOfEach(context, clause, core), ...contentQualifiers(context, core)] : []);
  const qualifiers = [...qualifiersOf(context, rest), ...inner];
  return [{ subject, predicate, ...(object ? { object } : {}), qualifiers, times }];
}

/** `assets of $120 million and debts of $610 million`: what qualifies each of several objects. */
function qualifiersOfEach(context: RuleContext, clause: Clause, object: Argument): DraftQualifier[] {
  const others = object.conjuncts.filter(({ head }) => head !== object.phrase.head);
  const further = others.flatMap((phrase) =>
    nounQualifiers(context, clause, { ...object, phrase, conjuncts: [phrase] }),
  );
  // Only phrases can be told apart by what they hang on.
  return [...nounQualifiers(context, clause, object), ...further.filter(({ value }) => "phrase" in value)];
}

/** `sang for two hours`, `will decide within a month`: how long is no object. */
function isLength({ scope, tree }: RuleContext, { role, marker, phrase }: Argument): boolean {
  return (
    role === "oblique" &&
    (marker === "for" || marker === "within") &&
    scope.mentionAt(tree.sentence, phrase.head)?.value?.datatype === "xsd:duration"
  );
}

function predicateFor(
  { scope, tree }: RuleContext,
  clause: Clause,
  tokens: readonly number[],
  core: Argument | undefined,
): Predicate {
  const alone = tokens === clause.predicate.tokens;
  const existence = alone && !core ? existencePredicate(scope, tree, clause) : undefined;
  if (existence) return existence;
  if (alone && isBarePassive(tree, clause)) return barePassive(tree, clause, prepositionOf(core));
  return chainPredicate(tree, topOf(scope, clause, alone), tokens, prepositionOf(core));
}

/** The first verb of the chain that ends in a clause, if the chain is told. */
function topOf(scope: Scope, clause: Clause, alone: boolean): Clause | undefined {
  return alone ? undefined : chainOf(scope, clause)?.steps.at(-1)?.governor;
}

/** Verbs with their objects, obliques and complements. */
export const verb: Rule = {
  id: "verb",
  description:
    "A verb states its object of its subject; without an object the first prepositional phrase takes its place and lends its preposition.",
  example: { text: "Pirates operate in the strait.", yields: "Pirates | operate in | strait" },
  apply(context, clause) {
    if (!PATTERNS.has(clause.pattern)) return [];
    const light = lightVerbDraft(context, clause);
    if (light) return [light];
    const chain = chainOf(context.scope, clause);
    if (!chain) return draftsOf(context, clause, clause.predicate.tokens);
    const { subject } = chain;
    const whole = draftsOf(context, clause, chain.tokens, chain.outer).map((draft) =>
      subject ? { ...draft, subject } : draft,
    );
    const { factuality, inner } = tellChain(context, clause, chain);
    return [
      ...(inner ? draftsOf(context, clause, inner) : []),
      ...(factuality ? whole.map((draft) => ({ ...draft, factuality })) : whole),
    ];
  },
};
