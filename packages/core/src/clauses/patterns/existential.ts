import { dependents, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf } from "../argument.ts";
import type { ClauseDraft, Pattern } from "../pattern.ts";
import { verbClause } from "./verb.ts";

/** Where something is may hang on its noun: `clashes in Basra`. */
function withPlaces(tree: Tree, clause: ClauseDraft): ClauseDraft {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  if (!subject) return clause;
  const places = dependents(tree, subject.phrase.head, "nmod").filter(
    (index) => tokenAt(tree, index).deprel === "nmod" && index > subject.phrase.head,
  );
  return {
    ...clause,
    arguments: [
      ...clause.arguments,
      ...places.map((index) => argumentOf(tree, index, "oblique")).filter(({ marker }) => marker !== "of"),
    ],
  };
}

/** `There` with a form of `be` or another verb of existence. */
export const existential: Pattern = {
  id: "existential",
  description: "Existential `there`: what exists is the subject, where and when it does are obliques.",
  example: { text: "There were floods in Assam.", yields: "floods in Assam | were | in Assam" },
  apply(tree, head) {
    const { upos, deprel } = tokenAt(tree, head);
    const there = dependents(tree, head, "expl").some((index) => tokenAt(tree, index).lemma.toLowerCase() === "there");
    return upos === "VERB" && there && deprel !== "amod"
      ? [withPlaces(tree, verbClause(tree, head, "existential"))]
      : [];
  },
};
