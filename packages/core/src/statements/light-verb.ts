/** Light verbs: `made the offer to Y` reads as `offered help to Y`, `paid a visit to Y` as `visited Y`. */
import { type Argument, type Clause, dependents, type Predicate, type Tree, tokenAt } from "../model/index.ts";
import { inflect } from "./inflect.ts";
import { qualifiersOf, splitTimes } from "./qualifiers.ts";
import type { Draft, RuleContext } from "./rule.ts";
import { governorOf, headOf, type Scope } from "./scope.ts";
import { spanOf, textOf, wordsOf } from "./words.ts";

/** Verbs that add nothing to the noun of an event but tense. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make give pay take have hold conduct carry launch stage mount commit perform undertake".split(" "),
);

/** Those that add least. */
const SIMPLE: ReadonlySet<string> = new Set(["make", "give", "pay", "take", "have"]);

/** An event whose noun is the object of a light verb, with the verb that says the same. */
interface LightEvent {
  readonly clause: Clause;
  readonly verb: string;
}

/** The draft of a light verb with its noun; none when the verb is no such verb or tells of nothing but the noun. */
export function lightVerbDraft(context: RuleContext, clause: Clause): Draft | undefined {
  const event = eventOf(context.scope, clause);
  const subject = clause.arguments.find(({ role }) => role === "subject");
  if (!event || !subject) return undefined;
  const noun = event.clause.predicate.head;
  const given = [...event.clause.arguments, ...clause.arguments].filter(
    ({ role, phrase }) => role !== "subject" && phrase.head !== noun,
  );
  const { times, others } = splitTimes(context, given);
  const direct = others.find((argument) => isDirectObject(event.clause, argument));
  const core = direct ?? coreOf(others);
  const words = direct || core?.role === "object" ? undefined : eventObject(context.scope, event.clause);
  // `had possession in midfield`: a verb that lacks its object says less than its noun.
  const lacking =
    event.clause.transitive === true && !direct && !words && core?.role === "oblique" && core.marker !== "to";
  if ((!core && !words) || lacking) return undefined;
  const rest = others.filter((argument) => argument !== core && argument.role !== "object");
  const predicate = predicateOf(context, clause, event, [words, direct ? undefined : prepositionOf(core, event.verb)]);
  return {
    subject,
    predicate,
    ...(core ? { object: core } : {}),
    qualifiers: qualifiersOf(context, rest),
    times,
  };
}

/** Whether a phrase gives the direct object of the event's verb, wherever it hangs: `paid a visit to Havana`. */
function isDirectObject({ objectMarkers = [] }: Clause, { role, marker = "" }: Argument): boolean {
  if (role === "object") return marker !== "of";
  return role === "oblique" && objectMarkers.includes(marker);
}

/** Whether a nominal event is the object of a light verb, which then tells it. */
export function isLightObject(scope: Scope, event: Clause): boolean {
  const governor = governorOf(scope, event);
  return governor !== undefined && eventOf(scope, governor)?.clause === event;
}

function eventOf(scope: Scope, clause: Clause): LightEvent | undefined {
  const usable =
    clause.voice === "active" && clause.governor?.deprel !== "xcomp" && LIGHT_VERBS.has(headOf(scope, clause).lemma);
  const object = usable ? clause.arguments.find(({ role, shared }) => role === "object" && !shared) : undefined;
  const tree = scope.trees[clause.sentence];
  if (object && tree && isHanded(tree, clause, object)) return undefined;
  // `launched a campaign to clean the river`: what the noun contains would be lost.
  const content = object && tree && dependents(tree, object.phrase.head, "acl").length > 0;
  if (content && !SIMPLE.has(headOf(scope, clause).lemma)) return undefined;
  const event = object && scope.clausesAt(clause.sentence, object.phrase.head).find(({ eventVerb }) => eventVerb);
  // `gave them a victory`: who wins is the one who is given it.
  if (event?.eventVerb === "win" && headOf(scope, clause).lemma === "give") return undefined;
  // `gave his collection back`: it is a thing.
  if (event?.eventVerb === "collect") return undefined;
  return event?.eventVerb ? { clause: event, verb: event.eventVerb } : undefined;
}

/** `gave Oslo its first cure`: what is already somebody's is a thing that is given. */
function isHanded(tree: Tree, clause: Clause, { phrase }: Argument): boolean {
  const isGiven = clause.arguments.some(({ role }) => role === "recipient");
  return isGiven && dependents(tree, phrase.head, "nmod:poss").length > 0;
}

/** The recipient or the first prepositional phrase; the noun's own object when nothing else is told. */
function coreOf(others: readonly Argument[]): Argument | undefined {
  const recipient = others.find(({ role }) => role === "recipient");
  const obliques = others.filter(({ role, marker }) => role === "oblique" && marker !== undefined);
  const oblique = obliques.find(({ marker }) => marker === "to") ?? obliques[0];
  return recipient ?? oblique ?? others.find(({ role }) => role === "object");
}

/** Verbs of which whoever is given the noun is the object: `gave them support` supported them. */
const DIRECT =
  /^(?:support|help|back|warn|order|advise|answer|praise|assist|thank|kiss|hug|push|boost|assure|instruct|encourage|endorse|welcome|protect|arm|fund)$/;

function prepositionOf(core: Argument | undefined, verb: string): string | undefined {
  if (core?.role === "recipient") return DIRECT.test(verb) ? undefined : "to";
  return core?.role === "object" ? undefined : core?.marker;
}

/** What the noun takes as direct object: its own, or the one that an earlier mention of the same event had. */
function eventObject(scope: Scope, event: Clause): string | undefined {
  const mention = scope.mentionAt(event.sentence, event.predicate.head);
  const earlier = (mention ? scope.earlierMentions(mention) : []).flatMap(({ sentence, head }) =>
    scope.clausesAt(sentence, head),
  );
  for (const clause of [event, ...earlier]) {
    const words = clause.pattern === "nominal-event" ? objectWords(scope, clause) : undefined;
    if (words) return words;
  }
  return undefined;
}

/** The bare noun phrase behind `of`, without determiner: `help` in `an offer of help`. */
function objectWords(scope: Scope, event: Clause): string | undefined {
  const object = event.arguments.find(
    ({ role, marker }) => marker === "of" && (role === "object" || role === "subject"),
  );
  const tree = scope.trees[event.sentence];
  if (!object || !tree) return undefined;
  const { head, tokens } = object.phrase;
  return textOf(
    scope,
    tree,
    tokens.filter((index) => index <= head && tokenAt(tree, index).upos !== "DET"),
  );
}

/** The event's verb in the form of the light one, its auxiliaries before it. */
function predicateOf(
  { scope, tree }: RuleContext,
  clause: Clause,
  { clause: event, verb }: LightEvent,
  tail: readonly (string | undefined)[],
): Predicate {
  const before = auxiliaryWords(tree, clause);
  const join = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(" ");
  return {
    label: join([before, inflect(verb, headOf(scope, clause).xpos), ...tail]),
    lemma: join([verb, ...tail]),
    span: spanOf(tree, [...clause.predicate.tokens, event.predicate.head]),
  };
}

function auxiliaryWords(tree: Tree, { predicate }: Clause): string {
  return wordsOf(
    tree,
    predicate.tokens.filter((index) => index < predicate.head),
  );
}
