import { type Argument, dependents, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf, shared } from "../argument.ts";
import { isDate } from "../dates.ts";
import type { Pattern } from "../pattern.ts";
import { isVerb, markerText, marksOf } from "../phrases.ts";
import { subjectOf } from "../subjects.ts";
import { isPassive, verbGroup } from "../verbs.ts";

/** The verb that a coordinated phrase leaves out. */
function omittedVerb(tree: Tree, head: number): number | undefined {
  const { deprel, head: verb } = tokenAt(tree, head);
  const stands = (deprel === "conj" || deprel === "parataxis") && verb >= 0 && isVerb(tree, verb);
  return stands && !isVerb(tree, head) && dependents(tree, head, "orphan").length > 0 ? verb : undefined;
}

/** What a phrase is to the verb, by its preposition and its place. */
function remnant(tree: Tree, head: number, bare: Argument["role"]): Argument {
  const oblique = marksOf(tree, head).length > 0 || isDate(tree, head);
  const role = oblique ? "oblique" : bare;
  return { ...argumentOf(tree, head, role), deprel: oblique ? "obl" : bare === "subject" ? "nsubj" : "obj" };
}

/** `bought A for $3m and B for $2m`: a bare phrase before one that the verb has beside its object, is an object too. */
function isObject(tree: Tree, verb: number, first: number, others: readonly number[]): boolean {
  const [object] = dependents(tree, verb, "obj").filter((index) => index > verb && index < first);
  if (object === undefined || dependents(tree, first, "nsubj").length > 0) return false;
  const markers = others.map((index) => markerText(tree, marksOf(tree, index)));
  return dependents(tree, verb, "obl").some(
    (index) => index > object && index < first && markers.includes(markerText(tree, marksOf(tree, index)) || "?"),
  );
}

/** Clauses whose verb stands in the clause before. */
export const gapping: Pattern = {
  id: "gapping",
  description: "Phrases that share the verb of the clause before them: the first is the subject, if it is bare.",
  example: { text: "Some voted for Holm and others for Ruiz.", yields: "others | voted | for Ruiz" },
  apply(tree, head) {
    const verb = omittedVerb(tree, head);
    if (verb === undefined) return [];
    const [first, ...others] = [head, ...dependents(tree, head, "orphan")].sort((a, b) => a - b);
    const opening = remnant(tree, first ?? head, isObject(tree, verb, first ?? head, others) ? "object" : "subject");
    const subject = opening.role === "subject" ? undefined : subjectOf(tree, verb);
    const given = [
      ...(subject ? [shared(subject)] : []),
      opening,
      ...others.map((index) => remnant(tree, index, "object")),
    ];
    const voice = isPassive(tree, verb) ? "passive" : "active";
    const predicate = { head, tokens: verbGroup(tree, verb).tokens };
    return [{ sentence: tree.sentence, pattern: "gapping", predicate, marks: [], voice, arguments: given }];
  },
};
