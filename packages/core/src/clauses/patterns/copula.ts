import { type Argument, dependents, isNotOnly, type Phrase, type Tree, tokenAt } from "../../model/index.ts";
import { collectArguments } from "../arguments.ts";
import type { Pattern } from "../pattern.ts";
import { coordination, isClausal, markerText, marksOf, NEGATIONS, predicateNominal, withLimits } from "../phrases.ts";
import { noLonger } from "../verbs.ts";

/** The copula with its auxiliaries and negation; of two, as in `the fact is the frame is dirty`, the inner one. */
function copulaGroup(tree: Tree, head: number): Phrase {
  const [outer = -1] = dependents(tree, head, "cop").slice(-2, -1);
  const negation = dependents(tree, head, "advmod").filter(
    (index) => NEGATIONS.has(tokenAt(tree, index).lemma.toLowerCase()) && !isNotOnly(tree, index),
  );
  const group = [...dependents(tree, head, "aux", "cop"), ...withLimits(tree, negation), ...noLonger(tree, head)];
  return { head, tokens: group.filter((index) => index > outer).sort((a, b) => a - b) };
}

/** What the subject is said to be; a prepositional predicate keeps its preposition as marker. */
function complement(tree: Tree, head: number): Argument {
  const conjuncts = dependents(tree, head, "conj").filter(
    (index) => !isClausal(tree, index) && !isOfSomething(tree, index),
  );
  const phrases = [head, ...conjuncts].map((index) => predicateNominal(tree, index));
  const marks = marksOf(tree, head, ["case"]);
  const marker = marks.length > 0 ? { marker: markerText(tree, marks) } : {};
  const phrase = phrases.length > 1 ? coordination(tree, head) : (phrases[0] as Phrase);
  return { role: "complement", deprel: "root", marks, ...marker, phrase, conjuncts: phrases };
}

/** `crowded and short of food`: the second of two adjectives has a phrase of its own, and so tells something of its own. */
function isOfSomething(tree: Tree, head: number): boolean {
  const { deprel, upos, head: first } = tokenAt(tree, head);
  const isSecond = deprel === "conj" && upos === "ADJ" && first >= 0 && tokenAt(tree, first).upos === "ADJ";
  return isSecond && dependents(tree, head, "obl").some((index) => marksOf(tree, index)[0] === head + 1);
}

/** `checks are rare and fines too low`: the predicate whose copula a second one shares. */
function copulaBefore(tree: Tree, head: number): number | undefined {
  const { deprel, upos, head: first } = tokenAt(tree, head);
  const isSecond = deprel === "conj" && upos === "ADJ" && first >= 0 && dependents(tree, first, "cop").length > 0;
  const isOwn = isSecond && (dependents(tree, head, "nsubj").length > 0 || isOfSomething(tree, head));
  return isOwn ? first : undefined;
}

/** Nominal, adjectival and prepositional predicates with a form of `be`. */
export const copula: Pattern = {
  id: "copula",
  description: "A form of `be` with a nominal, adjectival or prepositional predicate.",
  example: { text: "Quito is the capital of Ecuador.", yields: "Quito | is | the capital of Ecuador" },
  apply(tree, head) {
    const verb = dependents(tree, head, "cop").length > 0 ? head : copulaBefore(tree, head);
    if (verb === undefined) return [];
    if (tokenAt(tree, head).upos === "VERB" && dependents(tree, head, "nsubj:outer").length > 0) return [];
    const { tokens } = copulaGroup(tree, verb);
    const [subject, ...others] = collectArguments(tree, { head, tokens });
    const given =
      subject?.role === "subject"
        ? [subject, complement(tree, head), ...others]
        : [complement(tree, head), ...(subject ? [subject] : [])];
    const marks = marksOf(tree, head, ["mark"]);
    return [
      {
        sentence: tree.sentence,
        pattern: "copula",
        predicate: { head, tokens },
        marks,
        voice: "active",
        arguments: given,
      },
    ];
  },
};
