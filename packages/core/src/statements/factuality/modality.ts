/** Modality by a clause's own words: auxiliaries, hedging adverbs, a condition that hangs on it. */
import { type Clause, dependents, type Modality, type Tree, tokenAt } from "../../model/index.ts";
import type { Scope } from "../scope.ts";
import { AUXILIARIES, CONDITIONS, HEDGES, NOUN_ADJECTIVES, NOUNS, VERBS } from "./lexicon.data.ts";
import { ownPolarity } from "./polarity.ts";

/** Modality that a clause has by itself. */
export function ownModality(scope: Scope, tree: Tree, clause: Clause, reported: boolean): Modality {
  if (clause.pattern === "nominal-event") return eventModality(tree, clause.predicate.head);
  const governed = scope.governedBy(clause);
  if (governed.some((inner) => inner.governor?.deprel === "advcl" && CONDITIONS.has(inner.governor.marker ?? "")))
    return "conditional";
  if (isInverted(tree, clause)) return "conditional";
  const auxiliary = clause.predicate.tokens
    .map((index) => auxiliaryModality(tree, index))
    .find((modality) => modality !== undefined);
  if (auxiliary === "conditional") return wouldModality(tree, clause, reported);
  // `must have known` concludes, `must know` demands.
  if (auxiliary === "necessary" && isPerfect(tree, clause) && isMust(tree, clause)) return "possible";
  if (auxiliary) return isOpenQuestion(tree, clause) ? "possible" : auxiliary;
  if (isHedged(tree, clause.predicate.head)) return "possible";
  if (isCommand(tree, clause) || isMandative(tree, clause)) return "requested";
  const outer = outerModality(tree, clause.predicate.head);
  if (outer) return outer;
  if (isOpenQuestion(tree, clause)) return "possible";
  return isGoingTo(tree, clause) || isToBe(tree, clause) ? "future" : "asserted";
}

/** `The question is whether it is safe`: nobody says so. */
export function isOpenQuestion(tree: Tree, { marks }: Clause): boolean {
  return marks.some((index) => tokenAt(tree, index).lemma === "whether");
}

/** `Its goal is to win`: the noun says whether it is wanted or asked. */
function outerModality(tree: Tree, head: number): Modality | undefined {
  const [outer] = dependents(tree, head, "nsubj:outer");
  return outer === undefined ? undefined : NOUNS.get(tokenAt(tree, outer).lemma)?.modality;
}

function auxiliaryModality(tree: Tree, index: number): Modality | undefined {
  const { upos, xpos, form } = tokenAt(tree, index);
  return upos === "AUX" && xpos === "MD" ? AUXILIARIES.get(form.toLowerCase()) : undefined;
}

/** `Had it happened earlier, …`: the auxiliary opens a clause that is no question and hangs on another. */
function isInverted(tree: Tree, { predicate, arguments: given, governor }: Clause): boolean {
  const [first = predicate.head] = predicate.tokens;
  const subject = given.find(({ role, shared }) => role === "subject" && !shared);
  if (!governor || !subject || !["had", "should", "were"].includes(tokenAt(tree, first).form.toLowerCase()))
    return false;
  const opens =
    /^[A-Z]/.test(tokenAt(tree, first).form) || [",", "``", '"', "“"].includes(tree.tokens[first - 1]?.form ?? "");
  return opens && first < (subject.phrase.tokens[0] ?? 0) && dependents(tree, predicate.head, "mark").length === 0;
}

/** `Leave the area!`: a bare infinitive that heads a sentence. */
function isCommand(tree: Tree, { predicate, arguments: given }: Clause): boolean {
  const { xpos, deprel } = tokenAt(tree, predicate.head);
  const bare = xpos === "VB" && predicate.tokens.every((index) => !tree.relations[index]?.startsWith("aux"));
  return (
    bare && ["root", "conj", "parataxis", "ccomp"].includes(deprel) && !given.some(({ role }) => role === "subject")
  );
}

/** `a recommendation that all salt be taxed`: the bare form behind `that` asks for it. */
function isMandative(tree: Tree, { predicate, arguments: given, governor }: Clause): boolean {
  const [first = predicate.head] = predicate.tokens;
  const own = given.some(({ role, shared }) => role === "subject" && !shared);
  return own && governor?.marker === "that" && tokenAt(tree, first).xpos === "VB";
}

/** `Would` in reported speech tells of the future; `would not say` refuses. */
function wouldModality(tree: Tree, clause: Clause, reported: boolean): Modality {
  if (reported && !isPerfect(tree, clause)) return "future";
  const speaks = VERBS.get(tokenAt(tree, clause.predicate.head).lemma)?.reports === true;
  return speaks && ownPolarity(tree, clause) === "negated" ? "asserted" : "conditional";
}

function isMust(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => tokenAt(tree, index).form.toLowerCase() === "must");
}

/** `Would have been`: it was not, also in what someone says. */
function isPerfect(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => tokenAt(tree, index).lemma === "have" && tree.relations[index] === "aux");
}

function isHedged(tree: Tree, head: number): boolean {
  return dependents(tree, head, "advmod", "discourse", "parataxis").some((index) =>
    HEDGES.has(tokenAt(tree, index).form.toLowerCase()),
  );
}

function isGoingTo(tree: Tree, clause: Clause): boolean {
  return clause.predicate.tokens.some(
    (index) => tokenAt(tree, index).lemma === "go" && tokenAt(tree, index).upos === "AUX",
  );
}

/** `The vote is to be held`, in a headline without `is`; `Norvik to cut jobs and suspend the dividend`. */
function isToBe(tree: Tree, { predicate, marks }: Clause): boolean {
  const { deprel, head, xpos } = tokenAt(tree, predicate.head);
  const isHeadline = deprel === "root";
  if (deprel === "conj" && xpos === "VB" && tree.tokens[head]?.deprel === "root" && tree.tokens[head]?.xpos === "VB")
    return dependents(tree, head, "mark").some((index) => tokenAt(tree, index).xpos === "TO");
  return [...predicate.tokens, ...(isHeadline ? marks : [])].some((index) => tokenAt(tree, index).xpos === "TO");
}

function eventModality(tree: Tree, noun: number): Modality {
  for (const index of dependents(tree, noun, "amod")) {
    const effect =
      NOUN_ADJECTIVES.get(tokenAt(tree, index).lemma.toLowerCase()) ??
      NOUN_ADJECTIVES.get(tokenAt(tree, index).form.toLowerCase());
    if (effect?.modality) return effect.modality;
  }
  return "asserted";
}
