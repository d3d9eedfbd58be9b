import { type Argument, dependents, isRelation, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf } from "../argument.ts";
import { isDate } from "../dates.ts";
import type { EventNoun } from "../event-noun.ts";
import { eventNoun } from "../events.ts";
import type { ClauseDraft, Pattern } from "../pattern.ts";
import { conjunctHeads, markerText, marksOf } from "../phrases.ts";

/** Nouns of what somebody named behind `of` gives: `with the approval of Oslo`. */
const GIVEN = /^(?:support|approval|consent|endorsement|protection|acceptance|recognition|encouragement|help)$/;

/** `a study of his`: a possessive behind `of` says whose it is. */
const OWN = /^(?:mine|yours|his|hers|ours|theirs)$/i;

/** `the decision of her life`, `the strike of the year`: what is compared with all others of that time. */
const SPAN = /^(?:life|lifetime|career|day|night|week|month|year|season|decade|century|generation)$/;

/** What a prepositional phrase behind the noun is to the event. */
function prepositionalRole(
  tree: Tree,
  head: number,
  event: EventNoun,
  index: number,
  marker: string,
): Argument["role"] {
  if (marker === "by") return "agent";
  if (marker === "of" && OWN.test(tokenAt(tree, index).form)) return "subject";
  if (marker === "of" && SPAN.test(tokenAt(tree, index).lemma)) return "oblique";
  if (event.objects.includes(marker)) return "object";
  if (marker === "of" && GIVEN.test(tokenAt(tree, head).lemma) && tokenAt(tree, index).upos === "PROPN")
    return "subject";
  if (marker === "of") return event.transitive ? "object" : "subject";
  return "oblique";
}

function behind(tree: Tree, head: number, event: EventNoun, first = head): Argument[] {
  return dependents(tree, head, "nmod")
    .filter((index) => tokenAt(tree, index).deprel === "nmod" && index > first)
    .map((index) => {
      const argument = argumentOf(tree, index, "oblique", alikeConjuncts(tree, index));
      return { ...argument, role: prepositionalRole(tree, head, event, index, argument.marker ?? "") };
    });
}

/** `loss of weight, headaches and other symptoms`: what closes with `other` in another number goes on with the event, not with its phrase. */
function alikeConjuncts(tree: Tree, head: number): readonly number[] {
  const heads = conjunctHeads(tree, head);
  const closes = heads.some((each) =>
    dependents(tree, each, "amod").some((index) => tokenAt(tree, index).lemma.toLowerCase() === "other"),
  );
  const isPlural = (each: number) => /^NNP?S$/.test(tokenAt(tree, each).xpos);
  return closes
    ? heads.filter((each) => each === head || (isPlural(each) === isPlural(head) && isPlural(head)))
    : heads;
}

/**
 * Phrases that the parser hung on another argument, be it one behind them: `the building of a bridge by a firm`, `the sale by a bank
 * for three euros`.
 */
function misplaced(tree: Tree, head: number, noun: number, event: EventNoun): Argument[] {
  return behind(tree, noun, event, head).filter(
    ({ role, marker, phrase }) =>
      marker !== "of" && (role === "agent" || role === "object" || isWhen(tree, phrase.head, marker)),
  );
}

/** `withdrawal from the treaty in 2018`: a date behind the last argument tells when the event was. */
function isWhen(tree: Tree, noun: number, marker: string | undefined): boolean {
  return (marker === "in" || marker === "on") && isDate(tree, noun);
}

/** A possessor does the event, or undergoes it where the noun is of that kind and nothing else does. */
function possessor(tree: Tree, head: number, event: EventNoun, others: readonly Argument[]): Argument[] {
  const index = dependents(tree, head, "nmod:poss")[0];
  if (index === undefined) return [];
  const undergoes = event.possessed && !others.some(({ role }) => role === "object");
  const role = undergoes ? "object" : "subject";
  return [argumentOf(tree, index, role)];
}

function voiceOf(given: readonly Argument[]): ClauseDraft["voice"] {
  const does = given.some(({ role }) => role === "subject");
  return !does && given.some(({ role }) => role === "object") ? "passive" : "active";
}

/** `in advance of`, `in search of`: a bare noun that makes a preposition with those around it tells of no event. */
function isPrepositional(tree: Tree, head: number): boolean {
  const bare = (tree.children[head] ?? []).every((index) => isRelation(tokenAt(tree, index).deprel, "case", "nmod"));
  const before = markerText(tree, marksOf(tree, head));
  const of = dependents(tree, head, "nmod").some((index) => markerText(tree, marksOf(tree, index)) === "of");
  return bare && of && tokenAt(tree, head).xpos === "NN" && ["in", "by", "on", "at"].includes(before);
}

/** Nouns of events with their arguments. */
export const nominalEvent: Pattern = {
  id: "nominal-event",
  description: "A noun of an event: who does it and to whom is read off its possessor and the prepositions behind it.",
  example: { text: "Mali's withdrawal from the pact surprised many.", yields: "Mali | withdrawal | from the pact" },
  apply(tree, head) {
    const { lemma, upos, deprel } = tokenAt(tree, head);
    const event = upos === "NOUN" && !isRelation(deprel, "compound", "amod", "advmod") ? eventNoun(lemma) : undefined;
    if (!event || isPrepositional(tree, head)) return [];
    const near = behind(tree, head, event);
    const others = [...near, ...near.flatMap(({ phrase }) => misplaced(tree, head, phrase.head, event))];
    const given = [...possessor(tree, head, event, others), ...others];
    const voice = voiceOf(given);
    const predicate = { head, tokens: [head] };
    return [
      {
        sentence: tree.sentence,
        pattern: "nominal-event",
        predicate,
        marks: [],
        voice,
        arguments: given,
        eventVerb: event.verb,
        transitive: event.transitive || event.objects.length > 0,
        ...(event.objects.length > 0 ? { objectMarkers: event.objects } : {}),
      },
    ];
  },
};
