/** The verb group: auxiliaries, negation and particles of a verb, those shared from a coordinated verb included. */
import {
  dependents,
  isHeadline,
  isNotOnly,
  isRelation,
  oncePerPair,
  type Phrase,
  type Tree,
  tokenAt,
} from "../model/index.ts";
import { DOUBLE_OBJECT, WITHOUT_OBJECT } from "./control.data.ts";
import { NEGATIONS, withLimits } from "./phrases.ts";
import { TRANSITIVE } from "./transitive.data.ts";

/** Auxiliaries; those of an outer copula, as in `the plan will be that …`, belong to it. */
function auxiliaries(tree: Tree, verb: number): number[] {
  const copula = dependents(tree, verb, "cop")[0] ?? -1;
  return dependents(tree, verb, "aux").filter((index) => index > copula);
}

function negations(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, "advmod").filter(
    (index) => NEGATIONS.has(tokenAt(tree, index).lemma.toLowerCase()) && denies(tree, verb, index),
  );
}

/** `Not a single vote was counted` denies the subject, `not only` nothing: neither is part of the verb group. */
function denies(tree: Tree, verb: number, index: number): boolean {
  if (isNotOnly(tree, index)) return false;
  const subject = dependents(tree, verb, "nsubj")[0];
  return subject === undefined || subject > verb || index > subject;
}

/** Whether a verb has a subject of its own. */
export function hasSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "nsubj", "csubj").length > 0;
}

/** Auxiliaries that a coordinated verb shares with the first: `was arrested and charged`. */
function sharedAuxiliaries(tree: Tree, verb: number): number[] {
  const { deprel, head, xpos } = tokenAt(tree, verb);
  if (deprel !== "conj" || head < 0 || hasSubject(tree, verb)) return [];
  const own = auxiliaries(tree, verb);
  // `would step down and be replaced`: a bare auxiliary lacks the modal one.
  if (own.length > 0) return tokenAt(tree, own[0] as number).xpos === "VB" ? modals(tree, head) : [];
  const first = tokenAt(tree, head);
  if (first.xpos === "VB" && xpos === "VB" && dependents(tree, head, "mark").length > 0)
    return deniedTogether(tree, verb);
  const isOrdered = xpos === "VBD" && first.xpos === "VBN" && isPassiveOrder(tree, verb);
  if (first.xpos !== xpos && !isOrdered) return [];
  // `was either not loading or loading slowly`: what stands apart from the auxiliary denies the first verb alone.
  const shared = negations(tree, head).filter((index) => tree.tokens[index - 1]?.upos === "AUX");
  const found = [...auxiliaries(tree, head), ...shared];
  return found.length > 0 ? found : sharedAuxiliaries(tree, head);
}

/** `not to swim or to fish`: what denies the first infinitive denies those that "or" joins to it. */
function deniedTogether(tree: Tree, verb: number): number[] {
  const isOr = dependents(tree, verb, "cc").some((index) => tokenAt(tree, index).lemma === "or");
  return isOr ? negations(tree, tokenAt(tree, verb).head) : [];
}

function modals(tree: Tree, verb: number): number[] {
  return auxiliaries(tree, verb).filter((index) => tokenAt(tree, index).xpos === "MD");
}

/** `was banned and ordered to pay`: who is ordered is the one who is banned. */
function isPassiveOrder(tree: Tree, verb: number): boolean {
  const { lemma } = tokenAt(tree, verb);
  const infinitive = dependents(tree, verb, "xcomp").some((index) => tokenAt(tree, index).xpos === "VB");
  return (
    infinitive &&
    PASSIVE_ORDERS.has(lemma) &&
    dependents(tree, verb, "obj", "iobj").length === 0 &&
    firstIsPassive(tree, verb)
  );
}

const PASSIVE_ORDERS: ReadonlySet<string> = new Set([
  "order",
  "tell",
  "force",
  "require",
  "instruct",
  "allow",
  "oblige",
  "urge",
]);

const PARTICLES: ReadonlySet<string> = new Set([
  "away",
  "back",
  "out",
  "up",
  "down",
  "off",
  "over",
  "together",
  "apart",
  "forward",
  "ahead",
  "aside",
  "next",
  "close",
  "in",
  "on",
  "through",
]);

/** `no longer makes`: both words deny. */
export function noLonger(tree: Tree, verb: number): number[] {
  const longer = dependents(tree, verb, "advmod").find((index) => tokenAt(tree, index).form.toLowerCase() === "longer");
  return longer !== undefined && tree.tokens[longer - 1]?.form.toLowerCase() === "no" ? [longer - 1, longer] : [];
}

/** `has yet to rule`: the adverb is what denies. */
function isYet(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.lemma === "yet" && tree.tokens[index + 1]?.xpos === "TO";
}

/** Adverbs right behind the verb that make one word with it: `turned away`. */
function particles(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, "advmod").filter(
    (index) =>
      index === verb + 1 &&
      (PARTICLES.has(tokenAt(tree, index).form.toLowerCase()) || isYet(tree, index)) &&
      (tree.children[index] ?? []).length === 0,
  );
}

/** `is being dealt with`: a preposition that the passive leaves behind belongs to the verb. */
function stranded(tree: Tree, verb: number): number[] {
  if (dependents(tree, verb, "aux:pass").length === 0) return [];
  return (tree.children[verb] ?? []).filter((index) => {
    const { upos, deprel } = tokenAt(tree, index);
    const bare = index === verb + 1 && upos === "ADP" && (tree.children[index] ?? []).length === 0;
    return bare && isRelation(deprel, "obl", "advmod", "nmod", "dep");
  });
}

/** `has more than doubled`: it says at least how much. */
function comparison(tree: Tree, verb: number): number[] {
  const [more, than] = [tree.tokens[verb - 2], tree.tokens[verb - 1]];
  const compares = more?.head === verb && more.lemma === "more" && than?.head === verb - 2 && than.lemma === "than";
  return compares ? [verb - 2, verb - 1] : [];
}

/** `was little changed`: right before a participle the adverb says how much of it is so. */
function degree(tree: Tree, verb: number): number[] {
  const before = tree.tokens[verb - 1];
  const isPassive = dependents(tree, verb, "aux").some((index) => tokenAt(tree, index).deprel === "aux:pass");
  return before?.head === verb && before.deprel === "advmod" && before.form === "little" && isPassive ? [verb - 1] : [];
}

/** The verb with its auxiliaries, negation and particles, and the `to` between: `is to be held`. */
export const verbGroup: (tree: Tree, verb: number) => Phrase = oncePerPair((tree, verb) => {
  const own = [
    ...noLonger(tree, verb),
    ...particles(tree, verb),
    ...stranded(tree, verb),
    ...auxiliaries(tree, verb),
    ...withLimits(tree, negations(tree, verb)),
    ...comparison(tree, verb),
    ...degree(tree, verb),
    ...dependents(tree, verb, "compound:prt"),
    ...dependents(tree, verb, "goeswith"),
  ];
  const shared = sharedAuxiliaries(tree, verb);
  const [first = verb] = [...shared, ...auxiliaries(tree, verb)];
  const to = dependents(tree, verb, "mark").filter((index) => index > first && tokenAt(tree, index).xpos === "TO");
  // A particle may be taken for a preposition, too.
  const tokens = [...new Set([...shared, ...own, ...to, verb])].sort((a, b) => a - b);
  return { head: verb, tokens };
});

/** Whether a verb is passive, by its auxiliary, its subject or the form of a participle without either. */
export const isPassive: (tree: Tree, verb: number) => boolean = oncePerPair((tree, verb) => {
  const group = verbGroup(tree, verb).tokens.map((index) => tokenAt(tree, index));
  const { xpos, deprel } = tokenAt(tree, verb);
  if (group.some((token) => token.deprel === "aux:pass")) return true;
  if (PAST_ONLY.test(tokenAt(tree, verb).form)) return false;
  const bare = group.every((token) => !isRelation(token.deprel, "aux"));
  const undergoes = (tree.children[verb] ?? []).some((child) => tokenAt(tree, child).deprel === "nsubj:pass");
  if (bare && deprel === "root")
    return isHeadline(tree) && (undergoes || lacksObject(tree, verb) || isNamedInHeadline(tree, verb));
  if (undergoes) return !isActiveConjunct(tree, verb, bare);
  if (bare && isRelation(deprel, "xcomp") && isObjectParticiple(tree, verb, tokenAt(tree, verb).head)) return true;
  // A participle behind its noun is often tagged as past tense, which it cannot be there.
  if (WITHOUT_OBJECT.has(tokenAt(tree, verb).lemma) && bare) return false;
  const content = hasSubject(tree, verb) || dependents(tree, verb, "mark").length > 0;
  if (deprel === "acl" && xpos === "VBD") return bare && !content && !hasOwnObject(tree, verb);
  // `the road was blocked, its bridge destroyed`: the auxiliary is left out behind the next subject.
  if (deprel === "conj" && xpos === "VBN" && bare && hasSubject(tree, verb)) return lacksAuxiliary(tree, verb);
  if (deprel === "conj" && xpos === "VBD" && hasSubject(tree, verb))
    return bare && HARMED.test(tokenAt(tree, verb).lemma) && !hasOwnObject(tree, verb) && lacksAuxiliary(tree, verb);
  if (deprel === "conj" && xpos === "VBD")
    return bare && firstIsPassive(tree, verb) && (lacksObject(tree, verb) || isPassiveOrder(tree, verb));
  if (deprel === "advcl" && bare && isPastClause(tree, verb)) return false;
  const participle = isRelation(deprel, "acl", "advcl", "amod") || (deprel === "conj" && firstIsPassive(tree, verb));
  return xpos === "VBN" && bare && participle && !isCompared(tree, verb);
});

/** Past forms that are no participles: `rode`, beside `ridden`. */
const PAST_ONLY =
  /^(?:rode|went|came|took|gave|fell|rose|began|drove|wrote|broke|chose|spoke|flew|grew|knew|saw|drew|threw|wore|swam|sang|drank|ran|became|ate|forgot|froze|hid|shook|stole|swore|tore|woke|did|sank|rang|sprang|shrank|overtook|undertook|withdrew)$/i;

/** What is done to somebody or something, and not by them: `ten were held and two hurt`. */
const HARMED =
  /^(?:hurt|injure|wound|kill|arrest|detain|jail|damage|destroy|displace|evacuate|rescue|hospitali[sz]e|cancel|suspend|close|shut|charge|sentence)$/;

/** `when a bus overturned`: behind a conjunction, what has a subject of its own and no auxiliary is in the past tense. */
function isPastClause(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, "nsubj").length > 0 &&
    dependents(tree, verb, "mark", "advmod").some((index) => CONJUNCTION.test(tokenAt(tree, index).form))
  );
}

const CONJUNCTION = /^(?:when|after|before|because|since|while|until|although|though|where|if)$/i;

/** `eleven left the rails, and three overturned`: a past form without auxiliary beside an active verb is active. */
function isActiveConjunct(tree: Tree, verb: number, bare: boolean): boolean {
  const { xpos, deprel } = tokenAt(tree, verb);
  return bare && xpos === "VBD" && deprel === "conj" && !firstIsPassive(tree, verb);
}

/** `had the house searched`, `ordered the road closed`: a bare past participle behind an object tells what is done to it. */
export function isObjectParticiple(tree: Tree, verb: number, governor: number): boolean {
  const { xpos } = tokenAt(tree, verb);
  const object = dependents(tree, governor, "obj", "iobj").find((index) => index > governor && index < verb);
  const marked = dependents(tree, verb, "mark", "aux", "aux:pass").length > 0;
  return xpos === "VBN" && object !== undefined && !marked;
}

/** `police arrested a man`, the verb read as behind its noun: what has an object is active, unless it can have two. */
function hasOwnObject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "obj").some((index) => index > verb) && !DOUBLE_OBJECT.has(tokenAt(tree, verb).lemma);
}

/** A participle with a subject of its own, coordinated with a verb that has a form of `be`. */
function lacksAuxiliary(tree: Tree, verb: number): boolean {
  const { head } = tokenAt(tree, verb);
  return head >= 0 && auxiliaries(tree, head).some((index) => tokenAt(tree, index).lemma === "be");
}

/** `Two men jailed over theft`: a past form of a verb that would have an object. */
function lacksObject(tree: Tree, verb: number): boolean {
  const { xpos, lemma } = tokenAt(tree, verb);
  const given = dependents(tree, verb, "obj", "ccomp", "xcomp", "compound:prt").length > 0;
  return (xpos === "VBN" || xpos === "VBD") && TRANSITIVE.has(lemma) && !given;
}

/** `Berg declared winner`: with what somebody becomes and nobody behind the verb. */
function isNamedInHeadline(tree: Tree, verb: number): boolean {
  const { xpos, lemma } = tokenAt(tree, verb);
  const isNaming = /^(?:declare|name|elect|appoint|crown|find|rule|pronounce)$/.test(lemma) && /^VB[DN]$/.test(xpos);
  const becomes = dependents(tree, verb, "xcomp").some((index) => tokenAt(tree, index).upos !== "VERB");
  return isNaming && becomes && dependents(tree, verb, "obj", "ccomp", "iobj").length === 0;
}

/** `more than doubled`: what the parser has behind `than` is the finite verb itself. */
function isCompared(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "mark").some((index) => tokenAt(tree, index).lemma === "than");
}

function firstIsPassive(tree: Tree, verb: number): boolean {
  const { head } = tokenAt(tree, verb);
  return head >= 0 && tokenAt(tree, head).upos === "VERB" && isPassive(tree, head);
}
