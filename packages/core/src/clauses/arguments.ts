/** Collects the arguments of a verb from its dependents, its coordination and the relative clause it stands in. */
import { type Argument, dependents, isRelation, type Phrase, subtree, type Tree, tokenAt } from "../model/index.ts";
import { argumentOf, argumentsOf, borrowedArgument, roleOf, shared } from "./argument.ts";
import { DOUBLE_OBJECT, WITHOUT_OBJECT } from "./control.data.ts";
import { isDate } from "./dates.ts";
import { enclosingReduced, relativeObject } from "./gaps.ts";
import { isClausal, markerText, marksOf, NEGATIONS } from "./phrases.ts";
import { antecedentOf, gapVerb, isCircumstance, isRelative, strandedPreposition } from "./relatives.ts";
import { isRoleNoun } from "./roles.ts";
import { sharedAfter } from "./sharing.ts";
import { objectBefore, subjectOf } from "./subjects.ts";
import { TRANSITIVE } from "./transitive.data.ts";
import { isPassive } from "./verbs.ts";

/** All arguments of a verb or predicate, its subject first, then in text order; an adverb that the predicate takes in, `belong together`, is none. */
export function collectArguments(tree: Tree, { head, tokens }: Phrase): Argument[] {
  const subject = subjectOf(tree, head);
  const own: Argument[] = [];
  for (const child of tree.children[head] ?? []) own.push(...ownArguments(tree, head, child));
  const given = [
    ...(subject ? [subject] : []),
    ...own,
    ...misplacedArguments(tree, own),
    ...misplacedAgent(tree, head, own),
    ...missingArguments(tree, head, own),
  ];
  return given.filter(({ role, phrase }) => role !== "adverbial" || !tokens.includes(phrase.head));
}

/** `said on Monday it would close`: the day between the verb and what it reports is that of the report. */
function isOfReport(tree: Tree, head: number, child: number): boolean {
  const { deprel, head: verb } = tokenAt(tree, head);
  const subject = dependents(tree, head, "nsubj")[0];
  if (deprel !== "ccomp" || subject === undefined || verb > child || child > subject || !isDate(tree, child))
    return false;
  return !dependents(tree, head, "mark").some((index) => index < child);
}

/**
 * Phrases that the parser hung on a neighbour and that belong to the verb: a date has no addressee (`on March 12 to the mayor`),
 * and no prepositional phrase stands before the preposition of the noun it belongs to (`to the mayor after the vote`).
 */
function misplacedArguments(tree: Tree, own: readonly Argument[]): Argument[] {
  return own
    .filter(({ role }) => role === "oblique")
    .flatMap(({ phrase, marks }) =>
      dependents(tree, phrase.head, "nmod").filter((index) => isMisplaced(tree, index, phrase.head, marks)),
    )
    .flatMap((index) => argumentsOf(tree, index, "oblique"));
}

function isMisplaced(tree: Tree, index: number, noun: number, marks: readonly number[]): boolean {
  const marker = markerText(tree, marksOf(tree, index));
  if (tokenAt(tree, index).deprel !== "nmod" || !marker) return false;
  const before = marks.some((mark) => index < mark && mark < noun);
  const apart = marker !== "of" && !isDate(tree, index) && isDate(tree, noun);
  return before || (index > noun && (apart || (PLACING.has(marker) && isMeasure(tree, noun))));
}

const PLACING: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "on",
  "across",
  "during",
  "from",
  "after",
  "before",
  "since",
]);

const UNITS =
  /^(?:degree|percent|%|point|dollar|euro|pound|[$€£¥]|kilomet[er]{2}|met[er]{2}|mile|ton|tonne|lit[er]{2}|barrel|hectare)$/;

/** `fell to 31 degrees in Kiruna`: a measure is nowhere, what it measures is. */
function isMeasure(tree: Tree, noun: number): boolean {
  return UNITS.test(tokenAt(tree, noun).lemma.toLowerCase()) && dependents(tree, noun, "nummod").length > 0;
}

/** `was hidden as fees by a lawyer`: the agent of a passive behind what something is taken for, read as part of that. */
function misplacedAgent(tree: Tree, head: number, own: readonly Argument[]): Argument[] {
  if (!isPassive(tree, head) || own.some(({ role, marker }) => role === "agent" || marker === "by")) return [];
  const last = own.findLast(({ role, marker }) => role === "oblique" && marker === "as");
  const agent = last && dependents(tree, last.phrase.head, "nmod").find((index) => isBy(tree, index));
  return agent === undefined ? [] : [{ ...argumentOf(tree, agent, "agent"), deprel: "obl:agent" }];
}

function isBy(tree: Tree, index: number): boolean {
  return markerText(tree, marksOf(tree, index)) === "by";
}

/** Relations by which a dependent may be an argument beside the subject: of the others nothing needs to be asked. */
const ARGUMENTS: ReadonlySet<string> = new Set(["obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "advmod"]);

function ownArguments(tree: Tree, head: number, child: number): Argument[] {
  if (!ARGUMENTS.has(tree.relations[child] ?? "")) return [];
  const { deprel, lemma, upos } = tokenAt(tree, child);
  if (strandedPreposition(tree, head) === child) return [];
  if (!has(tree, head, "nsubj", "csubj") && objectBefore(tree, head) === child) return [];
  if (isOfReport(tree, head, child) || isCount(tree, head, child) || isCircumstance(tree, child)) return [];
  if (isBareTo(tree, child) || isBeforeMark(tree, head, child)) return [];
  if (isRelation(deprel, "xcomp")) return complement(tree, child);
  const role = roleBehind(tree, head, child);
  if (!role || role === "subject") return [];
  if (role === "adverbial" && (NEGATIONS.has(lemma.toLowerCase()) || upos === "PART")) return [];
  if (role === "adverbial" && isRelative(tree, child)) return relativePlace(tree, child);
  const behind = role === "adverbial" ? behindAdverb(tree, child) : undefined;
  if (behind) return [behind];
  if (role === "clause") return [argumentOf(tree, child, "clause")];
  return argumentsOf(tree, child, role);
}

/** The role of a dependent, where the tree's relation cannot be meant another one. */
function roleBehind(tree: Tree, head: number, child: number): Argument["role"] | undefined {
  if (isParticleObject(tree, head, child)) return "object";
  if (isMarkedObject(tree, child) || isAside(tree, head, child)) return "oblique";
  if (isMadeSo(tree, head, child)) return "complement";
  if (isFirstOfTwo(tree, head, child)) return "recipient";
  // No recipient stands behind what is given.
  const { deprel } = tokenAt(tree, child);
  const made = deprel === "iobj" && dependents(tree, head, "obj").some((index) => isMadeSo(tree, head, index));
  if (made) return "object";
  const behind = deprel === "iobj" && dependents(tree, head, "obj").some((index) => head < index && index < child);
  return behind ? "object" : roleOf(deprel);
}

/** `came four hours after she had left`: what stands before the conjunction measures it, and nothing in its clause. */
function isBeforeMark(tree: Tree, head: number, child: number): boolean {
  const [mark] = dependents(tree, head, "mark");
  return mark !== undefined && child < mark && tokenAt(tree, child).deprel === "obl:unmarked";
}

/** `Norway plans to.`: what it plans is left out. */
function isBareTo(tree: Tree, child: number): boolean {
  const { xpos, deprel } = tokenAt(tree, child);
  return xpos === "TO" && isRelation(deprel, "xcomp") && (tree.children[child] ?? []).length === 0;
}

/** `took part, twice as many as before`: what follows an object behind a comma is an aside. */
function isAside(tree: Tree, head: number, child: number): boolean {
  const [first = child] = dependents(tree, head, "obj").filter((index) => index > head);
  const between = tree.tokens.slice(first, child).some(({ form }) => form === ",");
  return tokenAt(tree, child).deprel === "obj" && first < child && between;
}

/** `cost the family its savings`, both as objects: the first is who gets or loses the second. */
function isFirstOfTwo(tree: Tree, head: number, child: number): boolean {
  const plain = tokenAt(tree, child).deprel === "obj" && child > head;
  const second = dependents(tree, head, "obj", "iobj").find((index) => index > child);
  if (second !== undefined && isMadeSo(tree, head, second)) return false;
  if (!plain || !DOUBLE_OBJECT.has(tokenAt(tree, head).lemma)) return false;
  return second !== undefined && !isMarkedObject(tree, second) && !isDate(tree, second) && !isAside(tree, head, second);
}

/** `made her one of the best`, `made him president`: behind who is made something stands what, and nothing is given. */
function isMadeSo(tree: Tree, head: number, child: number): boolean {
  const { lemma, upos } = tokenAt(tree, child);
  const first = dependents(tree, head, "obj", "iobj").find((index) => index > head && index < child);
  return (
    tokenAt(tree, head).lemma === "make" &&
    tokenAt(tree, child).deprel === "obj" &&
    first !== undefined &&
    (upos === "NUM" || isRoleNoun(lemma) || (STANDINGS.test(lemma) && has(tree, child, "nmod:poss")))
  );
}

/** What somebody makes something to him: `made the strike her priority`. */
const STANDINGS =
  /^(?:priority|target|focus|home|goal|aim|mission|business|cause|trademark|speciality|specialty|base)$/;

/** `called on her`: what stands bare behind a particle is an object. */
function isParticleObject(tree: Tree, head: number, child: number): boolean {
  const particle = dependents(tree, head, "compound:prt").includes(child - 1);
  return particle && tokenAt(tree, child).deprel === "obl" && marksOf(tree, child).length === 0;
}

/** `left one Iraqi dead`: a number right before an object counts it, even if the tree has both as objects. */
function isCount(tree: Tree, head: number, child: number): boolean {
  const next = dependents(tree, head, "obj").includes(child + 1);
  return next && tokenAt(tree, child).upos === "NUM" && tokenAt(tree, child).deprel === "obj";
}

/** `rose by 5 percent`: what stands behind a preposition is no object, even if the tree has it as one. */
function isMarkedObject(tree: Tree, child: number): boolean {
  return tokenAt(tree, child).deprel === "obj" && marksOf(tree, child, ["case"]).length > 0;
}

/** `the town where he worked`, `the year when it sank`: the antecedent is where or when. */
function relativePlace(tree: Tree, adverb: number): Argument[] {
  const antecedent = antecedentOf(tree, adverb);
  if (antecedent === undefined || !["where", "when"].includes(tokenAt(tree, adverb).form.toLowerCase())) return [];
  return [{ ...borrowedArgument(tree, antecedent, "oblique", "obl"), marker: "in" }];
}

/** A nominal or adjectival complement belongs to its verb; a verbal one is a clause of its own. */
function complement(tree: Tree, child: number): Argument[] {
  if (isClausal(tree, child)) return [argumentOf(tree, child, "clause")];
  const whole = argumentsOf(tree, child, "complement");
  return tokenAt(tree, child).upos === "ADJ" ? withoutPhrases(tree, child, whole) : whole;
}

/** `became popular with tourists`: what stands behind the adjective belongs to verb and adjective together. */
function withoutPhrases(tree: Tree, adjective: number, whole: readonly Argument[]): Argument[] {
  const behind = dependents(tree, adjective, "obl").filter(
    (index) => index > adjective && marksOf(tree, index, ["case"]).length > 0 && !isRelative(tree, index),
  );
  const [first, ...others] = whole;
  if (first === undefined || behind.length === 0 || others.length > 0 || first.conjuncts.length > 1) return [...whole];
  const taken = new Set(behind.flatMap((index) => subtree(tree.children, index)));
  const tokens = first.phrase.tokens.filter((index) => !taken.has(index));
  const phrase = { head: adjective, tokens };
  return [{ ...first, phrase, conjuncts: [phrase] }, ...behind.flatMap((index) => argumentsOf(tree, index, "oblique"))];
}

/** Objects and obliques that the sentence leaves to be understood. */
function missingArguments(tree: Tree, head: number, own: readonly Argument[]): Argument[] {
  if (tokenAt(tree, head).upos !== "VERB") return [];
  const stranded = strandedArgument(tree, head);
  if (stranded) return [stranded];
  const objects = own.filter(({ role }) => role === "object" || role === "clause" || role === "complement");
  const relative = objects.length === 0 ? relativeObject(tree, head) : undefined;
  if (relative) return [relative];
  const { deprel, head: parent } = tokenAt(tree, head);
  const object = objects.length === 0 && !isPassive(tree, head) ? objectOfConjuncts(tree, head) : [];
  const obliques = deprel === "conj" && parent >= 0 ? sharedAfter(tree, head, ["obl"]) : [];
  return [...object, ...obliques];
}

/** `bought and sold cars`, `whom she admired but never met`, `neither confirmed nor denied that …`: what a coordinated verb has. */
function objectOfConjuncts(tree: Tree, head: number): Argument[] {
  const behind = sharedAfter(tree, head, ["obj"]);
  const { deprel, head: first } = tokenAt(tree, head);
  const { lemma } = tokenAt(tree, head);
  if (behind.length > 0 || deprel !== "conj" || first < 0 || WITHOUT_OBJECT.has(lemma)) return behind;
  if (has(tree, head, "nsubj", "obl", "xcomp") || isPassive(tree, first)) return behind;
  const pronoun = dependents(tree, first, "obj").find((index) => isRelative(tree, index) && index < first);
  if (pronoun !== undefined) return [shared(argumentOf(tree, pronoun, "object"))];
  if (!TRANSITIVE.has(lemma)) return [];
  const content = dependents(tree, first, "ccomp").find(
    (index) => index > head && dependents(tree, index, "mark").length > 0,
  );
  return content === undefined ? [] : [shared(argumentOf(tree, content, "clause"))];
}

/** `the house they lived in`: the antecedent with the preposition that stayed behind. */
function strandedArgument(tree: Tree, head: number): Argument | undefined {
  const preposition = strandedPreposition(tree, head);
  const clause = enclosingReduced(tree, head);
  if (preposition === undefined || clause === undefined || gapVerb(tree, clause) !== head) return undefined;
  return borrowedArgument(tree, tokenAt(tree, clause).head, "oblique", "obl", [preposition]);
}

/** Adverbs that make one preposition with that of the phrase behind them. */
const JOINING: ReadonlySet<string> = new Set(
  "ahead short outside inside out instead because regardless away far close near next prior early late north south east west".split(
    " ",
  ),
);

/** `ahead of the vote`, hanging on the adverb: both words lead to the noun. */
function behindAdverb(tree: Tree, adverb: number): Argument | undefined {
  // `as far away as Aleppo` says how far.
  const measured = dependents(tree, adverb, "advmod").length > 0;
  const { lemma, form } = tokenAt(tree, adverb);
  // `left earlier in a car`: the comparative goes with the verb.
  const compared = /^(?:early|late)$/i.test(lemma) && lemma !== form.toLowerCase();
  if (measured || compared || !JOINING.has(lemma.toLowerCase())) return undefined;
  const noun = dependents(tree, adverb, "obl", "nmod").find((index) => marksOf(tree, index)[0] === adverb + 1);
  if (noun === undefined) return undefined;
  const argument = argumentOf(tree, noun, "oblique");
  const marks = [adverb, ...argument.marks];
  return { ...argument, deprel: "obl", marks, marker: markerText(tree, marks) };
}

/** Whether a predicate has a dependent by one of the relations. */
function has(tree: Tree, head: number, ...relations: readonly string[]): boolean {
  return dependents(tree, head, ...relations).length > 0;
}
