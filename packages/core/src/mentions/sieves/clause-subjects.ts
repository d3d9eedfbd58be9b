import type { Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import type { Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** The first dependent of a word that has one of the relations. */
function dependentOf({ tokens, children }: Profile, at: number, relation: RegExp): number | undefined {
  return (children[at] ?? []).find((child) => relation.test(tokens[child]?.deprel ?? ""));
}

/** Whether a word such as a preposition hangs on another. */
function isMarked({ tokens, children }: Profile, at: number, word: RegExp): boolean {
  return (children[at] ?? []).some((child) => word.test(tokens[child]?.form ?? ""));
}

/** The mention that a word of the sentence heads, if there is such a word and the mention agrees. */
function agreeingAt(at: number | undefined, profile: Profile, scene: Scene): Profile | undefined {
  const other = at === undefined ? undefined : scene.headedBy(profile.mention.sentence, at);
  return other && clustersAgree(scene, other, profile) ? other : undefined;
}

/** Whether a mention is "his", "its" or "their", and nothing says yet whose that is. */
function isOpenOwner({ pronoun, index }: Profile, scene: Scene): boolean {
  return pronoun?.use === "possessive" && pronoun.person === 3 && scene.clusters.isAlone(index);
}

/** The last subject before a mention in its sentence. */
function lastSubject({ tokens, mention }: Profile, scene: Scene): Profile | undefined {
  for (let at = mention.head - 1; at >= 0; at--) {
    if (/^nsubj/.test((tokens[at] as Token).deprel)) return scene.headedBy(mention.sentence, at);
  }
  return undefined;
}

export const ownOfThose: Sieve = {
  id: "own-of-those",
  description: '"Their" behind "those of" somebody means those, and not whom they are of.',
  example: "Shares of Norvik fell. [Those of Norse Air] lost half of [their] value.",
  apply: (profile, scene) => {
    if (profile.number !== "plural" || !isOpenOwner(profile, scene)) return undefined;
    const subject = lastSubject(profile, scene);
    return subject?.head.form.toLowerCase() === "those" ? subject : undefined;
  },
};

/** Whose a thing is that a mention's noun is a part or an object of: "PC World" of "PC World's analysis of its own traffic". */
function ownerAbove({ tokens, children, head }: Profile): number | undefined {
  for (let at = head.head; /^nmod/.test(tokens[at]?.deprel ?? ""); ) {
    at = (tokens[at] as Token).head;
    const owner = (children[at] ?? []).find((child) => tokens[child]?.deprel === "nmod:poss");
    if (owner !== undefined) return owner;
  }
  return undefined;
}

export const ownOfOwner: Sieve = {
  id: "own-of-owner",
  description: "What is somebody's own in what is somebody's is that one's.",
  example: "Browsers lost users. [PC World's] analysis of [its] own traffic says so.",
  apply: (profile, scene) => {
    const { tokens, children, head } = profile;
    const isOwn = (children[head.head] ?? []).some((child) => tokens[child]?.lemma === "own");
    return isOwn && isOpenOwner(profile, scene) ? agreeingAt(ownerAbove(profile), profile, scene) : undefined;
  },
};

/** Verbs whose object is to do what the infinitive says. */
const ORDERING =
  /^(?:force|order|require|ask|tell|urge|allow|compel|oblige|instruct|direct|advise|warn|permit|enable|want)$/;

/** Whom a verb has do something: "Bexley" of "forced Bexley to sell". */
function orderedBy(verb: number, profile: Profile, scene: Scene): Profile | undefined {
  if (!ORDERING.test(profile.tokens[verb]?.lemma ?? "")) return undefined;
  const object = dependentOf(profile, verb, /^i?obj$/);
  return object === undefined ? undefined : scene.headedBy(profile.mention.sentence, object);
}

export const doerOfInfinitive: Sieve = {
  id: "doer-of-infinitive",
  description: "The subject of what must come before something that somebody is made to do is who does it.",
  example: "The regulator forced [the supermarket chain Bexley] to sell stores before [it] could buy a rival.",
  apply: (profile, scene) => {
    const { tokens, head, pronoun, index } = profile;
    if (pronoun?.person !== 3 || pronoun.use !== "personal" || !scene.clusters.isAlone(index)) return undefined;
    const clause = tokens[head.head];
    const isBefore = isMarked(profile, head.head, /^(?:before|until)$/i);
    if (head.deprel !== "nsubj" || clause?.deprel !== "advcl" || !isBefore) return undefined;
    const deed = tokens[clause.head];
    if (deed?.xpos !== "VB" || deed.deprel !== "xcomp") return undefined;
    const doer = orderedBy(deed.head, profile, scene);
    return doer && clustersAgree(scene, doer, profile) ? doer : undefined;
  },
};

/** Whoever tells another that "he" will do something to or for "him". */
function tellerOf({ tokens, children, head }: Profile): number | undefined {
  const verb = head.head;
  const { head: telling = -1, deprel } = tokens[verb] ?? {};
  if (deprel !== "ccomp" || !/^(?:tell|assure|promise|inform|remind)$/.test(tokens[telling]?.lemma ?? ""))
    return undefined;
  const below = (children[verb] ?? []).map((child) => tokens[child]);
  const isTold = (children[telling] ?? []).some((child) => /^i?obj$/.test(tokens[child]?.deprel ?? ""));
  const isOffer = below.some((token) => token?.deprel === "aux" && /^(?:will|would|'ll|’ll|'d|’d)$/.test(token.form));
  const isForOther = below.some((token) => token?.deprel === "obj" && /^(?:him|her)$/i.test(token.form));
  if (!isTold || !isOffer || !isForOther) return undefined;
  return (children[telling] ?? []).find((child) => tokens[child]?.deprel === "nsubj");
}

export const teller: Sieve = {
  id: "teller",
  description: "Whoever tells another what will be done for the other is the one who is to do it.",
  example: "Omar flew to Florida. [Tom Devlin] had told Omar [he] would help him.",
  apply: (profile, scene) => {
    const { head, pronoun, gender, index } = profile;
    const isOpen = pronoun?.use === "personal" && gender !== "neuter" && scene.clusters.isAlone(index);
    return isOpen && head.deprel === "nsubj" ? agreeingAt(tellerOf(profile), profile, scene) : undefined;
  },
};

export const ownOfPatient: Sieve = {
  id: "own-of-patient",
  description: "Whoever does something to another, told by a noun, and is called theirs, is the other's.",
  example: "A court stopped the takeover of [Norse Air] by [its] rival.",
  apply: (profile, scene) => {
    const { tokens, head, children } = profile;
    if (!isOpenOwner(profile, scene)) return undefined;
    const owned = tokens[head.head];
    const deed = owned?.deprel === "nmod" ? owned.head : -1;
    if (!isMarked(profile, head.head, /^by$/)) return undefined;
    const patient = (children[deed] ?? []).find((at) => at < head.head && isMarked(profile, at, /^of$/));
    return agreeingAt(patient, profile, scene);
  },
};

export const subjectOfRelative: Sieve = {
  id: "subject-of-relative",
  description: "Whoever does something when, in a clause about somebody, is whom the clause is about.",
  example: "A missionary and [a doctor who was seized when [he] was 81] are still held.",
  apply: (profile, scene) => {
    const { tokens, head, gender, index } = profile;
    if ((gender !== "masculine" && gender !== "feminine") || !scene.clusters.isAlone(index)) return undefined;
    const when = tokens[head.head];
    const told = when?.deprel === "advcl" ? tokens[when.head] : undefined;
    const isWhen = isMarked(profile, head.head, /^(?:when|while|as|after|before|since|until|because)$/i);
    if (!/^nsubj/.test(head.deprel) || !isWhen || told?.deprel !== "acl:relcl") return undefined;
    const subject = dependentOf(profile, when?.head ?? -1, /^nsubj/);
    const other = tokens[subject ?? -1]?.lemma === "who" ? agreeingAt(told.head, profile, scene) : undefined;
    return other?.number === "singular" ? other : undefined;
  },
};

/** Verbs of which the object has done what follows behind "for" or "of". */
const JUDGING =
  /^(?:fine|accuse|blame|criticise|criticize|condemn|denounce|praise|thank|punish|sanction|sue|charge|convict|jail|arrest|sentence|suspend|sack|fire|dismiss|suspect|acquit|clear|prosecute|rebuke|reprimand|applaud|forgive|fault)$/;

export const ownOfJudged: Sieve = {
  id: "own-of-judged",
  description: "What somebody is judged for doing with theirs is theirs who is judged.",
  example: "The commission fined [Norvik] for tying [its] service to a network.",
  apply: (profile, scene) => {
    const { tokens, head } = profile;
    if (!isOpenOwner(profile, scene)) return undefined;
    const deed = tokens[head.head]?.head ?? -1;
    const verb = tokens[deed]?.head ?? -1;
    const isDeed = tokens[deed]?.xpos === "VBG" && isMarked(profile, deed, /^(?:for|of)$/);
    if (!isDeed || !JUDGING.test(tokens[verb]?.lemma ?? "")) return undefined;
    const judged = dependentOf(profile, verb, /^(?:iobj|nsubj:pass)$/) ?? dependentOf(profile, verb, /^obj$/);
    return agreeingAt(judged, profile, scene);
  },
};

export const nameGiven: Sieve = {
  id: "name-given",
  description: "The name that somebody gives as theirs is their name.",
  example: "A protester was arrested. [She] gave [her] name only as [Beth].",
  apply: (profile, scene) => {
    const { tokens, head, children, mention } = profile;
    const isAs = isMarked(profile, mention.head, /^as$/);
    if (mention.kind !== "name" || !isAs || tokens[head.head]?.lemma !== "give") return undefined;
    const name = (children[head.head] ?? []).find((child) => tokens[child]?.lemma === "name");
    const owner = dependentOf(profile, name ?? -1, /^nmod:poss$/);
    return owner === undefined ? undefined : scene.headedBy(mention.sentence, owner);
  },
};

export const objectAgain: Sieve = {
  id: "object-again",
  description: "The object of a second verb is that of the first, where it agrees and the two have one subject.",
  example: "She unbuckled [the pupils] and led [them] onto the sidewalk.",
  apply: (profile, scene) => {
    const { tokens, head, pronoun, index, mention } = profile;
    if (pronoun?.person !== 3 || pronoun.use !== "personal" || head.deprel !== "obj") return undefined;
    const second = tokens[head.head];
    if (!scene.clusters.isAlone(index) || second?.deprel !== "conj" || second.upos !== "VERB") return undefined;
    const own = dependentOf(profile, head.head, /^(?:nsubj|csubj)/);
    const object = dependentOf(profile, second.head, /^obj$/);
    const other = own !== undefined || object === undefined ? undefined : scene.headedBy(mention.sentence, object);
    // `burst its banks and swept them away`: what is the subject's own is no other thing.
    const isOther = other !== undefined && !other.pronoun && other.determiner !== "possessive";
    return isOther && clustersAgree(scene, other, profile) ? other : undefined;
  },
};
