import { type Argument, type Clause, isRelation, tokenAt } from "../../model/index.ts";
import { chainOf } from "../chains.ts";
import { coreOf, idiomNoun } from "../core.ts";
import { ownPolarity } from "../factuality/polarity.ts";
import { predicateOf } from "../labels.ts";
import { lightVerbDraft } from "../light-verb.ts";
import { argumentsBehind } from "../noun-arguments.ts";
import { nounQualifiers, qualifiersOf, splitTimes } from "../qualifiers.ts";
import type { Draft, Rule, RuleContext } from "../rule.ts";
import { governorOf } from "../scope.ts";
import { isSilent } from "../silent.ts";
import { wordsAsValue } from "../terms.ts";

const PATTERNS: ReadonlySet<string> = new Set(["verb", "participle", "relative", "existential"]);

/** The content of a complement clause as words, when nothing else can be the object. */
function contentOf({ scope, tree }: RuleContext, others: readonly Argument[]): Draft["object"] {
  const content = others.find(({ role, deprel }) => role === "clause" && isRelation(deprel, "ccomp"));
  if (!content) return undefined;
  const marks = content.marker === "that" ? [] : content.marks;
  return wordsAsValue(
    scope,
    tree,
    [...new Set([...marks, ...content.phrase.tokens])].sort((a, b) => a - b),
  );
}

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
  const { times, others } = splitTimes(context, given);
  if (!subject || isSilent(context, clause, others, times.length > 0)) return [];
  const idiom = idiomNoun(context, clause, others);
  const behind = idiom ? argumentsBehind(context.tree, idiom.phrase.head) : [];
  const all = [...behind, ...others.filter((argument) => argument !== idiom)];
  const core = coreOf(clause, all);
  const object = core ?? contentOf(context, others);
  const rest = all.filter((argument) => argument !== core && (core || !isRelation(argument.deprel, "ccomp")));
  const predicate = predicateOf(context.tree, idiom ? [...tokens, idiom.phrase.head] : tokens, prepositionOf(core));
  const qualifiers = [...qualifiersOf(context, rest), ...(core ? nounQualifiers(context, clause, core) : [])];
  const certainty = certaintyOf(context, clause, object !== undefined || times.length > 0);
  return [{ subject, predicate, ...(object ? { object } : {}), qualifiers, times, certainty }];
}

function certaintyOf({ tree }: RuleContext, clause: Clause, complete: boolean): number {
  const base = clause.pattern === "verb" ? 0.92 : 0.88;
  const untagged = tokenAt(tree, clause.predicate.head).upos === "VERB" ? 0 : 0.1;
  return base - (complete ? 0 : 0.12) - untagged;
}

/** `failed to`, `was unable to`: the chain is so, its last verb is not. */
function isDenied(context: RuleContext, clause: Clause, governor: Clause): boolean {
  const turned =
    context.factuality(clause).polarity === "negated" && context.factuality(governor).polarity === "affirmed";
  return turned && ownPolarity(context.tree, clause) === "affirmed";
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
    const governor = governorOf(context.scope, clause);
    if (!governor || !isDenied(context, clause, governor)) return whole;
    const factuality = context.factuality(governor);
    return [...draftsOf(context, clause, clause.predicate.tokens), ...whole.map((draft) => ({ ...draft, factuality }))];
  },
};
