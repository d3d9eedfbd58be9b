/** What the model's own judgement adds to the rules: a doubt where the words hold no sign of one. */
import { type Clause, dependents, isRelation, type Modality, type Tree, tokenAt } from "../../model/index.ts";
import type { Scope } from "../scope.ts";
import { PRESUPPOSING } from "./lexicon.data.ts";
import { isSelected } from "./nouns.ts";

/** Below this the model is right in seven of ten cases that the rules take for facts (`bench/factuality.ts`, UDS, EWT dev). */
const DOUBTED = -0.6;

const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "relative", "participle", "existential"]);

/** The modality of a clause that the rules take for a fact and the model does not; the model's values mean nothing elsewhere. */
export function doubtedModality(scope: Scope, tree: Tree, clause: Clause): Modality {
  const { head, tokens } = clause.predicate;
  const value = scope.analysis.signals?.[clause.sentence]?.factuality[head];
  if (value === undefined || value > DOUBTED || !VERBAL.has(clause.pattern)) return "asserted";
  if (isPresupposed(tree, clause)) return "asserted";
  return isProgressive(tree, head, tokens) ? "future" : "possible";
}

/** `We are leaving on Friday`: the present progressive tells of what is arranged. */
function isProgressive(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const present = tokens.some((index) => ["VBZ", "VBP"].includes(tokenAt(tree, index).xpos));
  return tokenAt(tree, head).xpos === "VBG" && present;
}

/** `while prices already rise`: the conjunction or the adverb takes the clause for granted. */
function isPresupposed(tree: Tree, { governor, predicate }: Clause): boolean {
  const marked =
    governor !== undefined && isRelation(governor.deprel, "advcl") && PRESUPPOSING.has(governor.marker ?? "");
  // `the first ship to be sunk` was.
  const { head } = tokenAt(tree, predicate.head);
  const selected = governor?.deprel === "acl" && governor.marker === "to" && head >= 0 && isSelected(tree, head);
  return (
    marked ||
    selected ||
    dependents(tree, predicate.head, "advmod").some((index) => tokenAt(tree, index).lemma === "already")
  );
}
