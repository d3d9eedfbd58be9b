/** What the clauses above make of a clause: each passes on polarity, certainty and source, changed by its class. */
import {
  type Clause,
  dependents,
  isRelation,
  type Modality,
  type Polarity,
  subtree,
  type Tree,
  tokenAt,
} from "../../model/index.ts";
import { headOf, type Scope, treeOf } from "../scope.ts";
import { adverbialEffect, eventEffect, nounEffect } from "./adjuncts.ts";
import { complementEffect } from "./complements.ts";
import { CONDITIONS, type Effect, FACTIVE, NONE, PRESUPPOSING, TEMPORAL, TRUTH } from "./lexicon.data.ts";
import { isOpenQuestion } from "./modality.ts";
import { isDefinite } from "./nouns.ts";
import { possessorOf, type Sources, speakerOf } from "./sources.ts";

const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);

/** Whether a clause is so, and who says so. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Innermost first. */
  readonly attribution: Sources;
}

/** What surrounds a clause. */
export interface Surroundings {
  /** Whether its own polarity is turned round. */
  readonly flipped: boolean;
  readonly modality: Modality;
  readonly attribution: Sources;
}

/** A clause of the document's own voice. */
export const PLAIN: Surroundings = { flipped: false, modality: "asserted", attribution: [] };

/** What a governor, itself judged, makes of a clause below it. */
export function surroundingsBelow(scope: Scope, clause: Clause, governor: Clause, outer: Factuality): Surroundings {
  const tree = treeOf(scope, clause);
  const effect = effectOf(tree, clause, governor);
  if (effect.reports) return reported(scope, governor, outer, effect);
  if (isRelation(clause.governor?.deprel ?? "", "ccomp", "xcomp", "csubj"))
    return completed(scope, clause, governor, outer, effect);
  if (existsAs(tree, clause, governor)) return existing(tree, clause, governor, outer);
  const content = clause.governor?.deprel === "acl" && clause.governor.marker === "that";
  return {
    flipped: (effect.polarity === "negated") !== lacks(tree, clause, governor, outer),
    modality: adjunctModality(tree, clause, outer, effect),
    attribution: [...(content ? possessorOf(scope, tree, clause) : []), ...outer.attribution],
  };
}

/** `There should not be anyone waiting`: the clause of what exists says what it does. */
function existsAs(tree: Tree, clause: Clause, governor: Clause): boolean {
  const { deprel = "", marker } = clause.governor ?? {};
  const subject = governor.arguments.find(({ role }) => role === "subject");
  return (
    governor.pattern === "existential" &&
    marker === undefined &&
    isRelation(deprel, "acl") &&
    tokenAt(tree, clause.predicate.head).head === subject?.phrase.head
  );
}

/** It is so as far as its noun exists; a negation in the noun itself stands in the clause, too. */
function existing(tree: Tree, { predicate }: Clause, governor: Clause, outer: Factuality): Surroundings {
  const noun = tokenAt(tree, predicate.head).head;
  const denied = outer.polarity === "negated" && !isDefinite(tree, noun) && isDeniedByVerb(tree, governor);
  return { flipped: denied, modality: outer.modality, attribution: outer.attribution };
}

function isDeniedByVerb(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => NOT.has(tokenAt(tree, index).form.toLowerCase()));
}

function effectOf(tree: Tree, clause: Clause, governor: Clause): Effect {
  const { deprel = "" } = clause.governor ?? {};
  if (clause.pattern === "nominal-event") return eventEffect(tree, clause, governor);
  if (isRelation(deprel, "ccomp", "xcomp", "csubj")) return complementEffect(tree, clause, governor);
  if (isRelation(deprel, "advcl")) return adverbialEffect(tree, clause, governor);
  return deprel === "acl" ? nounEffect(tree, clause, governor) : NONE;
}

/** What someone says; what someone does not say, or may say, is left open. */
function reported(scope: Scope, governor: Clause, outer: Factuality, effect: Effect): Surroundings {
  const denies = effect.polarity === "negated";
  const said = outer.polarity === "affirmed";
  const speaker = said || denies ? speakerOf(scope, governor) : undefined;
  const certain = speaker !== undefined && said && (outer.modality === "asserted" || outer.modality === "future");
  return {
    flipped: denies && said,
    modality: certain ? (effect.modality ?? "asserted") : "possible",
    attribution: speaker ? [speaker, ...outer.attribution] : outer.attribution,
  };
}

/** The complement of a verb that reports nothing: `failed to`, `did not plan to`, `did not prove that`. */
function completed(scope: Scope, clause: Clause, governor: Clause, outer: Factuality, effect: Effect): Surroundings {
  const { attribution } = outer;
  const denied = outer.polarity === "negated";
  const open = isRelation(clause.governor?.deprel ?? "", "xcomp");
  // `has yet to decide whether it will go on` leaves it open.
  const asks = ["whether", "if"].includes(clause.governor?.marker ?? "");
  const flips = denied && !asks && (open || effect.modality !== undefined || TRUTH.has(headOf(scope, governor).lemma));
  if (denied && !flips && !FACTIVE.has(headOf(scope, governor).lemma))
    return { flipped: false, modality: "possible", attribution };
  // `may have to leave` may be, and need not; `whether it plans to leave` is open, and `if she asks me to stay` supposes both.
  const weakened =
    (outer.modality === "possible" && effect.modality === "necessary") ||
    CONDITIONS.has(governor.governor?.marker ?? "");
  const own = weakened || isOpenQuestion(treeOf(scope, governor), governor) ? undefined : effect.modality;
  return {
    flipped: (effect.polarity === "negated") !== flips,
    modality: own ?? outer.modality,
    attribution,
  };
}

/** A clause in the past has happened, whatever is to come after it. */
function isPast(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => tokenAt(tree, index).xpos === "VBD");
}

/** `has never taken`. */
function isPerfect(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => {
    const { lemma, xpos, deprel } = tokenAt(tree, index);
    return lemma === "have" && deprel === "aux" && /^VB[PZD]$/.test(xpos);
  });
}

const UNTIL: ReadonlySet<string> = new Set(["until", "till", "before", "by the time"]);

function isPresent(tree: Tree, { predicate }: Clause): boolean {
  return predicate.tokens.some((index) => /^VB[ZP]$/.test(tokenAt(tree, index).xpos));
}

/** `is to close, after reporting a loss`: what stands behind a comma came first. */
function isDoneBefore(tree: Tree, clause: Clause): boolean {
  const [mark = -1] = clause.marks;
  const isAfter = clause.governor?.marker === "after" && isGerund(tree, clause);
  return isAfter && tree.tokens[mark - 1]?.form === ",";
}

/** `while running`: a clause without a finite verb is as sure as the one it hangs on. */
function isGerund(tree: Tree, { predicate }: Clause): boolean {
  return tokenAt(tree, predicate.head).xpos === "VBG" && predicate.tokens.length === 1;
}

/** `will not run, having hurt her knee`: it lies before the main clause, whatever becomes of that. */
function isPerfectGerund(tree: Tree, { predicate, marks }: Clause): boolean {
  const [first = predicate.head] = predicate.tokens;
  return marks.length === 0 && tokenAt(tree, first).form.toLowerCase() === "having" && first !== predicate.head;
}

/** What is still to come; `before it opens` beside it is so too. */
const LATER: ReadonlySet<Modality> = new Set(["future", "intended", "requested", "necessary", "conditional"]);

function adjunctModality(tree: Tree, clause: Clause, outer: Factuality, effect: Effect): Modality {
  if (effect.modality) return effect.modality;
  const { deprel = "", marker = askingWord(tree, clause) } = clause.governor ?? {};
  const unsure = outer.polarity === "negated" || outer.modality !== "asserted";
  // `to disperse men who had gathered`: they had, whatever becomes of it.
  const happened = (isPast(tree, clause) || isPerfect(tree, clause)) && outer.polarity === "affirmed";
  if (isRelation(deprel, "acl") && unsure && !happened && !isAside(tree, clause) && isOnUnreal(tree, clause))
    return "possible";
  if (isRelation(deprel, "advcl") && isPerfectGerund(tree, clause)) return "asserted";
  // `may not be sold until the court has ruled`: it has not so far.
  if (isRelation(deprel, "advcl") && UNTIL.has(marker) && outer.modality === "possible" && isPresent(tree, clause))
    return "future";
  if (isRelation(deprel, "advcl") && TEMPORAL.has(marker))
    return !isDoneBefore(tree, clause) && LATER.has(outer.modality) && !isPast(tree, clause)
      ? outer.modality
      : "asserted";
  if (isRelation(deprel, "advcl"))
    return PRESUPPOSING.has(marker) && !isGerund(tree, clause) ? "asserted" : outer.modality;
  const indefinite = clause.pattern === "nominal-event" && !isDefinite(tree, clause.predicate.head);
  return indefinite ? outer.modality : "asserted";
}

/** `when cracks appeared`: the adverb that opens a clause without conjunction. */
function askingWord(tree: Tree, { predicate }: Clause): string {
  const adverb = dependents(tree, predicate.head, "advmod").find((index) => tokenAt(tree, index).xpos === "WRB");
  return adverb === undefined ? "" : tokenAt(tree, adverb).form.toLowerCase();
}

/** `…, which has been a problem`, `a storm, forming off Oslo, may …`: between commas, or a relative clause behind one, tells of what there is. */
function isAside(tree: Tree, { pattern, predicate }: Clause): boolean {
  const words = subtree(tree.children, predicate.head).filter((index) => tokenAt(tree, index).upos !== "PUNCT");
  const [first = predicate.head, last = first] = [words[0], words.at(-1)];
  if (tree.tokens[first - 1]?.form !== ",") return false;
  const noun = tree.tokens[tokenAt(tree, predicate.head).head];
  const isEnclosed = noun?.deprel === "nsubj" && noun.head > last && tree.tokens[last + 1]?.form === ",";
  return pattern === "participle" ? isEnclosed : ["WDT", "WP"].includes(tokenAt(tree, first).xpos);
}

/** A clause on an indefinite noun that a denied or unreal clause is about: `there is nobody living there`. */
function isOnUnreal(tree: Tree, clause: Clause): boolean {
  const { head } = tokenAt(tree, clause.predicate.head);
  if (head < 0 || tokenAt(tree, head).upos === "PROPN") return false;
  return !isDefinite(tree, head) && isRelation(tokenAt(tree, head).deprel, "nsubj", "obj");
}

/** `does not have the means to pay`: what one lacks the means for does not happen. */
function lacks(tree: Tree, clause: Clause, governor: Clause, outer: Factuality): boolean {
  const { deprel = "", marker = "" } = clause.governor ?? {};
  if (outer.polarity === "affirmed" || deprel !== "acl" || !marker.endsWith("to")) return false;
  const { head } = tokenAt(tree, clause.predicate.head);
  return isDeniedByVerb(tree, governor) && head >= 0 && tokenAt(tree, head).deprel === "obj";
}
