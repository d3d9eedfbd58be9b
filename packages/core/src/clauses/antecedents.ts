/** What a relative clause is about, where the tree leaves it on the last noun before it. */
import { dependents, isRelation, makesOfIt, subtree, type Tree, tokenAt } from "../model/index.ts";
import { isDate } from "./dates.ts";
import { isClausal, NEGATIONS } from "./phrases.ts";

/** A relative clause with its pronoun. */
interface Relative {
  readonly clause: number;
  readonly pronoun: number;
}

/** The noun or the clause that a relative clause is about; `noun` is the one it hangs on. */
export function nounMeant(tree: Tree, noun: number, relative: Relative): number {
  return (
    placeMeant(tree, noun, relative) ??
    clauseMeant(tree, noun, relative) ??
    coordinationMeant(tree, noun, relative) ??
    exampleMeant(tree, noun, relative) ??
    fittingNoun(tree, noun, relative)
  );
}

/** `Ida Lund and Jan Berg, who own it`: a plural verb behind the last of several singular nouns is of all of them. */
function coordinationMeant(tree: Tree, noun: number, { clause, pronoun }: Relative): number | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  const isPlural = tokenAt(tree, pronoun).deprel.startsWith("nsubj") && numberOf(tree, clause) === "plural";
  return deprel === "conj" && isPlural && nounNumber(tree, noun) === "singular" ? head : undefined;
}

/** `brands such as On and Hoka, which is owned by Lund`: behind a plural noun a singular verb is of its last example. */
function exampleMeant(tree: Tree, noun: number, { clause, pronoun }: Relative): number | undefined {
  const isOne = tokenAt(tree, pronoun).deprel.startsWith("nsubj") && numberOf(tree, clause) === "singular";
  if (!isOne || !/^NNP?S$/.test(tokenAt(tree, noun).xpos)) return undefined;
  const example = dependents(tree, noun, "nmod").find((index) =>
    dependents(tree, index, "case").some((mark) => /^(?:such|including|like)$/.test(tokenAt(tree, mark).form)),
  );
  const last = example === undefined ? undefined : (dependents(tree, example, "conj").at(-1) ?? example);
  return last !== undefined && last < pronoun && tokenAt(tree, last).upos === "PROPN" ? last : undefined;
}

/** What a place is named with `of`, so that the last word is not where it is: "the Museum of the Docks". */
const NAMED_PLACES =
  /^(?:University|Museum|Institute|College|School|Academy|Library|Hospital|Church|Cathedral|Palace|House|Tower|Temple|Bank|Court|Bay|Gulf|Strait|Isle|Republic|Kingdom)$/;

/** `the station near Hilo, where …`: the name of a place right before `where` is the place. */
function placeMeant(tree: Tree, noun: number, { pronoun }: Relative): number | undefined {
  const { upos, form } = tokenAt(tree, noun);
  const isWhole = upos === "PROPN" && NAMED_PLACES.test(form);
  if (isWhole || tokenAt(tree, pronoun).form.toLowerCase() !== "where") return undefined;
  return dependents(tree, noun, "nmod").find(
    (index) =>
      index > noun &&
      tokenAt(tree, index).upos === "PROPN" &&
      Math.max(...subtree(tree.children, index)) === pronoun - (followsComma(tree, pronoun) ? 2 : 1),
  );
}

/** Goes up from `leadership` to `gap` in `a gap in leadership that …` as long as the inner noun cannot be meant. */
function fittingNoun(tree: Tree, noun: number, relative: Relative): number {
  const { deprel, head } = tokenAt(tree, noun);
  const above = head >= 0 ? tokenAt(tree, head).upos : "";
  // `a win over Lund at Riga that …`: of two names neither is meant.
  const isName = above === "PROPN" && tokenAt(tree, noun).upos === "PROPN" && !followsComma(tree, relative.pronoun);
  const outer = deprel === "nmod" && head < noun && (above === "NOUN" || isName);
  if (!outer || !isUnfit(tree, noun, head, relative)) return noun;
  return fittingNoun(tree, head, relative);
}

/** The verb does not agree with it, or it needs no restriction: a name, or a bare noun behind an indefinite one. */
function isUnfit(tree: Tree, noun: number, outer: number, { clause, pronoun }: Relative): boolean {
  const number = tokenAt(tree, pronoun).deprel.startsWith("nsubj") ? numberOf(tree, clause) : undefined;
  if (number && nounNumber(tree, noun) !== nounNumber(tree, outer)) return nounNumber(tree, noun) !== number;
  if (followsComma(tree, pronoun)) return false;
  const { upos, xpos } = tokenAt(tree, noun);
  // `a woman of 34 who …`
  if (upos === "NUM") return true;
  // `the arrest of Canadians who …`: people of a nation are some of them.
  if (xpos === "NNPS" && tokenAt(tree, pronoun).form === "who") return false;
  const bare = dependents(tree, noun, "det", "nmod:poss", "nummod").length === 0;
  const indefinite = dependents(tree, outer, "det").some((index) => tokenAt(tree, index).lemma === "a");
  return upos === "PROPN" || (xpos === "NN" && bare && indefinite);
}

type Number = "singular" | "plural";

/** The number that a finite verb asks of its subject. */
function numberOf(tree: Tree, clause: number): Number | undefined {
  const [finite = clause] = dependents(tree, clause, "aux", "cop");
  const { xpos, form } = tokenAt(tree, finite);
  if (xpos === "VBZ" || form.toLowerCase() === "was") return "singular";
  // `which cost and hurt`: the past looks like the present.
  if (xpos === "VBP" && UNCHANGED.test(form)) return undefined;
  return xpos === "VBP" || form.toLowerCase() === "were" ? "plural" : undefined;
}

const UNCHANGED = /^(?:cost|cut|hit|hurt|let|put|quit|set|shut|split|spread|upset|beat|bid|burst|cast)$/i;

function nounNumber(tree: Tree, noun: number): Number {
  const several = dependents(tree, noun, "conj").length > 0 || /^NNP?S$/.test(tokenAt(tree, noun).xpos);
  return several ? "plural" : "singular";
}

function followsComma(tree: Tree, index: number): boolean {
  return /^(?:,|;|-+|–|—|-LRB-|\()$/.test(tree.tokens[index - 1]?.form ?? "");
}

/** Verbs of what follows from a whole event. */
const FOLLOWING: ReadonlySet<string> = new Set(
  `lead result cause mean make allow let prompt trigger spark force help raise bring surprise anger alarm worry upset please disappoint
  shock explain suggest show prove increase reduce`.split(/\s+/),
);

/** `…, which surprised everyone`: the clause before it, if the tree says so or no noun in it can be meant. */
function clauseMeant(tree: Tree, noun: number, { clause, pronoun }: Relative): number | undefined {
  if (isClausal(tree, noun) && tokenAt(tree, clause).deprel === "advcl:relcl") return noun;
  const which = tokenAt(tree, pronoun).form.toLowerCase() === "which" && followsComma(tree, pronoun);
  if (which && makesOfIt(tree, clause)) return clauseAround(tree, noun);
  const verb = which ? verbAbove(tree, noun) : undefined;
  // `entitled to vouchers, which was untrue`.
  if (verb !== undefined && disagrees(tree, noun, clause, pronoun)) return verb;
  // A day does nothing: what `which` tells to have acted is the clause.
  if (verb === undefined || (isDate(tree, noun) && acts(tree, clause))) return verb;
  return FOLLOWING.has(tokenAt(tree, clause).lemma) && isNegated(tree, verb) ? verb : undefined;
}

/** Whether a verb in the singular has a noun in the plural before it that names no examples. */
function disagrees(tree: Tree, noun: number, clause: number, pronoun: number): boolean {
  const isSubject = tokenAt(tree, pronoun).deprel.startsWith("nsubj") && numberOf(tree, clause) === "singular";
  return isSubject && tokenAt(tree, noun).xpos === "NNS" && dependents(tree, noun, "nmod", "conj").length === 0;
}

/** The clause in which a noun stands. */
function clauseAround(tree: Tree, noun: number): number | undefined {
  let at = noun;
  while (at >= 0 && !isClausal(tree, at)) at = tokenAt(tree, at).head;
  return at >= 0 ? at : undefined;
}

/** Whether a clause tells of a verb with an object. */
function acts(tree: Tree, clause: number): boolean {
  return tokenAt(tree, clause).upos === "VERB" && dependents(tree, clause, "obj", "ccomp").length > 0;
}

/** The verb whose object or oblique a noun is. */
function verbAbove(tree: Tree, noun: number): number | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  return isRelation(deprel, "obj", "obl") && head >= 0 && isClausal(tree, head) ? head : undefined;
}

function isNegated(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "advmod").some((index) => NEGATIONS.has(tokenAt(tree, index).lemma.toLowerCase()));
}
