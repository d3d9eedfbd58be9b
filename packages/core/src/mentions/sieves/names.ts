import { contains } from "../../model/index.ts";
import { gendersConflict, namesAgree, namesConflict } from "../agreement.ts";
import type { Cluster } from "../cluster.ts";
import { foldWord } from "../fold-word.ts";
import { initialsOf, isFamilyWithin, withoutGeneration } from "../initials.ts";
import { KINDS } from "../kinds.data.ts";
import { isStormWord } from "../names.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import { ownersOf } from "../relations.ts";
import { CLUB_WORDS, LEGAL_FORMS } from "../roles.data.ts";
import { areOne, clusterOf, nearestBefore, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { SPEECH_VERBS } from "../speech.data.ts";
import { isProperWord } from "../types.ts";
import { isAnotherBearer } from "./bearers.ts";
import { namedOfKind } from "./descriptions.ts";
import { isGivenToThing } from "./structure.ts";

export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((word, index) => word === b[index]);
}

/** The one thing that the given mentions mean, those before the name if there are any, if it is one and may bear the name. */
export function theOnly(scene: Scene, profile: Profile, found: readonly Profile[]): Profile | undefined {
  const all = found.filter((other) => other.index !== profile.index && !namesConflict(scene, other, profile));
  const before = all.filter(({ index }) => index < profile.index);
  return onlyOne(scene, before.length > 0 ? before : all);
}

/** Words that no personal name in full has, so that what holds them is a title or two names. */
const PARTICLES = new Set(["of", "for", "and", "the", "et"]);

/** "Hurricane Milton", which goes by its last word. */
function isStorm({ name, mention }: Profile): boolean {
  return mention.type === "event" && name.length > 1 && name.some(isStormWord);
}

/** "Mount Elgar", which goes by its last word, as no lake and no cape does: "Lake Geneva". */
function isMountain({ name, mention }: Profile): boolean {
  return mention.type === "place" && name.length === 2 && /^(?:mount|mt|river)$/.test(name[0] ?? "");
}

/** Whether one name is the surname or the given name of the person whom the other names in full. */
function shortens(short: Profile, long: Profile): boolean {
  const { length } = short.name;
  if (short.mention.type === "place")
    return isMountain(long) && length === 1 && short.name[0] === long.name[1] && !short.country;
  if (isStorm(long) && length === 1) return short.name[0] === long.name.at(-1);
  const full = withoutGeneration(long.name);
  if (length >= long.name.length || long.mention.type !== "person" || full.some((word) => PARTICLES.has(word)))
    return false;
  if (sameWords(short.name, long.name.slice(-length))) return true;
  if (length < full.length && sameWords(short.name, full.slice(-length))) return true;
  if (sameWords(short.name, full.slice(0, length))) return true;
  return isFamilyWithin(short.name, full);
}

/** Whether several people of the text have a word for their family name. */
function isOfSeveral(word: string, scene: Scene): boolean {
  const full = scene.bearersOf(word).filter(({ name, mention }) => {
    return mention.type === "person" && name.length > 1 && withoutGeneration(name).at(-1) === word;
  });
  return full.some((one) => full.some((other) => !namesAgree(one.name, other.name)));
}

/** Whether words tell somebody from another of the name: "the younger Berg". */
function isOfOneName({ modifiers, mention }: Profile): boolean {
  return mention.type === "person" && ["younger", "elder", "older", "other"].some((word) => modifiers.has(word));
}

/** "Adani Group" is not Adani, where the text has a Gautam Adani. */
function isFirmOfPerson(one: Profile, other: Profile, scene: Scene): boolean {
  const [isFirm, isOther] = [one, other].map(({ mention, tokens }) =>
    LEGAL_FORMS.has(foldWord(tokens[mention.name?.last ?? mention.last]?.form ?? "")),
  );
  const [word = ""] = one.name;
  if (isFirm === isOther || one.name.length > 1) return false;
  return scene.bearersOf(word).some(({ name, mention }) => {
    return mention.type === "person" && name.length > 1 && name.at(-1) === word;
  });
}

/** "Lord Tallis" is not Tallis, the chain that he founded. */
function isManOfBody(one: Profile, other: Profile): boolean {
  const types = [one.mention.type, other.mention.type].sort().join(" ");
  return types === "organization person" && [one, other].some(({ gender }) => gender !== undefined);
}

/** `Ada Berg and Jo Lind` are more than Ada Berg. */
function isOneOf({ mention: inner }: Profile, { mention: outer, children, tokens }: Profile): boolean {
  if (inner.sentence !== outer.sentence || !contains(outer, inner)) return false;
  return (children[outer.head] ?? []).some((child) => tokens[child]?.deprel === "conj" && child <= outer.last);
}

export const exactName: Sieve = {
  id: "exact-name",
  description: "The same proper name, titles and legal forms aside, means the same thing.",
  example: "[Angela Merkel] spoke in Berlin. Later [Chancellor Angela Merkel] flew home.",
  apply: (profile, scene) => {
    const [word] = profile.name;
    if (word === undefined || isOfOneName(profile)) return undefined;
    // Of two Bergs, "Berg" is not whom "Ms Berg" tells from the other.
    const isBare = profile.name.length === 1 && profile.gender === undefined && isOfSeveral(word, scene);
    for (const other of nearestBefore(scene.withNameWord(word), profile)) {
      if (isOfOneName(other) || (isBare && other.gender !== undefined) || isFirmOfPerson(profile, other, scene))
        continue;
      if (isOneOf(profile, other) || isOneOf(other, profile) || isManOfBody(profile, other)) continue;
      if (sameWords(profile.name, other.name) && !gendersConflict(scene, profile, other)) return other;
    }
    return undefined;
  },
};

export const shortName: Sieve = {
  id: "short-name",
  description: "A surname or first name takes up the one person in the text whose full name has it.",
  example: "[Angela Merkel] arrived early. [Merkel] left late.",
  apply: (profile, scene) => {
    const [word] = profile.name;
    const { type } = profile.mention;
    // "Flick said": what else the word may mean, somebody has it for a family name.
    const isBody = /^(?:person|organization|place)$/.test(type) || (type !== "time" && speaks(profile));
    if (word === undefined || !isBody || isOfOneName(profile)) return undefined;
    if (isGivenToThing(profile, scene)) return undefined;
    const full = scene
      .bearersOf(word)
      .filter((other) => shortens(profile, other) && !gendersConflict(scene, profile, other))
      .filter((other) => !isAnotherBearer(profile, other));
    return theOnly(scene, profile, full);
  },
};

/** Whether a mention says something. */
function speaks({ head, tokens }: Profile): boolean {
  return head.deprel === "nsubj" && SPEECH_VERBS.has(tokens[head.head]?.lemma ?? "");
}

/** How many sentences back the one of several bearers of a surname may be named. */
const SURNAME_REACH = 2;

/** Whether two mentions stand near each other in one paragraph: a new one may go back to whom the text is about. */
function areNear({ mention }: Profile, other: Profile, { analysis }: Scene): boolean {
  const paragraphOf = (sentence: number) => analysis.sentences[sentence]?.paragraph;
  const isNear = mention.sentence - other.mention.sentence <= SURNAME_REACH;
  return isNear && paragraphOf(mention.sentence) === paragraphOf(other.mention.sentence);
}

/** Whom the story begins with, of several of one family name: the others are told apart from that one by their given names. */
function protagonist(profile: Profile, [first]: readonly Profile[], scene: Scene): Profile | undefined {
  const opens = first && first.index < profile.index && isMainSubject(first) && isFirstSentence(first, scene);
  return opens && !gendersConflict(scene, first, profile) && !namesConflict(scene, first, profile) ? first : undefined;
}

/** Whether only headlines and datelines stand before the sentence of a mention. */
function isFirstSentence({ mention }: Profile, { analysis }: Scene): boolean {
  return analysis.sentences
    .slice(0, mention.sentence)
    .every(({ paragraph }) => analysis.paragraphs[paragraph]?.kind !== "body");
}

export const sharedSurname: Sieve = {
  id: "shared-surname",
  description: "A surname that several people bear takes up the one of them whom the last sentences named.",
  example: "Eva Berg died in May. The town mourned her. Her daughter, [Ida Berg], flew home. [Berg] is a nurse.",
  apply: (profile, scene) => {
    const { name, mention, index } = profile;
    const [word] = name;
    const isAlone = word !== undefined && name.length === 1 && mention.type === "person" && mention.kind === "name";
    if (!isAlone || isOfOneName(profile) || !scene.clusters.isFirst(index)) return undefined;
    const bearers = scene.withNameWord(word).filter((other) => {
      return other.name.length > 1 && other.name.at(-1) === word && !other.name.some((one) => PARTICLES.has(one));
    });
    const last = [...nearestBefore(bearers, profile)].find((other) => !gendersConflict(scene, profile, other));
    if (last?.mention.type !== "person" || isAnotherBearer(profile, last)) return undefined;
    if (!areNear(profile, last, scene)) return protagonist(profile, bearers, scene);
    const isClear = bearers.every(
      (other) => other.mention.sentence !== last.mention.sentence || areOne(scene, last, other),
    );
    return isClear && !namesConflict(scene, last, profile) ? last : undefined;
  },
};

/** Of several clubs with one last word the one of which the text had told twice as much as of the next. */
function mostTold(profile: Profile, clubs: readonly Profile[], scene: Scene): Profile | undefined {
  const counts = new Map(clubs.map((club) => [clusterOf(scene, club), club]));
  const before = (cluster: Cluster) => cluster.countBefore(profile.index);
  const [first, second] = [...counts.keys()].sort((a, b) => before(b) - before(a));
  const isClear = first !== undefined && second !== undefined && before(first) >= 2 * before(second);
  return isClear && before(first) > 1 ? counts.get(first) : undefined;
}

export const shortClub: Sieve = {
  id: "short-club",
  description: "The last word of a body's name, without article, takes up the one body whose name ends so.",
  example: "[Eastham Rovers] won the cup. The mayor congratulated [Rovers].",
  apply: (profile, scene) => {
    const [word] = profile.name;
    const { mention, determiner, head } = profile;
    if (word === undefined || profile.name.length > 1 || determiner !== "none" || profile.country) return undefined;
    if (mention.kind !== "name" || !/^\p{Lu}/u.test(head.form) || mention.type === "time") return undefined;
    // A common noun is as likely to be any of its kind: "Libraries" is not "Leiden University Libraries".
    const isClub = CLUB_WORDS.has(word) && (mention.type === "organization" || head.deprel !== "compound");
    if (!isProperWord(head.lemma.toLowerCase()) && !isClub && word !== "united") return undefined;
    // "Scotland" is no short name of "Transport Scotland".
    if (mention.type === "place" && !CLUB_WORDS.has(word)) return undefined;
    const full = scene.bearersOf(word).filter(({ name, mention: { type } }) => {
      return (
        type === "organization" && name.length > 1 && name.length <= 3 && name.at(-1) === word && !name.includes("of")
      );
    });
    return theOnly(scene, profile, full) ?? mostTold(profile, full, scene);
  },
};

/** What people are to whom they come after, and to whom they come before. */
const CHILDREN = ["son", "daughter", "child", "grandson", "granddaughter", "nephew", "niece", "grandchild"];
const PARENTS = ["father", "mother", "parent", "grandfather", "grandmother", "uncle", "aunt"];

/** Whether a noun is said of somebody: beside the name, or as a predicate. */
function isSaidOf(noun: Profile, bearer: Profile, scene: Scene): boolean {
  const subject = (noun.children[noun.mention.head] ?? []).find((child) => noun.tokens[child]?.deprel === "nsubj");
  const subjectProfile = subject === undefined ? undefined : scene.headedBy(noun.mention.sentence, subject);
  return areOne(scene, noun, bearer) || (subjectProfile !== undefined && areOne(scene, subjectProfile, bearer));
}

/** Whether the text says that somebody is a child of another, or the other a parent of theirs. */
function isYounger(one: Profile, other: Profile, scene: Scene): boolean {
  const says = (kin: readonly string[], bearer: Profile, whose: Profile) =>
    kin
      .flatMap((lemma) => scene.withHead(lemma))
      .some(
        (noun) => isSaidOf(noun, bearer, scene) && ownersOf(noun, scene).some((owner) => areOne(scene, owner, whose)),
      );
  return says(CHILDREN, one, other) || says(PARENTS, other, one);
}

export const elderOrYounger: Sieve = {
  id: "elder-or-younger",
  description: 'Of a parent and a child with one surname, "the elder" is the parent and "the younger" the child.',
  example: "Ada Berg is the daughter of [Lars Berg]. [The elder Berg] left early.",
  apply: (profile, scene) => {
    const [word] = profile.name;
    const isElder = ["elder", "older"].some((one) => profile.modifiers.has(one));
    if (word === undefined || profile.name.length > 1 || !(isElder || profile.modifiers.has("younger")))
      return undefined;
    const bearers = scene.bearersOf(word).filter((other) => other.name.length > 1 && other.name.at(-1) === word);
    const found = bearers.filter((other) =>
      bearers.some((kin) => (isElder ? isYounger(kin, other, scene) : isYounger(other, kin, scene))),
    );
    return theOnly(scene, profile, found);
  },
};

/** The acronym right after the words that it abbreviates, in brackets. */
function isBracketed({ tokens, mention }: Profile): boolean {
  return tokens[mention.first - 1]?.form === "(" && tokens[mention.last + 1]?.form === ")";
}

export const bracketedAcronym: Sieve = {
  id: "bracketed-acronym",
  description: "Capitals in brackets right after a phrase abbreviate it.",
  example: "The staff of [the digital archive programme] ([DAP]) met on Monday.",
  apply: (profile, scene) => {
    if (!isBracketed(profile) || !/^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(profile.head.form)) return undefined;
    const { sentence, first } = profile.mention;
    for (const other of nearestBefore(scene.profiles, profile)) {
      if (other.mention.sentence !== sentence) return undefined;
      if (other.mention.last !== first - 2) continue;
      if (abbreviates(profile.head.form, other) || isForeignBody(profile, other)) return other;
    }
    return undefined;
  },
};

/** Whether the letters may abbreviate what a body is called in a language of its own: "the Red Crescent Society (TKD)". */
function isForeignBody({ country, head }: Profile, { mention, name }: Profile): boolean {
  return (
    mention.kind === "name" &&
    mention.type === "organization" &&
    name.length > 1 &&
    !country &&
    /^\p{Lu}{3,}$/u.test(head.form)
  );
}

function abbreviates(letters: string, { tokens, mention }: Profile): boolean {
  const words = tokens.slice(mention.first, mention.last + 1).map(({ form }) => form.toLowerCase());
  const short = letters.toLowerCase().replace(/[^\p{L}]/gu, "");
  return words.some((_, from) => initialsOf(words.slice(from)).some((initials) => skipsTo(short, initials)));
}

/** Whether letters are some of the initials in their order, the first of them first: "ITF" of "International Transport Workers' Federation". */
function skipsTo(short: string, initials: string): boolean {
  if (short[0] !== initials[0] || short.length < initials.length - 2) return false;
  let at = 0;
  for (const letter of initials) if (letter === short[at]) at++;
  return at === short.length;
}

export const acronym: Sieve = {
  id: "acronym",
  description: "Initials mean the name that they abbreviate.",
  example: "[The World Health Organization] issued a warning. [The WHO] sent doctors.",
  apply: (profile, scene) => {
    if (profile.name.length < 2 || !scene.clusters.isFirst(profile.index)) return undefined;
    const short = initialsOf(profile.name).flatMap((initials) => scene.bearersOf(initials));
    return theOnly(
      scene,
      profile,
      short.filter(({ name, head, country }) => name.length === 1 && !country && /\p{Lu}.*\p{Lu}/u.test(head.form)),
    );
  },
};

/** The word of a name that says what it is: "Act" of "Clean Rivers Act", "House" of "House of Representatives". */
function nounOf(name: readonly string[]): string | undefined {
  const of = name.indexOf("of");
  return name.at(of > 0 ? of - 1 : -1);
}

/** `the city` is no club, though "Norvik City" is one. */
export function isAnotherKind({ head }: Profile, other: Profile, scene: Scene): boolean {
  if (KINDS[head.form]?.type !== "place") return false;
  return clusterOf(scene, other).kinds.some(({ profile: { mention } }) => {
    return mention.kind === "name" && mention.type === "organization";
  });
}

/** "The army" of a story is not the one that fights it: "Valley Liberation Army". */
export function isOfRebels({ name }: Profile): boolean {
  return (
    name.at(-1) === "army" && name.some((word) => /^(?:liberation|resistance|salvation|revolutionary)$/.test(word))
  );
}

/** Whether nobody but those who are quoted names something. */
function isOnlyQuoted(other: Profile, scene: Scene): boolean {
  return clusterOf(scene, other).members.every((member) => scene.quotationOf(member) !== undefined);
}

export const lastWord: Sieve = {
  id: "last-word",
  description: 'The noun of a name with "the" before it takes up what was last called by that name.',
  example: "[The Clean Rivers Act] passed in May. [The Act] bans dumping.",
  apply: (profile, scene) => {
    const { determiner, head } = profile;
    if (determiner !== "definite" || profile.modifiers.size > 0 || !scene.clusters.isFirst(profile.index)) {
      return undefined;
    }
    const word = head.form.toLowerCase();
    // "The party" may be one whose name lacks the word: "the Conservatives".
    const called = KINDS[word]?.having?.has(word) ? namedOfKind(profile, scene) : undefined;
    if (called) return called;
    let quoted: Profile | undefined;
    for (const other of nearestBefore(scene.withNameWord(word), profile)) {
      if (isAnotherKind(profile, other, scene) || isOfRebels(other)) continue;
      if (other.name.length < 2 || nounOf(other.name) !== word || other.mention.type === "person") continue;
      // `"We will appeal to the Constitutional Court," he said`: the court of which the text itself tells is another.
      if (scene.quotationOf(profile) || !isOnlyQuoted(other, scene)) return other;
      quoted ??= other;
    }
    return quoted;
  },
};
