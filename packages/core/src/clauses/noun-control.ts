/** Who a clause behind a noun is about, as far as the noun's own phrase says. */
import { type Argument, dependent, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { argumentOf, borrowedArgument, shared } from "./argument.ts";
import { EFFORT_NOUNS, GERUND_VERBS } from "./control.data.ts";
import { markerText, marksOf } from "./phrases.ts";

/** The subject that a noun gives to the clause behind it: itself, its possessor, or who it is of or for. */
export function nounSubject(tree: Tree, head: number, noun: number): Argument | undefined {
  const itself = isSaidOfNoun(tree, head, noun);
  if (itself) return borrowedArgument(tree, bearerOf(tree, head, noun), "subject", itself);
  // `her nominee to lead the ministry`: whoever is chosen is to do it.
  if (CHOSEN.test(tokenAt(tree, noun).lemma) && !isPassiveInfinitive(tree, head))
    return borrowedArgument(tree, noun, "subject", "nsubj");
  return ownerSubject(tree, noun) ?? selectedSubject(tree, noun);
}

/** Who is chosen for something. */
const CHOSEN =
  /^(?:nominee|candidate|successor|contender|frontrunner|appointee|envoy|panel|committee|commission|team)$/;

function isPassiveInfinitive(tree: Tree, head: number): boolean {
  return dependents(tree, head, "aux").some((index) => tokenAt(tree, index).deprel === "aux:pass");
}

/** `a group within the church called the Guard`: what is called something has no other name. */
function bearerOf(tree: Tree, head: number, noun: number): number {
  const { upos, deprel, head: outer } = tokenAt(tree, noun);
  const naming = NAMING.has(tokenAt(tree, head).lemma) && isRelation(deprel, "nmod") && outer >= 0;
  return naming && upos === "PROPN" && tokenAt(tree, outer).upos === "NOUN" ? outer : noun;
}

const NAMING: ReadonlySet<string> = new Set(["call", "name", "dub", "title", "entitle", "nickname"]);

/** The relation by which a participle is said of its noun, in the passive with a past participle. */
function isSaidOfNoun(tree: Tree, head: number, noun: number): "nsubj" | "nsubj:pass" | undefined {
  if (isObjectGerund(tree, head) && isCharged(tree, noun)) return "nsubj";
  const { xpos } = tokenAt(tree, head);
  if (dependents(tree, head, "mark", "case").length > 0) return undefined;
  // `spent a day working`, and `a day scheduled for it`.
  if (xpos === "VBG") return EFFORT_NOUNS.has(tokenAt(tree, noun).lemma) ? undefined : "nsubj";
  return xpos === "VBN" || xpos === "VBD" ? "nsubj:pass" : undefined;
}

/** `its plan to build`, `calls for salt to be taxed`, `the failure of banks to lend`, `an attempt by rebels to remove him`. */
export function ownerSubject(tree: Tree, noun: number): Argument | undefined {
  const behind = (marker: string) =>
    dependents(tree, noun, "nmod").find((index) => markerText(tree, marksOf(tree, index)) === marker);
  const property = PROPERTY.test(tokenAt(tree, noun).lemma);
  const owner =
    dependent(tree, noun, "nmod:poss") ?? behind("for") ?? (property ? (behind("by") ?? behind("of")) : undefined);
  return owner === undefined
    ? undefined
    : shared({ ...argumentOf(tree, owner, "subject"), deprel: "nsubj", marks: [] });
}

/** Nouns of property or act, of which the one that acts stands behind `of` or `by`. */
const PROPERTY = /(?:ness|ity|sion|tion|sal|ure|right|attempt|effort|plan|desire|need|bid|move|tendency)$/;

/** `the first ship to arrive`: the noun itself; `gave him the chance to leave`: the recipient. */
function selectedSubject(tree: Tree, noun: number): Argument | undefined {
  const measures = EFFORT_NOUNS.has(tokenAt(tree, noun).lemma);
  if (!measures && dependents(tree, noun, "amod").some((index) => selects(tree, index)))
    return borrowedArgument(tree, noun, "subject", "nsubj");
  const { deprel, head } = tokenAt(tree, noun);
  const recipient = deprel === "obj" && head >= 0 ? dependent(tree, head, "iobj") : undefined;
  return recipient === undefined ? undefined : shared({ ...argumentOf(tree, recipient, "subject"), deprel: "nsubj" });
}

const SELECTING: ReadonlySet<string> = new Set(["only", "last", "first", "second", "third", "next"]);

function selects(tree: Tree, index: number): boolean {
  const { feats, lemma, xpos } = tokenAt(tree, index);
  return feats.NumType === "Ord" || xpos === "JJS" || SELECTING.has(lemma);
}

/** Verbs of which `with` and a gerund tell what their object did or is to do. */
const CHARGING: ReadonlySet<string> = new Set(["charge", "credit", "task", "entrust"]);

/** `accused him of lying`, `kept them from voting`, `charged her with stealing`: what the object does. */
export function isObjectGerund(tree: Tree, head: number): boolean {
  const marks = dependents(tree, head, "mark").map((index) => tokenAt(tree, index).form.toLowerCase());
  const gerund = [head, ...dependents(tree, head, "aux", "cop")].some((index) => tokenAt(tree, index).xpos === "VBG");
  const { head: verb } = tokenAt(tree, head);
  const charged = verb >= 0 && CHARGING.has(tokenAt(tree, verb).lemma) && marks.join(" ") === "with";
  return gerund && (charged || ["for", "of", "from", "into", "as"].includes(marks.join(" ")));
}

/** Whether a noun is the object of a verb such as `accuse`, so that a gerund behind it tells what it did. */
function isCharged(tree: Tree, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  return isRelation(deprel, "obj", "iobj", "nsubj:pass") && head >= 0 && GERUND_VERBS.has(tokenAt(tree, head).lemma);
}
