import { dependents, type Mention, type Token, type Tree, tokenAt } from "../../model/index.ts";
import { isPlural } from "../number.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Rule } from "../rule.ts";
import { isTime } from "../terms.ts";
import { spanOf } from "../words.ts";

/** Types of what can be somewhere. */
const PLACED: ReadonlySet<string> = new Set(["place", "organization", "person", "object"]);

/** `The lighthouse at Hanko` is one of a kind; `children in Chad` are in Chad by what the words mean. */
function isParticular(tree: Tree, { kind, head }: Mention): boolean {
  return kind === "name" || dependents(tree, head, "det", "nmod:poss").length > 0;
}

/** `no audience at Hanko`, `might send a ship at Hanko`: of what is denied or may be, nobody says where it is. */
function isUnreal(tree: Tree, { head }: Mention): boolean {
  const determiners = dependents(tree, head, "det").map((index) => tokenAt(tree, index).lemma.toLowerCase());
  if (determiners.some((word) => /^(?:no|any|every|neither|either)$/.test(word))) return true;
  const above = tokenAt(tree, head).head;
  const isOpen = ({ form, xpos, deprel }: Token): boolean =>
    /^(?:not|n['’]t|never|whether|if)$/i.test(form) || (xpos === "MD" && deprel === "aux");
  const words = above < 0 ? [] : dependents(tree, above, "aux", "advmod", "mark").map((index) => tokenAt(tree, index));
  return determiners.some((word) => word === "a" || word === "an") && words.some(isOpen);
}

/** `Damian Wells, the U.S. Attorney in Manhattan`: a name with an article beside another one tells what that is. */
function isOffice(tree: Tree, { kind, type, head }: Mention): boolean {
  const { deprel, upos } = tokenAt(tree, head);
  return (
    kind === "name" &&
    type === "person" &&
    upos === "PROPN" &&
    deprel === "appos" &&
    dependents(tree, head, "det").length > 0
  );
}

/** Where something is. */
export const location: Rule = {
  id: "location",
  description: "A thing with a place behind it is there.",
  example: { text: "The lighthouse at Hanko shone.", yields: "lighthouse at Hanko | is at | Hanko" },
  apply({ scope, tree }, clause) {
    const [subject, place] = clause.arguments;
    if (clause.pattern !== "location" || !subject || !place || isTime(scope, tree, place)) return [];
    const thing = mentionOf(scope, tree, subject);
    const where = mentionOf(scope, tree, place);
    // `the oldest town in the world`: everything is there.
    if (tokenAt(tree, place.phrase.head).lemma === "world") return [];
    // `Ghent, Belgium`: without a preposition only a place is said to lie in another.
    if (place.marks.length === 0 && thing?.type !== "place") return [];
    if (!thing || !PLACED.has(thing.type) || where?.type !== "place" || !isParticular(tree, thing)) return [];
    if (isUnreal(tree, thing) || isOffice(tree, thing)) return [];
    const { marker = "in" } = place;
    const plural = isPlural(tree, subject.phrase.head);
    const predicate = {
      label: `${plural ? "are" : "is"} ${marker}`,
      lemma: `be ${marker}`,
      span: spanOf(tree, place.marks.length > 0 ? place.marks : place.phrase.tokens),
    };
    return [{ subject, predicate, object: place, qualifiers: [], times: [] }];
  },
};
