import { type Argument, type Clause, dependents, type Tree, tokenAt, type Value } from "../../model/index.ts";
import { tellChain } from "../chain-factuality.ts";
import { chainOf } from "../chains.ts";
import { affirmedTokens, followsRather } from "../denied-conjunct.ts";
import { descriptionOf } from "../description.ts";
import { chainPredicate, predicateOf } from "../labels.ts";
import { mentionOf, nounQualifiers, qualifiersOf, splitTimes } from "../qualifiers.ts";
import type { Draft, Rule, RuleContext } from "../rule.ts";
import { wordsAsValue } from "../terms.ts";

/** How a complement is told: as the object, as part of the predicate, as a verb to come, or in its words. */
type Manner = "object" | "predicate" | "verb" | "words";

function mannerOf(context: RuleContext, clause: Clause, complement: Argument, subject: Argument): Manner {
  const { upos } = tokenAt(context.tree, complement.phrase.head);
  if (isOnWay(context.tree, complement)) return "predicate";
  if (complement.marker !== undefined) return "object";
  // `is the first Korean to win`: an adjective with an article stands for a noun.
  const isNoun = upos === "ADJ" && isNominal(context.tree, complement.phrase.head);
  if (isNoun && !mentionOf(context.scope, context.tree, complement)?.value) return "object";
  if (upos === "ADJ" || upos === "ADV") return "predicate";
  if (upos !== "VERB") return "object";
  if (
    clause.marks.every((index) => tokenAt(context.tree, index).xpos !== "TO") &&
    isParticiple(context.tree, complement)
  )
    return "predicate";
  const infinitive = clause.marks.some((index) => tokenAt(context.tree, index).xpos === "TO");
  return infinitive && (acts(context, subject) || goesOn(context, complement)) ? "verb" : "words";
}

/** `are on their way`: how it is with them, and nothing that they have. */
function isOnWay(tree: Tree, { phrase, marker }: Argument): boolean {
  return (
    marker === "on" &&
    tokenAt(tree, phrase.head).lemma === "way" &&
    dependents(tree, phrase.head, "nmod:poss").length > 0
  );
}

/** `that all salt be iodised`: a participle that the parser takes for a complement. */
function isParticiple(tree: Tree, { phrase }: Argument): boolean {
  return ["VBN", "VBD", "JJ"].includes(tokenAt(tree, phrase.head).xpos) && phrase.tokens.length === 1;
}

/** `They are to travel` tells of those who can act; `the aim is to win` says what something is. */
function acts({ scope, tree }: RuleContext, subject: Argument): boolean {
  return !["abstract", "time", ""].includes(mentionOf(scope, tree, subject)?.type ?? "");
}

/** What an event does that is to come: `The search is to continue`. */
const GOING_ON = /^(?:continue|begin|start|end|resume|last|open|close|expire|finish|come|go|arrive|follow|return)$/;

function goesOn({ tree }: RuleContext, { phrase }: Argument): boolean {
  return GOING_ON.test(tokenAt(tree, phrase.head).lemma);
}

/** Tokens of the predicate: the copula with the verbs that lead to it, and what the manner adds. */
function tokensOf(context: RuleContext, clause: Clause, complement: Argument, manner: Manner): number[] {
  const chain = chainOf(context.scope, clause);
  const own = chain ? chain.tokens.filter((index) => index !== clause.predicate.head) : clause.predicate.tokens;
  const added =
    manner === "predicate"
      ? [...complement.marks, ...plainTokens(context.tree, complement), ...furtherAdjectives(context.tree, clause)]
      : manner === "verb"
        ? [...clause.marks.filter((index) => tokenAt(context.tree, index).xpos === "TO"), complement.phrase.head]
        : [];
  return [...new Set([...own, ...added])].sort((a, b) => a - b);
}

/** `was to blame`, `are as follows`: what stands behind the verb, not the `that` which opens its clause. */
function marksOfPredicate({ marks, predicate }: Clause): readonly number[] {
  return marks.filter((index) => index > Math.min(...predicate.tokens));
}

function plainTokens(tree: Tree, complement: Argument): number[] {
  const words = complement.phrase.tokens.filter((index) => tokenAt(tree, index).upos !== "PUNCT");
  // Where the way leads is told by its own verb.
  return isOnWay(tree, complement) ? words.filter((index) => index <= complement.phrase.head) : words;
}

/** `mild to moderately severe`: an adjective behind a preposition goes on with the predicate and is no object. */
function furtherAdjectives(tree: Tree, { predicate, arguments: given }: Clause): number[] {
  return given
    .filter((argument) => isFurther(tree, argument) && argument.phrase.head > predicate.head)
    .flatMap(tokensOfArgument);
}

function isFurther(tree: Tree, { role, phrase }: Argument): boolean {
  return role === "oblique" && !isNominal(tree, phrase.head);
}

function isNominal(tree: Tree, index: number): boolean {
  // `keen on the 28-year-old`: an adjective with an article is somebody.
  return !["ADJ", "ADV"].includes(tokenAt(tree, index).upos) || dependents(tree, index, "det").length > 0;
}

/** What stands behind the predicate: the complement itself, else the first object or phrase behind it. */
function coreOf(
  tree: Tree,
  clause: Clause,
  complement: Argument,
  manner: Manner,
  others: readonly Argument[],
): Argument | undefined {
  if (manner === "object") return complement;
  if (manner === "words") return undefined;
  const object = manner === "verb" ? others.find(({ role }) => role === "object") : undefined;
  const behind = ({ role, marker, phrase }: Argument) =>
    role === "oblique" && marker !== undefined && phrase.head > clause.predicate.head && isNominal(tree, phrase.head);
  return object ?? others.find(behind);
}

function tokensOfArgument({ marks, phrase }: Argument): number[] {
  return [...marks, ...phrase.tokens];
}

function draftOf(context: RuleContext, clause: Clause, subject: Argument, complement: Argument): Draft {
  const given = clause.arguments.filter(
    ({ role, phrase }) => role !== "subject" && phrase.head !== clause.predicate.head,
  );
  const measures = given.filter((argument) => isMeasure(context.tree, clause, argument));
  const split = splitTimes(
    context,
    given.filter((argument) => !measures.includes(argument)),
  );
  // `hours long and very tiring`: a measure is of the adjective that it stands before.
  const measured = complement.phrase.head === clause.predicate.head ? measures : [];
  const { times } = split;
  const others = [...measured, ...split.others];
  const manner = mannerOf(context, clause, complement, subject);
  const core = coreOf(context.tree, clause, complement, manner, others);
  const preposition = core && core.role !== "object" ? core.marker : undefined;
  const told = manner === "words" ? others.filter(({ phrase }) => phrase.head > clause.predicate.head) : [];
  const words = [...marksOfPredicate(clause), ...complement.phrase.tokens, ...told.flatMap(tokensOfArgument)].sort(
    (a, b) => a - b,
  );
  const description = manner === "object" ? descriptionOf(context, subject, complement) : undefined;
  const object =
    manner === "words"
      ? wordsAsValue(context.scope, context.tree, words)
      : (yearsOf(context, subject, complement) ?? description?.object ?? core);
  const inner = manner === "object" ? nounQualifiers(context, clause, complement) : [];
  const tokens = tokensOf(context, clause, complement, manner);
  const affirmed = manner === "predicate" ? affirmedTokens(context.tree, complement.phrase.head, tokens) : undefined;
  return {
    subject,
    predicate: chainPredicate(
      context.tree,
      chainOf(context.scope, clause)?.steps.at(-1)?.governor,
      affirmed ?? tokens,
      preposition,
    ),
    ...(object ? { object } : {}),
    qualifiers: [
      ...qualifiersOf(
        context,
        others.filter(
          (argument) =>
            argument !== core &&
            !told.includes(argument) &&
            !isFurther(context.tree, argument) &&
            // `extremely critical`: how much is part of the predicate.
            !(argument.role === "adverbial" && tokens.includes(argument.phrase.head)),
        ),
      ),
      ...(description?.qualifiers ?? inner),
    ],
    times,
    ...(manner === "verb" && !isSupposed(context, clause)
      ? { factuality: { modality: "future" } }
      : chainFactuality(context, clause)),
    ...(affirmed ? { factuality: { polarity: "affirmed" } } : {}),
    ...(manner === "predicate" && followsRather(context.tree, complement.phrase.head)
      ? { factuality: { polarity: "negated" } }
      : {}),
  };
}

/** `If we were to win`: nothing is to come. */
function isSupposed({ factuality }: RuleContext, clause: Clause): boolean {
  return (clause.governor?.marker ?? "").startsWith("if") || factuality(clause).modality === "conditional";
}

/** `two metres` in `is two metres high`. */
function isMeasure(tree: Tree, { predicate }: Clause, { deprel, phrase }: Argument): boolean {
  const { upos } = tokenAt(tree, predicate.head);
  return upos === "ADJ" && deprel === "obl:unmarked" && phrase.head === predicate.head - 1;
}

/** `She was six`: a bare number is how old a person is. */
function yearsOf({ scope, tree }: RuleContext, subject: Argument, complement: Argument): Value | undefined {
  const value = mentionOf(scope, tree, complement)?.value;
  const person = mentionOf(scope, tree, subject)?.type === "person";
  const bare = complement.phrase.tokens.length === 1 && complement.marker === undefined && value?.unit === undefined;
  // `a bully, and he was one` tells no age.
  const isPronoun = tokenAt(tree, complement.phrase.head).lemma.toLowerCase() === "one";
  if (!person || !bare || isPronoun || value?.datatype !== "xsd:integer" || Number(value.value) > 120) return undefined;
  return { ...value, value: `P${value.value}Y`, datatype: "xsd:duration" };
}

/** `refused to be silent` is so, and that they are silent is not. */
function chainFactuality(context: RuleContext, clause: Clause): Pick<Draft, "factuality"> {
  const chain = chainOf(context.scope, clause);
  const { factuality } = chain ? tellChain(context, clause, chain) : {};
  return factuality ? { factuality } : {};
}

/** `is 24 and about to sing`: what a further adjective leads to is told by its verb. */
function leadsToVerb(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).deprel === "conj" && dependents(tree, head, "xcomp").length > 0;
}

/** What something is, is like, or where it is. */
export const copula: Rule = {
  id: "copula",
  description: "A nominal predicate is the object of `is`; an adjective joins the predicate and lends its preposition.",
  example: { text: "The tunnel is full of water.", yields: "tunnel | is full of | water" },
  apply(context, clause) {
    const subject = clause.arguments.find(({ role }) => role === "subject");
    const complement = complementOf(clause);
    if (clause.pattern !== "copula" || !subject || !complement || copulaReason(context, clause)) return [];
    const renamed = namedDraft(context, clause, subject, complement);
    if (renamed) return [renamed];
    const told = complement.conjuncts.filter(({ head }) => !leadsToVerb(context.tree, head));
    return told.map((phrase) => draftOf(context, clause, subject, { ...complement, phrase, conjuncts: [phrase] }));
  },
};

/** `The only man was Per Lund`: the name is who is told of, and the noun what is told. */
function namedDraft(context: RuleContext, clause: Clause, subject: Argument, complement: Argument): Draft | undefined {
  const { scope, tree } = context;
  const [noun, name] = [mentionOf(scope, tree, subject), mentionOf(scope, tree, complement)];
  const isNamed = noun?.kind === "nominal" && name?.kind === "name" && complement.marker === undefined;
  if (!isNamed || complement.conjuncts.length > 1 || !scope.otherMentions(noun).includes(name)) return undefined;
  const words = subject.phrase.tokens.filter((index) => tokenAt(tree, index).deprel !== "det");
  const { times, others } = splitTimes(
    context,
    clause.arguments.filter((argument) => argument !== subject && argument !== complement),
  );
  return {
    subject: { ...complement, role: "subject" },
    predicate: predicateOf(tree, clause.predicate.tokens),
    object: wordsAsValue(scope, tree, words),
    qualifiers: qualifiersOf(context, others),
    times,
  };
}

/** `It was the driver who called`: the relative clause says it. */
function isCleft({ scope, tree }: RuleContext, subject: Argument, complement: Argument): boolean {
  const it = mentionOf(scope, tree, subject);
  if (
    tokenAt(tree, subject.phrase.head).lemma.toLowerCase() !== "it" ||
    dependents(tree, complement.phrase.head, "acl:relcl").length === 0
  )
    return false;
  return !it || scope.earlierMentions(it).length === 0;
}

/** `it is time to leave`, `This is a good day`, `Its name was Fram`: what is taken up by nothing but the predicate says nothing of it. */
function isItself({ scope, tree }: RuleContext, subject: Argument, complement: Argument): boolean {
  const { lemma, xpos } = tokenAt(tree, subject.phrase.head);
  const it = mentionOf(scope, tree, subject);
  const predicate = mentionOf(scope, tree, complement);
  const content = dependents(tree, complement.phrase.head, "acl").length > 0;
  const named = predicate?.kind === "name" && (it?.kind === "pronoun" || lemma.toLowerCase() === "name");
  const timely = lemma.toLowerCase() === "it" && content && tokenAt(tree, complement.phrase.head).lemma === "time";
  if (timely) return true;
  const shown = xpos === "DT" && it !== undefined && scope.otherMentions(it).every((other) => other === predicate);
  return (
    (named || (lemma.toLowerCase() === "it" ? content : shown)) &&
    it !== undefined &&
    predicate !== undefined &&
    scope.otherMentions(it).includes(predicate)
  );
}

function complementOf({ predicate, arguments: given }: Clause): Argument | undefined {
  return given.find(({ role, phrase }) => role === "complement" && phrase.head === predicate.head);
}

/** Why a copula makes no statement: its infinitive or its relative clause says it all. */
export function copulaReason(context: RuleContext, clause: Clause): string | undefined {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const complement = complementOf(clause);
  if (leadsOn(context, clause)) return "leads-on";
  if (subject && complement && isItself(context, subject, complement)) return "says-nothing";
  return subject && complement && isCleft(context, subject, complement) ? "cleft" : undefined;
}

/** `is likely to rise`: the open complement states it all. */
function leadsOn({ tree }: RuleContext, clause: Clause): boolean {
  const adjective = tokenAt(tree, clause.predicate.head).upos === "ADJ";
  return adjective && clause.arguments.some(({ role, deprel }) => role === "clause" && deprel === "xcomp");
}
