/** Who a predicate is about: its own subject, or the one that coordination, control, a noun or the main clause supplies. */
import { type Argument, dependent, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { argumentOf, borrowedArgument, shared } from "./argument.ts";
import {
  CALLING,
  CAUSATIVE,
  DIRECTIVE,
  EFFORT_NOUNS,
  HIRING,
  JUDGING,
  OBLIQUE_CONTROL,
  SENT,
  SUBJECT_CONTROL,
} from "./control.data.ts";
import { relativeObject } from "./gaps.ts";
import { isObjectGerund, nounSubject, ownerSubject } from "./noun-control.ts";
import { conjunctHeads, isClausal, markerText, marksOf } from "./phrases.ts";
import { hasRelativePronoun } from "./relatives.ts";
import { isRoleNoun } from "./roles.ts";
import { isObjectParticiple, isPassive } from "./verbs.ts";

/** The subject of a predicate, if the sentence supplies one. */
export function subjectOf(tree: Tree, head: number): Argument | undefined {
  return ownSubject(tree, head) ?? inheritedSubject(tree, head);
}

/** Subject that hangs on the predicate itself; the expletive `it` and `there` are none. */
function ownSubject(tree: Tree, head: number): Argument | undefined {
  const subjects = dependents(tree, head, "nsubj", "csubj").filter(
    (index) => tokenAt(tree, index).deprel !== "nsubj:outer",
  );
  // Of two, the one before the verb is its own: what stands behind it is mostly of a clause that the tree has lost.
  const subject = subjects.filter((index) => index < head).at(-1) ?? subjects.at(-1);
  if (subject !== undefined) return argumentOf(tree, subject, "subject", subjectHeads(tree, head, subject));
  const outer = outerOwner(tree, head);
  if (outer) return outer;
  const misread = objectBefore(tree, head) ?? fullExpletive(tree, head);
  return misread === undefined ? undefined : { ...argumentOf(tree, misread, "subject"), deprel: "nsubj" };
}

/** `the gold going to Oslo and the silver to Rome`: what stands behind the verb is no subject beside one before it. */
function subjectHeads(tree: Tree, head: number, subject: number): number[] {
  const heads = conjunctHeads(tree, subject);
  return subject < head ? heads.filter((each) => each < head) : heads;
}

/** `Its goal is to cut costs`: whose goal it is. */
function outerOwner(tree: Tree, head: number): Argument | undefined {
  const [outer] = dependents(tree, head, "nsubj:outer");
  const infinitive = marksOf(tree, head).some((mark) => tokenAt(tree, mark).lemma === "to");
  return outer !== undefined && infinitive ? ownerSubject(tree, outer) : undefined;
}

/** An `it` that the parser takes for empty although no clause follows that it could stand for. */
function fullExpletive(tree: Tree, head: number): number | undefined {
  if (dependents(tree, head, "csubj", "ccomp", "advcl").length > 0 || tokenAt(tree, head).upos !== "VERB")
    return undefined;
  return dependents(tree, head, "expl").find((index) => tokenAt(tree, index).lemma.toLowerCase() === "it");
}

/** English puts no object before a verb without subject: one that the parser sees there is the subject. */
export function objectBefore(tree: Tree, head: number): number | undefined {
  const { deprel, upos } = tokenAt(tree, head);
  if (upos !== "VERB" || isRelation(deprel, "acl", "advcl", "xcomp")) return undefined;
  return dependents(tree, head, "obj").find(
    (index) => index < head && !["WP", "WDT"].includes(tokenAt(tree, index).xpos),
  );
}

function inheritedSubject(tree: Tree, head: number): Argument | undefined {
  const { deprel, head: parent } = tokenAt(tree, head);
  if (parent < 0) return undefined;
  // `and that it was a nurse who did`: `it` is the subject, and means nothing.
  if (deprel === "conj") return dependent(tree, head, "expl") === undefined ? fromConjunct(tree, parent) : undefined;
  if (isRelation(deprel, "xcomp")) return controller(tree, head, parent);
  if (deprel === "acl") return modifiedNoun(tree, head, parent);
  if (isRelation(deprel, "advcl")) return fromMainClause(tree, head, parent);
  // `charges that include plotting`: whoever plots stands nowhere.
  if (isRelation(deprel, "ccomp") && INCLUDING.test(tokenAt(tree, parent).lemma)) return undefined;
  if (isRelation(deprel, "ccomp"))
    return isGerundClause(tree, head) ? controller(tree, head, parent) : interrupted(tree, head, parent);
  if (deprel === "acl:relcl" && !hasRelativePronoun(tree, head))
    return borrowedArgument(tree, parent, "subject", "nsubj");
  return undefined;
}

/** Verbs of what has parts. */
const INCLUDING = /^(?:include|involve|entail)$/;

/** `denies having paid`: a complement without a finite verb. */
function isGerundClause(tree: Tree, head: number): boolean {
  const [first] = [...dependents(tree, head, "aux", "aux:pass", "cop"), head].sort((a, b) => a - b);
  return first !== undefined && tokenAt(tree, first).xpos === "VBG" && dependents(tree, head, "mark").length === 0;
}

/** `"The road," he said, "was closed"`: the subject stands on the other side of who speaks. */
function interrupted(tree: Tree, head: number, speech: number): Argument | undefined {
  const other = dependents(tree, speech, "ccomp", "obj").find(
    (index) => index < speech && speech < head && !isClausal(tree, index),
  );
  return other === undefined ? undefined : { ...argumentOf(tree, other, "subject"), deprel: "nsubj" };
}

function fromConjunct(tree: Tree, parent: number): Argument | undefined {
  if (dependent(tree, parent, "expl") !== undefined) return undefined;
  const subject = subjectOf(tree, parent);
  if (!subject) return undefined;
  return shared(subject);
}

/** The understood subject of an open complement: the object of the governing verb, else its subject. */
function controller(tree: Tree, head: number, governor: number): Argument | undefined {
  const addressee = addresseeOf(tree, governor);
  if (addressee) return addressee;
  // `was fined two million for failing to report`: in the passive the object is what is given.
  const object = isPassive(tree, governor)
    ? undefined
    : (dependent(tree, governor, "iobj") ?? dependent(tree, governor, "obj"));
  const undergoes = isObjectParticiple(tree, head, governor);
  // `demanded five million to leave`, `cost five million to build`: no money leaves, and whoever builds it stands nowhere.
  if (object !== undefined && hasSum(tree, governor) && !undergoes) return undefined;
  const governs = SUBJECT_CONTROL.has(tokenAt(tree, governor).lemma) && !isBareInfinitive(tree, head);
  const bySubject = !undergoes && (governs || (object !== undefined && takesUp(tree, head, governor, object)));
  if (object !== undefined && !bySubject) {
    return shared({
      ...argumentOf(tree, object, "object"),
      role: "subject",
      ...(undergoes ? { deprel: "nsubj:pass" } : {}),
    });
  }
  const gap = relativeObject(tree, governor);
  if (gap && !bySubject) return { ...gap, role: "subject" };
  const subject = subjectOf(tree, governor);
  return subject && shared(subject);
}

/** `called Ida to congratulate her`: whoever is called does nothing to herself, so that it is the caller who does. */
function takesUp(tree: Tree, head: number, governor: number, object: number): boolean {
  if (!CALLING.has(tokenAt(tree, governor).lemma)) return false;
  const plural = tokenAt(tree, object).xpos.endsWith("S");
  return dependents(tree, head, "obj", "iobj").some((index) => {
    const form = tokenAt(tree, index).form.toLowerCase();
    return plural ? form === "them" : /^(?:him|her|it)$/.test(form);
  });
}

/** `made him leave`: without `to`, it is the object that does what the infinitive says. */
function isBareInfinitive(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).xpos === "VB" && dependents(tree, head, "mark").length === 0;
}

/** `pleaded with him to stay`: who is asked stands behind the verb's preposition. */
function addresseeOf(tree: Tree, governor: number): Argument | undefined {
  const prepositions = OBLIQUE_CONTROL.get(tokenAt(tree, governor).lemma);
  // The preposition may be read as a particle: `called on her`.
  const particle = dependents(tree, governor, "compound:prt").map((index) => tokenAt(tree, index).form.toLowerCase());
  const addressee = dependents(tree, governor, "obl", "obj", "iobj").find((index) =>
    prepositions?.includes(markerText(tree, marksOf(tree, index)) || (particle[0] ?? "")),
  );
  return addressee === undefined ? undefined : shared({ ...argumentOf(tree, addressee, "subject"), marks: [] });
}

/** Who a clause behind a noun is about: what its phrase says, else the subject whose object it is (`made an offer to help`). */
function modifiedNoun(tree: Tree, head: number, noun: number): Argument | undefined {
  const { deprel, head: verb } = tokenAt(tree, numbered(tree, noun));
  // `such steps as closing the border`: whoever takes the steps closes it.
  const isExample = markerText(tree, marksOf(tree, head)) === "as" && tokenAt(tree, head).xpos === "VBG";
  const given = isExample ? undefined : nounSubject(tree, head, noun);
  if (given || verb < 0 || !isRelation(deprel, "obj", "xcomp") || isPassive(tree, verb)) return given;
  if (JUDGING.has(tokenAt(tree, verb).lemma)) return undefined;
  if (undergoesIt(tree, head, noun)) return borrowedArgument(tree, noun, "subject", "nsubj:pass");
  const subject = subjectOf(tree, verb);
  return subject && shared(subject);
}

/** The noun that says how many there are of another, `a number of steps`, else that noun itself. */
function numbered(tree: Tree, noun: number): number {
  const { deprel, head } = tokenAt(tree, noun);
  const isMany = deprel === "nmod" && head >= 0 && /^(?:number|series|range|host|set)$/.test(tokenAt(tree, head).lemma);
  return isMany && markerText(tree, marksOf(tree, noun)) === "of" ? head : noun;
}

/** Nouns of what somebody has or wants, who is then the one to undergo it: `the right to be heard`. */
const CLAIMS =
  /^(?:right|chance|opportunity|desire|wish|hope|need|ability|request|demand|refusal|bid|attempt|effort|fight|battle|permission|power|reason|time|luck)$/;

/** `ordered an inquiry to be led by a judge`: it is the inquiry that is led. */
function undergoesIt(tree: Tree, head: number, noun: number): boolean {
  const isInfinitive = dependents(tree, head, "mark").some((index) => tokenAt(tree, index).xpos === "TO");
  return isInfinitive && isPassive(tree, head) && !CLAIMS.test(tokenAt(tree, noun).lemma);
}

function fromMainClause(tree: Tree, head: number, parent: number): Argument | undefined {
  const { upos, head: above } = tokenAt(tree, parent);
  // `stopped short of paying`: the clause completes an adverb of the verb.
  if (upos === "ADV" && above >= 0) return fromMainClause(tree, head, above);
  const finite = ["VBD", "VBP", "VBZ"].includes(tokenAt(tree, head).xpos);
  if (finite || !isClausal(tree, parent)) return undefined;
  const marked = dependents(tree, head, "mark").some((index) => tokenAt(tree, index).lemma === "to");
  if (marked && takesTime(tree, parent)) return undefined;
  const asked = marked
    ? (addresseeOf(tree, parent) ?? orderedObject(tree, head, parent) ?? hiredObject(tree, parent))
    : undefined;
  if (asked) return asked;
  if (isObjectGerund(tree, head) && !hasSum(tree, parent) && !isGained(tree, head, parent))
    return controller(tree, head, parent);
  if (isMeans(tree, head) && isPassive(tree, parent)) return undefined;
  const hired = HIRING.has(tokenAt(tree, parent).lemma);
  // `were found by a farmer while ploughing a field`: who does the one does the other.
  const meanwhile = dependents(tree, head, "mark").some((index) => tokenAt(tree, index).lemma === "while");
  const agent =
    ((marked && !hired) || meanwhile) && isPassive(tree, parent) ? dependent(tree, parent, "obl:agent") : undefined;
  if (agent !== undefined) return shared({ ...argumentOf(tree, agent, "subject"), deprel: "nsubj", marks: [] });
  const subject = subjectOf(tree, parent);
  // `two weeks left to build it`: no time builds anything.
  if (marked && subject && MEASURES.test(tokenAt(tree, subject.phrase.head).lemma)) return undefined;
  return subject && shared(subject);
}

/** `got 12 years for taking bribes`, `paid ten euros for parking`: what is counted takes and parks nothing. */
function hasSum(tree: Tree, verb: number): boolean {
  const object = dependent(tree, verb, "obj");
  if (object === undefined || dependent(tree, verb, "iobj") !== undefined) return false;
  const isMeasure = tokenAt(tree, object).upos === "SYM" || MEASURES.test(tokenAt(tree, object).lemma);
  return isMeasure && dependents(tree, object, "nummod").length > 0;
}

/** `won a prize for playing the queen`: whoever gets something for it did it. */
function isGained(tree: Tree, head: number, verb: number): boolean {
  const isFor = dependents(tree, head, "mark").some((index) => tokenAt(tree, index).lemma === "for");
  return (
    isFor &&
    /^(?:win|receive|earn|get|gain|claim|collect|secure|make|take|land|lose|pay)$/.test(tokenAt(tree, verb).lemma)
  );
}

const MEASURES = /^(?:hour|day|week|month|year|euro|dollar|pound|cent|franc|yen|rupee|point|%|percent)$/i;

/** `the work will take years to finish`: whoever finishes it stands nowhere. */
function takesTime(tree: Tree, verb: number): boolean {
  const spent = dependents(tree, verb, "obj", "obl:unmarked").some((index) =>
    EFFORT_NOUNS.has(tokenAt(tree, index).lemma),
  );
  return spent && tokenAt(tree, verb).lemma === "take";
}

/** `ordered the flags to be lowered`, `asked the bank to pay`: the infinitive is said of the object. */
function orderedObject(tree: Tree, head: number, parent: number): Argument | undefined {
  const passive = isPassive(tree, head);
  const { lemma } = tokenAt(tree, parent);
  const purpose = dependents(tree, head, "mark").length > 1;
  const ordered = !purpose && (DIRECTIVE.has(lemma) ? passive || head > parent : passive && CAUSATIVE.has(lemma));
  const object = ordered ? (dependent(tree, parent, "iobj") ?? dependent(tree, parent, "obj")) : undefined;
  const deprel = passive ? "nsubj:pass" : "nsubj";
  // `gave the firm 40 days to reply`: whoever is given time is to use it.
  const given = dependent(tree, parent, "obj");
  const [timed] =
    given !== undefined && EFFORT_NOUNS.has(tokenAt(tree, given).lemma) ? dependents(tree, parent, "iobj") : [];
  if (timed !== undefined && head > parent) return shared({ ...argumentOf(tree, timed, "subject"), deprel });
  return object === undefined ? undefined : shared({ ...argumentOf(tree, object, "subject"), deprel });
}

/** `appointed Berg to lead the inquiry`, `sent troops to guard it`: who is hired does what the infinitive of purpose says. */
function hiredObject(tree: Tree, parent: number): Argument | undefined {
  const { lemma } = tokenAt(tree, parent);
  if (!HIRING.has(lemma) || CALLING.has(lemma) || isPassive(tree, parent)) return undefined;
  const object = dependent(tree, parent, "obj");
  if (object === undefined || dependent(tree, parent, "iobj") !== undefined) return undefined;
  const { upos, lemma: noun, feats } = tokenAt(tree, object);
  const isNamed = upos === "PROPN" || (upos === "PRON" && feats.PronType === "Prs" && noun !== "it");
  const isSent = isNamed || isRoleNoun(noun) || SENT.has(noun);
  return isSent ? shared({ ...argumentOf(tree, object, "subject"), deprel: "nsubj" }) : undefined;
}

/** `was solved by calling an expert`: whoever called stands nowhere. */
function isMeans(tree: Tree, head: number): boolean {
  return dependents(tree, head, "mark").some((index) => tokenAt(tree, index).lemma === "by");
}
