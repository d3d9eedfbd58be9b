import { type Argument, type Clause, dependents, tokenAt } from "../../model/index.ts";
import { argumentsBehind } from "../noun-arguments.ts";
import { qualifiersOf, splitTimes } from "../qualifiers.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { governorOf } from "../scope.ts";
import { spanOf } from "../words.ts";

/** Nouns of what two sides do together, with the verb that tells it. */
const MEETINGS: ReadonlyMap<string, string> = new Map([
  ["meeting", "met"],
  ["talk", "talked with"],
  ["conversation", "talked with"],
  ["interview", "talked with"],
  ["discussion", "talked with"],
  ["negotiation", "negotiated with"],
]);

const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["met", "meet"],
  ["talked with", "talk with"],
  ["negotiated with", "negotiate with"],
]);

/** The subject of the clause that the meeting is part of. */
function participantOf({ scope }: RuleContext, clause: Clause): Argument | undefined {
  const governor = governorOf(scope, clause);
  return governor?.voice === "active" ? governor.arguments.find(({ role }) => role === "subject") : undefined;
}

const PLACES: ReadonlySet<string> = new Set(["at", "in"]);

/** The clause above the purpose that the meeting is told with: it took place, whatever became of its purpose. */
function mainClause({ scope }: RuleContext, clause: Clause): Clause {
  let main = governorOf(scope, clause) ?? clause;
  while (main.governor?.deprel === "advcl" && main.governor.marker === "to") main = governorOf(scope, main) ?? main;
  return main;
}

/** Meetings that a clause mentions by the way: its subject took part. */
export const meeting: Rule = {
  id: "meeting",
  description: "Something done in a meeting with somebody: its doer met them.",
  example: { text: "Ruiz apologised in a meeting with farmers.", yields: "Ruiz | met | farmers" },
  apply(context, clause) {
    const { tree } = context;
    if (
      clause.pattern !== "nominal-event" ||
      !dependents(tree, clause.predicate.head, "case").some((index) =>
        ["in", "during", "at", "after"].includes(tokenAt(tree, index).lemma),
      )
    )
      return [];
    const label = MEETINGS.get(tokenAt(tree, clause.predicate.head).lemma);
    const partner = clause.arguments.find(({ marker }) => marker === "with");
    const subject = participantOf(context, clause);
    if (!label || !partner || !subject) return [];
    // A place may hang on the partner: `a meeting with farmers at the ministry`.
    const places = argumentsBehind(tree, partner.phrase.head).filter(({ marker = "" }) => PLACES.has(marker));
    const { times, others } = splitTimes(
      context,
      clause.arguments.filter((argument) => argument !== partner),
    );
    const predicate = { label, lemma: LEMMAS.get(label) ?? label, span: spanOf(tree, clause.predicate.tokens) };
    return [
      {
        subject,
        predicate,
        object: partner,
        qualifiers: qualifiersOf(context, [...others, ...places]),
        times,
        factuality: context.factuality(mainClause(context, clause)),
      },
    ];
  },
};
