/** Relative clauses: what their pronoun stands for, and which argument is missing when there is no pronoun. */
import { dependents, isRelation, subtree, type Tree, tokenAt } from "../model/index.ts";
import { nounMeant } from "./antecedents.ts";
import { CIRCUMSTANCE_NOUNS } from "./control.data.ts";
import { eventNoun } from "./events.ts";
import { TRANSITIVE } from "./transitive.data.ts";

const RELATIVE_TAGS: ReadonlySet<string> = new Set(["WDT", "WP", "WP$", "WRB"]);

/** Whether a token is a relative pronoun or adverb: it asks nothing and opens a relative clause. */
export function isRelative(tree: Tree, index: number): boolean {
  const { xpos, lemma } = tokenAt(tree, index);
  return RELATIVE_TAGS.has(xpos) && lemma !== "what" && antecedentOf(tree, index) !== undefined;
}

/** The relative clause that a token opens: only complements may stand between its head and the token. */
export function relativeClauseOf(tree: Tree, index: number): number | undefined {
  let pronoun = index;
  for (let at = index; at >= 0; at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (isRelation(deprel, "acl:relcl", "advcl:relcl")) return head >= 0 && head < pronoun ? at : undefined;
    // `…, which costs much and which few like`: the second clause is about the same noun.
    const first = deprel === "conj" && head >= 0 ? tokenAt(tree, head) : undefined;
    if (first?.deprel === "acl:relcl" && head < pronoun && tokenAt(tree, index).xpos.startsWith("W"))
      return first.head >= 0 && first.head < pronoun ? head : undefined;
    if (isRelation(deprel, "ccomp", "advcl", "acl") && dependents(tree, at, "mark").length > 0) return undefined;
    // `forgot where he came from`, `who was away when it began`: an adverb asks, or opens a clause of its own.
    if (isRelation(deprel, "ccomp", "advcl") && tokenAt(tree, index).xpos === "WRB") return undefined;
    pronoun = Math.min(pronoun, at);
  }
  return undefined;
}

/** The noun that a relative pronoun stands for, or the predicate of the clause that it takes up. */
export function antecedentOf(tree: Tree, index: number): number | undefined {
  const clause = relativeClauseOf(tree, index);
  if (clause === undefined) return undefined;
  const noun = tokenAt(tree, clause).head;
  const form = tokenAt(tree, index).form.toLowerCase();
  const happening =
    HAPPENING.has(tokenAt(tree, clause).lemma) && (form === "which" || (form === "that" && isSite(tree, noun)));
  return (happening ? eventAbove(tree, noun) : undefined) ?? nounMeant(tree, noun, { clause, pronoun: index });
}

/** Verbs of what events do; a place or an organisation that the parser gives them as subject is mostly part of the event's phrase. */
const HAPPENING: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "wound",
  "damage",
  "destroy",
  "claim",
  "cause",
  "trigger",
  "spark",
  "last",
  "happen",
  "occur",
  "erupt",
  "erupted",
  "displace",
  "shake",
]);

/** Nouns of where things happen, which themselves kill and injure nobody. */
const SITES =
  /^(?:station|building|school|hospital|church|mosque|embassy|consulate|market|hotel|airport|base|camp|street|square|city|town|village|district|region|country|area|port|factory|plant|mine|prison|nightclub|club|mall|theatre|theater|stadium|capital|suburb|neighbourhood|neighborhood|house|home|university)$/;

/** Whether a noun is a place where something happened: `the bombing of an embassy that killed 63`. */
function isSite(tree: Tree, noun: number): boolean {
  return SITES.test(tokenAt(tree, noun).lemma);
}

/** The nearest event noun that a noun is part of the phrase of, itself included. */
function eventAbove(tree: Tree, noun: number): number | undefined {
  for (let at = noun; at >= 0; at = tokenAt(tree, at).head) {
    const { lemma, deprel, upos } = tokenAt(tree, at);
    if (upos === "NOUN" && eventNoun(lemma)) return at;
    // `ignited by the collapse of a roof at a station that killed ten`: the place hangs on the verb beside the event.
    if (isRelation(deprel, "obl") && isSite(tree, at)) return eventBeside(tree, at);
    if (!isRelation(deprel, "nmod", "appos")) return undefined;
  }
  return undefined;
}

/** An event noun before a phrase that hangs on the same verb, with nothing but its own phrase between the two. */
function eventBeside(tree: Tree, phrase: number): number | undefined {
  const { head: verb } = tokenAt(tree, phrase);
  return dependents(tree, verb, "obj", "obl").findLast(
    (index) =>
      index < phrase && index > verb && tokenAt(tree, index).upos === "NOUN" && eventNoun(tokenAt(tree, index).lemma),
  );
}

/** `the reason that prices rise`: the pronoun is no object of a verb that takes none. */
export function isCircumstance(tree: Tree, pronoun: number): boolean {
  const { deprel, form, head } = tokenAt(tree, pronoun);
  if (deprel !== "obj" || form.toLowerCase() !== "that" || TRANSITIVE.has(tokenAt(tree, head).lemma)) return false;
  const antecedent = isRelative(tree, pronoun) ? antecedentOf(tree, pronoun) : undefined;
  return antecedent !== undefined && CIRCUMSTANCE_NOUNS.has(tokenAt(tree, antecedent).lemma);
}

/** Whether a relative clause names its antecedent by a pronoun or adverb of its own. */
export function hasRelativePronoun(tree: Tree, clause: number): boolean {
  return subtree(tree.children, clause, (index) => tokenAt(tree, index).deprel !== "acl:relcl").some(
    (index) => RELATIVE_TAGS.has(tokenAt(tree, index).xpos) && relativeClauseOf(tree, index) === clause,
  );
}

/** A preposition left behind at the verb: `the house they lived in`. */
export function strandedPreposition(tree: Tree, verb: number): number | undefined {
  return (tree.children[verb] ?? []).find((child) => {
    const token = tokenAt(tree, child);
    return child > verb && token.upos === "ADP" && isRelation(token.deprel, "obl", "advmod", "case", "nmod");
  });
}

/** The verb in a relative clause without pronoun that lacks the object the antecedent supplies. */
export function gapVerb(tree: Tree, clause: number): number | undefined {
  const inner = dependents(tree, clause, "xcomp", "ccomp").find((child) => tokenAt(tree, child).upos === "VERB");
  const deeper = inner === undefined ? undefined : gapVerb(tree, inner);
  if (deeper !== undefined) return deeper;
  // `the tool they used to open it`: the last verb has an object of its own.
  const open =
    inner === undefined || (tokenAt(tree, inner).deprel === "xcomp" && TRANSITIVE.has(tokenAt(tree, clause).lemma));
  const filled = tokenAt(tree, clause).upos !== "VERB" || dependents(tree, clause, "obj", "ccomp").length > 0;
  return open && (!filled || strandedPreposition(tree, clause) !== undefined) ? clause : undefined;
}
