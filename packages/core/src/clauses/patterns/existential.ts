import { dependents, isRelation, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf } from "../argument.ts";
import { eventNoun } from "../events.ts";
import type { ClauseDraft, Pattern } from "../pattern.ts";
import { verbClause } from "./verb.ts";

/** Prepositions that say where or when something is. */
const PLACING: ReadonlySet<string> = new Set(
  `in at on near behind beside under above below over inside outside beneath beyond within along across around among amid between before after since
  until during throughout by off opposite underneath against`.split(/\s+/),
);

/** Whether a phrase behind a noun says where or when; what an event's noun takes as its object does not: `attacks on the depot`. */
function places(tree: Tree, noun: number, marker = ""): boolean {
  return PLACING.has(marker) && !eventNoun(tokenAt(tree, noun).lemma)?.objects.includes(marker);
}

/** Where something is may hang on its noun: `clashes in Basra`. */
function withPlaces(tree: Tree, clause: ClauseDraft): ClauseDraft {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  if (!subject) return clause;
  const { head } = subject.phrase;
  const behind = dependents(tree, head, "nmod")
    .filter((index) => tokenAt(tree, index).deprel === "nmod" && index > head)
    .map((index) => argumentOf(tree, index, "oblique"));
  return { ...clause, arguments: [...clause.arguments, ...behind.filter(({ marker }) => places(tree, head, marker))] };
}

/** An expletive `there`, on the verb or on one that raises it: `there seems to be a leak`. */
function hasThere(tree: Tree, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  if (dependents(tree, verb, "expl").some((index) => tokenAt(tree, index).lemma.toLowerCase() === "there")) return true;
  return isRelation(deprel, "xcomp") && head >= 0 && dependents(tree, verb, "nsubj").length > 0 && hasThere(tree, head);
}

/** `There` with a form of `be` or another verb of existence. */
export const existential: Pattern = {
  id: "existential",
  description: "Existential `there`: what exists is the subject, where and when it does are obliques.",
  example: { text: "There was no water in Assam.", yields: "no water | was | in Assam" },
  apply(tree, head) {
    const { upos, deprel } = tokenAt(tree, head);
    return upos === "VERB" && deprel !== "amod" && hasThere(tree, head)
      ? [withPlaces(tree, verbClause(tree, head, "existential"))]
      : [];
  },
};
