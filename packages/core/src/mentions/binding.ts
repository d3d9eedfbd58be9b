import type { Mention, Token } from "../model/index.ts";
import { KIN } from "./kin.data.ts";
import type { Profile } from "./profile.ts";

/** Whether a mention stands inside another. */
export function isWithin(inner: Mention, outer: Mention): boolean {
  return inner.sentence === outer.sentence && outer.first <= inner.first && inner.last <= outer.last;
}

/** Clauses and names that say something of a noun, and may take it up: "the union that lost its leader". */
const TELLS_OF_NOUN = /^(?:acl|appos)/;

/**
 * A phrase cannot be what a pronoun inside it means, unless the pronoun stands in a clause about the phrase's noun; there the
 * noun is itself an argument of the verb ("the man he met"), and a personal pronoun beside it means another.
 */
export function nests(pronoun: Profile, other: Profile): boolean {
  const { sentence, first, last, head: noun } = other.mention;
  const { head } = pronoun.mention;
  if (sentence !== pronoun.mention.sentence || head < first || last < head) return false;
  for (let at = head; at >= 0 && at !== noun; at = (pronoun.tokens[at] as Token).head) {
    const token = pronoun.tokens[at] as Token;
    // `the manager, Ida Lund, who left when she married`: the clause may hang on the noun that the name stands beside.
    const isBeside = (token.head < first || token.head > last) && token.deprel === "acl:relcl";
    if (token.head === noun || isBeside) return !TELLS_OF_NOUN.test(token.deprel) || isArgumentOf(pronoun, at);
  }
  return true;
}

/** Whether a pronoun is an argument of a verb, not an owner in one. */
function isArgumentOf({ head, pronoun, mention }: Profile, verb: number): boolean {
  return pronoun?.use === "personal" && (head.head === verb || mention.head === verb);
}

/** Arguments of one verb are different things, unless the pronoun is reflexive or possessive. */
export function isCoArgument(pronoun: Profile, other: Profile): boolean {
  if (pronoun.mention.sentence !== other.mention.sentence || pronoun.pronoun?.use !== "personal") return false;
  // `closed the door behind her`: where something is, beside whom it may be.
  if (isBesideThing(pronoun)) return false;
  if (isDislocated(pronoun, other)) return false;
  // `call him Sir Ian`: what one is called is no other one.
  if (/^xcomp/.test(other.head.deprel)) return false;
  if (pronoun.head.head === other.head.head) return true;
  return !/^nsubj/.test(pronoun.head.deprel) && subjectAbove(pronoun, false) === other.mention.head;
}

/** `Ida Lund, she is new here`: what stands before a clause as its topic is what the subject takes up. */
function isDislocated(pronoun: Profile, { head, mention }: Profile): boolean {
  const isTopic = /^(?:dislocated|nsubj|parataxis|obl:unmarked)$/.test(head.deprel);
  return pronoun.head.deprel === "nsubj" && isTopic && mention.last < pronoun.mention.first;
}

const BESIDE_WHOM = /^(?:behind|around|beside|near|above|below)$/;

/** Verbs behind whose object "with" tells who has it: `took her dog with her`. */
const TAKING_ALONG = /^(?:take|bring|carry|have|keep|drag)$/;

/** Whether a pronoun tells beside whom a thing is, of the thing or of a verb that has an object. */
function isBesideThing({ head, mention, tokens, children }: Profile): boolean {
  const isAlong = TAKING_ALONG.test(tokens[head.head]?.lemma ?? "");
  const isMarked = (children[mention.head] ?? []).some((child) => {
    const { form = "" } = tokens[child] ?? {};
    return BESIDE_WHOM.test(form) || (isAlong && form === "with");
  });
  if (!isMarked) return false;
  if (head.deprel === "nmod") return true;
  return head.deprel === "obl" && (children[head.head] ?? []).some((child) => tokens[child]?.deprel === "obj");
}

/** `The daughter of a dentist, she left`, `Born to a dentist, she left`: whom a subject comes from, told before it, is somebody else. */
export function isOriginOf(pronoun: Profile, { mention, tokens }: Profile): boolean {
  const verb = pronoun.head.head;
  const isBefore = mention.sentence === pronoun.mention.sentence && mention.head < pronoun.mention.first;
  if (!isBefore || !/^nsubj/.test(pronoun.head.deprel)) return false;
  let isFromKin = false;
  for (let at = tokens[mention.head]?.head ?? -1; at >= 0 && at !== verb; at = tokens[at]?.head ?? -1) {
    const { lemma = "", form = "" } = tokens[at] ?? {};
    if (KIN[lemma] !== undefined || /^born$/i.test(form)) isFromKin = true;
    if (tokens[at]?.head === verb) return isFromKin;
  }
  return false;
}

/** Verbs of taking what somebody else gives, and what it is. */
const TAKING = /^(?:accept|reject|refuse|decline|receive|welcome|grant|approve|await|hear|answer|ignore)$/;
const HANDED =
  /^(?:cry|scream|shout|call|plea|knock|voice|resignation|offer|apology|proposal|invitation|request|application|nomination|surrender|plea|demand|appeal|advice)$/;

/** `Lund accepted his resignation`: nobody takes what is his own. */
function takerOf({ tokens, head }: Profile): number | undefined {
  const owned = tokens[head.head];
  const isTaken = owned?.deprel === "obj" && HANDED.test(owned.lemma) && TAKING.test(tokens[owned.head]?.lemma ?? "");
  return isTaken ? owned.head : undefined;
}

/** Verbs of getting something from whoever has it. */
const GETTING = /^(?:buy|acquire|purchase|get|inherit|rent|lease|borrow|win|recover)$/;

/** `Helvex bought it from its founder`: what is got is from those of the thing, and not of whoever gets it. */
function getterOf({ tokens, children, head }: Profile): number | undefined {
  const source = tokens[head.head];
  const isFrom = (children[head.head] ?? []).some((child) => tokens[child]?.form === "from");
  if (source?.deprel !== "obl" || !isFrom || !GETTING.test(tokens[source.head]?.lemma ?? "")) return undefined;
  return (children[source.head] ?? []).some((child) => tokens[child]?.deprel === "obj") ? source.head : undefined;
}

/** Verbs of having what is another's, and what bodies are owned by. */
const OWNING = /^(?:own|hold|control)$/;
const SHARES = /^(?:share|stock|stake|equity|debt|bond)$/;

/** `the family, which owns most of its shares`: nobody owns the shares of themselves. */
function holderOf({ tokens, head }: Profile): number | undefined {
  const owned = tokens[head.head];
  if (!SHARES.test(owned?.lemma ?? "")) return undefined;
  const part = /^(?:nmod|obl)$/.test(owned?.deprel ?? "") ? tokens[owned?.head ?? -1] : owned;
  return part?.deprel === "obj" && OWNING.test(tokens[part.head]?.lemma ?? "") ? part.head : undefined;
}

/** Whether a possessive stands for another than the subject of its verb, by what that does to the thing. */
export function isAnothers(pronoun: Profile, other: Profile): boolean {
  if (pronoun.pronoun?.use !== "possessive" || other.mention.sentence !== pronoun.mention.sentence) return false;
  if (!/^nsubj/.test(other.head.deprel)) return false;
  return [takerOf, getterOf, holderOf].some((verbOf) => verbOf(pronoun) === other.head.head);
}

/** Relations of a clause whose words the subject of the verb above does not command: it has a subject of its own, or is put in. */
const BESIDE = /^(?:conj|parataxis|list|appos|discourse)/;

/**
 * Whether a noun stands in the clause of a subject or below it: the subject is something else then, since a pronoun would take
 * it up ("the union said that the firm ..."). What the subject is or becomes, or serves as, says what it is.
 */
export function isCommanded({ tokens, children, mention, head }: Profile, subject: Profile): boolean {
  const isBelow = subject.mention.sentence === mention.sentence && subject.mention.last < mention.first;
  if (!isBelow || mention.kind === "pronoun" || !/^nsubj/.test(subject.head.deprel)) return false;
  const isAs = (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "as");
  if (isAs || /^xcomp/.test(head.deprel) || subject.head.head === mention.head) return false;
  for (let at = mention.head, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const { deprel, upos, head: above } = tokens[at] as Token;
    if (at === subject.mention.head) return false;
    // `it condemns them and urges the Church to act`: a second verb without subject has the first one's.
    const isSecond = deprel === "conj" && upos === "VERB" && !hasSubject(tokens, children, at);
    if (above === subject.head.head && (isSecond || !BESIDE.test(deprel))) return true;
    // What explains a noun stands where the noun does.
    if (BESIDE.test(deprel) && deprel !== "appos" && !isSecond) return false;
    at = above;
  }
  return false;
}

function hasSubject(tokens: readonly Token[], children: Profile["children"], verb: number): boolean {
  return (children[verb] ?? []).some((child) => /^(?:[nc]subj|expl)/.test(tokens[child]?.deprel ?? ""));
}

/** An infinitive after a noun, "help to rebuild", leaves open who acts. */
function isPurposeOfNoun(tokens: readonly Token[], at: number): boolean {
  const { deprel, xpos } = tokens[at] as Token;
  return deprel === "acl" && xpos === "VB";
}

/** The subject of the clause that a mention stands in or, for a mention in the subject, of the clause above; of an infinitive, what controls it. */
export function localSubject(profile: Profile): number | undefined {
  return subjectAbove(profile, true);
}

/** Verbs behind whose object the infinitive mostly tells what their subject is about: `called Ida to congratulate her`. */
const CALLING = /^(?:call|phone|telephone|ring|visit|meet)$/;

/** Verbs whose object is who does what stands behind `for` or `of`. */
const BLAMING = /^(?:criticise|criticize|blame|accuse|fine|punish|condemn|praise|thank|sue|jail|sentence|attack)$/;

/** Who does what a gerund tells: `criticised the region for failing to encrypt its archives`. */
function blamedFor(tokens: readonly Token[], children: Profile["children"], gerund: number): number | undefined {
  const { deprel, xpos, head } = tokens[gerund] as Token;
  const marked = (children[gerund] ?? []).some((child) => /^(?:for|of)$/.test(tokens[child]?.form ?? ""));
  if (deprel !== "advcl" || xpos !== "VBG" || !marked || !BLAMING.test(tokens[head]?.lemma ?? "")) return undefined;
  return (children[head] ?? []).find((child) => tokens[child]?.deprel === "obj");
}

/** Participles of what a whole clause does to somebody. */
const ENABLING = /^(?:enable|allow|let|permit|earn|cost|prompt|cause|force|lead|bring)$/;

/** The subject of the clause that a mention stands in; for a mention in the subject itself that of the clause above, if it is asked for. */
function subjectAbove({ tokens, children, mention }: Profile, isBeyondSubject: boolean): number | undefined {
  const dependent = (at: number, relation: RegExp) =>
    (children[at] ?? []).find((child) => relation.test((tokens[child] as Token).deprel) && child !== mention.head);
  let below = mention.head;
  for (let at = (tokens[below] as Token).head; at >= 0; below = at, at = (tokens[at] as Token).head) {
    const { upos, xpos, deprel, head } = tokens[at] as Token;
    if (upos !== "VERB" && upos !== "AUX" && upos !== "ADJ") continue;
    const isInSubject = /^nsubj/.test((tokens[below] as Token).deprel);
    if (isInSubject && !isBeyondSubject) return undefined;
    const subject = isInSubject ? undefined : dependent(at, /^nsubj/);
    if (subject !== undefined) return subject;
    const blamed = isInSubject ? undefined : blamedFor(tokens, children, at);
    if (blamed !== undefined) return blamed;
    const isMade = deprel === "xcomp" && !CALLING.test((tokens[head] as Token).lemma);
    const object = isMade ? dependent(head, /^i?obj/) : undefined;
    if (object !== undefined) return object;
    const opens = isInSubject ? /^(?:ccomp|advcl|conj)/ : /^(?:xcomp|conj|advcl|acl)/;
    // `an alert telling them to stay`: what tells is the noun.
    if (deprel === "acl" && xpos === "VBG" && !isInSubject) return head;
    // `had a gift, enabling him to win`: it is what was said before that enables.
    if (deprel === "advcl" && xpos === "VBG" && at > head && ENABLING.test(tokens[at]?.lemma ?? "")) return undefined;
    if (!opens.test(deprel) || isPurposeOfNoun(tokens, at)) return undefined;
  }
  return undefined;
}
