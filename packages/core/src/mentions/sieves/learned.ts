import { clustersAgree, gendersConflict, namesConflict } from "../agreement.ts";
import { isCommanded } from "../binding.ts";
import { KIN } from "../kin.data.ts";
import { COUNTRIES, KINDS } from "../kinds.data.ts";
import { officeOf, titleAt } from "../offices.ts";
import { isJudgement, isOutcome, isPredicate, isSaidNotToBe, isToldOtherwise, isYetToBe } from "../predicates.ts";
import type { Profile } from "../profile.ts";
import { complementsOf } from "../relations.ts";
import { tellsOfShips } from "../salience.ts";
import { areOne, clusterOf, inSentenceOf, isAuthor, isIn, onlyOne, type Scene, speakerOf } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { typeOfNoun } from "../types.ts";
import {
  areOfOtherKinds,
  areParallel,
  areRankedApart,
  isCalledAtOnce,
  isSingledOut,
  isWriter,
  kindOf,
  quantitiesAgree,
} from "./apart.ts";
import { isOneOfMany, isWrongdoerOf } from "./callings.ts";
import { countriesIn, countriesOf, countriesOfOwners, GOVERNMENTS, isOwnCountry } from "./countries.ts";
import { fitsKind, isOfficerOfCase } from "./descriptions.ts";
import { type Weighed, weighedFor } from "./evidence.ts";
import { holdersAgree, isTooYoung } from "./holders.ts";
import { isKnownOtherwise } from "./known.ts";
import { isOfRebels } from "./names.ts";
import { isTycoonInOffice } from "./nationals.ts";
import { isOfTheDead } from "./nouns.ts";
import { officesDiffer, speaksFor } from "./offices.ts";
import { ownersAgree, SECURITIES } from "./owned.ts";
import { isDeed } from "./selection.ts";
import { isNameOfPart } from "./short-companies.ts";
import { leadBody } from "./speakers.ts";

/** Above this margin the two mentions need to agree, but not all that is one with them. */
const SURE_MARGIN = 1;

/** `the founding of Culion` is not `the founding of Linapacan`. */
function areOfOtherNames(a: Profile, b: Profile, scene: Scene): boolean {
  if (a.lemma !== b.lemma) return false;
  const others = namedComplementsOf(b, scene);
  return namedComplementsOf(a, scene).some(({ preposition, value }) => {
    const same = others.filter((other) => other.preposition === preposition);
    return same.length > 0 && !same.some((other) => areOne(scene, other.value, value));
  });
}

function namedComplementsOf(profile: Profile, scene: Scene): ReturnType<typeof complementsOf> {
  return complementsOf(profile, scene).filter(({ value }) => value.name.length > 0);
}

/** `The screenplay prize` is not `the prize`, which is called by a name. */
function isOfNewKind(profile: Profile, other: Profile, scene: Scene): boolean {
  const kinds = /^(?:object|abstract|event)$/.test(profile.mention.type) ? kindOf(profile) : [];
  const { kinds: members, modifiers } = clusterOf(scene, other);
  if (kinds.length === 0 || kinds.some((word) => modifiers.has(word))) return false;
  const isCalledSo = members.some(({ profile: { lemma, mention } }) => {
    return mention.kind === "nominal" && lemma === profile.lemma;
  });
  return isCalledSo && members.some(({ profile: { mention } }) => mention.kind === "name");
}

/** Above this margin the model knows of two names that agree what the rules of names do not: "Typhoon Malaya", "Malaya". */
const SURE_OF_NAMES = 2.5;

/** The numbers in a mention's words: "the ATR 72" is none of ATR's others. */
function numbersOf({ tokens, mention: { first, last } }: Profile): string {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  return forms.filter((form) => /\d/.test(form)).join(" ");
}

/** Whether two names may be of two things: "Air Kalmaria" is not Kalmaria, nor "Berg" one of two who are called so. */
function areOtherNames(profile: Profile, { profile: other, margin }: Weighed, scene: Scene): boolean {
  if (profile.mention.kind !== "name") return false;
  if (clusterOf(scene, other).kinds.some(({ profile: one }) => isNameOfPart(profile, one))) return true;
  if (other.mention.kind !== "name") return false;
  if (numbersOf(profile) !== numbersOf(other)) return true;
  const types = [profile.mention.type, other.mention.type];
  if (margin < SURE_OF_NAMES || (types.includes("organization") && types[0] !== types[1])) return true;
  if (profile.mention.type !== "person") return false;
  const short = profile.name.length < other.name.length ? profile : other;
  const bearers = scene.bearersOf(short.name.at(-1) ?? "").filter((one) => !areOne(scene, one, short));
  return !onlyOne(scene, bearers);
}

/** "The combined company" is none of the two. */
export function isMerged({ modifiers }: Profile): boolean {
  return modifiers.has("combine") || modifiers.has("merge");
}

/** Whether "the government" would mean an organisation by a name of its own. */
function isMisnamed(profile: Profile, other: Profile): boolean {
  return GOVERNMENTS.includes(profile.lemma) && other.mention.kind === "name" && other.country === undefined;
}

/** Bodies of a state, whose names of several words say what they are: Mercado Azul is no authority. */
const OF_STATE = /^(?:regulator|authority|watchdog|ministry|court|parliament|council|commission|ombudsman)$/;

function isOtherThanBody({ mention, name }: Profile, other: Profile, scene: Scene): boolean {
  if (mention.kind !== "name" || name.length < 2 || name.some((word) => KINDS.company?.without?.has(word)))
    return false;
  const { kinds } = clusterOf(scene, other);
  const isCalledSo = kinds.some(({ profile: one }) => one.mention.kind === "nominal" && OF_STATE.test(one.lemma));
  return isCalledSo && kinds.every(({ profile: one }) => one.mention.kind !== "name");
}

/** "The Saint Brigid" is nobody, in a text that tells of ships. */
function isShip(profile: Profile, scene: Scene): boolean {
  const { mention, tokens, determiner } = profile;
  if (mention.kind !== "name" || determiner !== "definite") return false;
  const title = titleAt(profile);
  if (title !== undefined && tokens[title]?.form !== "Saint") return false;
  return tellsOfShips(scene) && tokens.slice(mention.first + 1, mention.last + 1).every(({ upos }) => upos === "PROPN");
}

/** `his successor as mayor`: a bare noun behind "as" tells what somebody is, and means nobody. */
export function isCapacity({ determiner, number, mention, children, tokens }: Profile): boolean {
  const isBareNoun = mention.kind === "nominal" && determiner === "none" && number === "singular";
  return isBareNoun && (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "as");
}

/** `unless a court steps in`: what has a name is not brought in again as one of its kind. */
function isAnyOne({ determiner, mention, head }: Profile, other: Profile, scene: Scene): boolean {
  const isArgument = mention.kind === "nominal" && /^(?:nsubj|obj|iobj)/.test(head.deprel);
  if (determiner !== "indefinite" || !isArgument || other.mention.sentence === mention.sentence) return false;
  return clusterOf(scene, other).kinds.some(({ profile }) => profile.name.length > 0);
}

/** `a 36-year-old man detained on Sunday` behind `a third man`: with an article and words of its own, a phrase brings in another one, but for what a headline has told. */
function isIntroduced(profile: Profile, other: Profile, scene: Scene): boolean {
  const { determiner, mention, modifiers, described, lemma } = profile;
  const isAside = other.mention.sentence === mention.sentence || isIn(other, "heading", scene);
  if (determiner !== "indefinite" || mention.kind !== "nominal" || isAside) return false;
  const isKnown = /^(?:definite|demonstrative|possessive)$/.test(other.determiner);
  const isNew = described || isKnown || [...modifiers].some((word) => !other.modifiers.has(word));
  return isNew && other.mention.kind === "nominal" && other.lemma === lemma;
}

/** `Latvia is a member of the alliance`: what is said of one that has a name is not another that has one. */
function isSaidOfAnother(profile: Profile, other: Profile, scene: Scene): boolean {
  const { children, mention, tokens } = profile;
  // `becoming the sixth man to win`: said of the subject, which other rules find.
  if (isOutcome(profile)) return true;
  if (!isPredicate(profile)) return false;
  const subject = (children[mention.head] ?? []).find((child) => tokens[child]?.deprel === "nsubj");
  const bearer = subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
  if (bearer?.mention.kind !== "name" || areOne(scene, bearer, other)) return false;
  return clusterOf(scene, other).kinds.some(({ profile: one }) => one.mention.kind === "name");
}

/** "You" in somebody's words is not whoever says them. */
function isToldBy(profile: Profile, other: Profile, scene: Scene): boolean {
  const said = profile.pronoun?.person === 2 ? speakerOf(scene, profile) : undefined;
  return said !== undefined && areOne(scene, said, other);
}

/** "We" in somebody's words is no thing, and no body that the story is not about: the speaker's own one is told with the speaker. */
function isOfStranger(profile: Profile, other: Profile, scene: Scene): boolean {
  const { pronoun, number } = profile;
  if (pronoun?.person !== 1 || number !== "plural" || !scene.quotationOf(profile)) return false;
  if (other.mention.type === "person" || other.pronoun) return false;
  const lead = leadBody(scene);
  return lead === undefined || !areOne(scene, lead, other);
}

/** "They" in somebody's words is not the body that they speak for. */
function isOfOwnBody(profile: Profile, other: Profile, scene: Scene): boolean {
  const isThey = profile.pronoun?.person === 3 && profile.number === "plural";
  const speaker = isThey && other.mention.type === "organization" ? speakerOf(scene, profile) : undefined;
  return speaker !== undefined && speaksFor(speaker, other, scene);
}

/** What is said to be whose country is that of no other: "their country" of Syrians is not the United States. */
function isOtherCountry(profile: Profile, other: Profile, scene: Scene): boolean {
  if (!isOwnCountry(profile)) return false;
  const [own, meant] = [countriesOfOwners(profile, scene), countriesIn(other, scene)];
  return own.length > 0 && meant.length > 0 && !own.some((country) => meant.includes(country));
}

/** Who is meant hangs on whose side somebody is on, of which the model knows nothing. */
const ENEMY = /^(?:enemy|foe|adversary)$/;

/** What stands for a country besides: those who govern it or play for it. */
const OF_COUNTRIES =
  /^(?:government|administration|regime|leadership|team|side|squad|host|visitor|champion|winner|loser|rival|foe|enemy)$/;

/** `the presidential palace` is no country, though both are places. */
function isNoCountry({ lemma, mention }: Profile, other: Profile, scene: Scene): boolean {
  if (mention.kind !== "nominal" || COUNTRIES.has(lemma) || OF_COUNTRIES.test(lemma)) return false;
  return clusterOf(scene, other).kinds.some(({ profile }) => profile.mention.kind === "name" && profile.country);
}

/** Nouns for works and places, which no body is that has them. */
const NO_BODY = /^(?:site|website|page|building|room|video|film|book|street|road|area|location|scene|venue)$/;

/** "The site" is not the Church of Scientology, whose website was attacked. */
function isNoBody({ lemma, mention }: Profile, other: Profile, scene: Scene): boolean {
  if (mention.kind !== "nominal" || !NO_BODY.test(lemma)) return false;
  return clusterOf(scene, other).kinds.some(({ profile: { mention: one, name } }) => {
    return one.kind === "name" && one.type === "organization" && name.length > 1;
  });
}

function isOfBody({ mention }: Profile): boolean {
  return /^(?:organization|place|person)$/.test(mention.type);
}

/** `The match` is no club, `climate change` no journal that has it in its name, and `in office` no body that was named, whatever type the model gives them here. */
function isIdeaOfBody(profile: Profile, other: Profile, scene: Scene): boolean {
  const { lemma, mention, determiner, number, head } = profile;
  if (mention.kind !== "nominal" || head.upos === "NUM" || !/^\p{Ll}/u.test(head.form)) return false;
  const type = typeOfNoun(lemma);
  const isBareNoun = determiner === "none" && number === "singular" && head.deprel !== "compound";
  const isAny = isBareNoun && type !== "person" && !isIn(profile, "heading", scene);
  if (type !== "event" && !isAny) return false;
  const names = clusterOf(scene, other).kinds.filter(({ profile: { mention: one } }) => one.kind === "name");
  if (names.some(({ profile: one }) => one.name.length > 2)) return true;
  return names.length > 0 && names.every(({ profile: one }) => isOfBody(one));
}

/** `Slovenia` is not the Austrian government. */
function countriesDiffer(a: Profile, b: Profile, scene: Scene): boolean {
  const [one, other] = [countriesOf(a, scene), countriesOf(b, scene)];
  return one.length > 0 && other.length > 0 && !one.some((country) => other.includes(country));
}

/** Whether two mentions that agree stand apart, and nothing that is one with them sets them apart by name. */
function mayBeOne(scene: Scene, a: Profile, b: Profile): boolean {
  return (
    !(isYetToBe(a) || isYetToBe(b)) &&
    !clusterOf(scene, a).nestsWith(clusterOf(scene, b)) &&
    ownersAgree(a, b, scene) &&
    !namesConflict(scene, a, b) &&
    !gendersConflict(scene, a, b) &&
    !clusterOf(scene, a).isUnlike(clusterOf(scene, b))
  );
}

/** "The president of Benin" is not somebody who was named before Benin was, nor "its factory in Lund" one told of before Lund was. */
function isOfNewPlace(profile: Profile, other: Profile, scene: Scene): boolean {
  if (profile.mention.kind !== "nominal") return false;
  const isNew = ({ mention, index }: Profile) => mention.kind === "name" && scene.clusters.isFirst(index);
  const places = namedComplementsOf(profile, scene).filter(({ preposition, value }) => {
    return /^(?:in|at|near)$/.test(preposition) && value.mention.type === "place" && isNew(value);
  });
  if (places.length > 0 && profile.determiner === "possessive" && !isIn(other, "heading", scene)) return true;
  const bodies = officeOf(profile, scene)?.of ?? [];
  return bodies.some(isNew) && clusterOf(scene, other).kinds.some(({ profile: one }) => one.name.length > 0);
}

/** "Her father" is not one of "a father and son", nor "her brother" a suspect, of whom nothing was told of the kind. */
function isStranger(profile: Profile, other: Profile, scene: Scene): boolean {
  if (profile.determiner !== "possessive" || !KIN[profile.lemma]) return false;
  if (other.determiner === "indefinite") return true;
  const { kinds } = clusterOf(scene, other);
  const isKnown = kinds.some(({ profile: { mention, lemma } }) => mention.kind === "name" || KIN[lemma]);
  return !isKnown && kinds.some(({ profile: { determiner } }) => determiner === "indefinite");
}

/** "Its leader" is not "the Socialist leader". */
function isOfOther(profile: Profile, other: Profile): boolean {
  const { mention, determiner } = profile;
  const isOwned = determiner === "possessive" && mention.kind === "nominal" && mention.type === "person";
  return isOwned && other.determiner === "definite" && other.epithets.size > 0;
}

/** Verbs of what is said of a claim or a deed. */
const SAID_OF = /^(?:call|describe|dismiss|denounce|deny|dispute|reject|confirm)$/;

/** "That" as what a verb is about, "paid for that", is nobody, nor a body or a place by its name, and what "he called that a lie" means is told or done. */
function isNobody({ mention, head, tokens }: Profile, { mention: other }: Profile): boolean {
  const isThat = mention.kind === "pronoun" && /^(?:this|that)$/i.test(head.form) && /^(?:obj|obl)$/.test(head.deprel);
  if (!isThat || other.type === "person" || other.kind === "name") return isThat;
  const isSaid = head.deprel === "obj" && SAID_OF.test(tokens[head.head]?.lemma ?? "");
  return isSaid && other.kind === "nominal" && other.type !== "event";
}

/** "This" or "that" alone with which a sentence begins mostly means what the one before said: "This would take years." */
function meansClause({ mention, head, tokens }: Profile): boolean {
  const isAlone = mention.kind === "pronoun" && /^(?:this|that)$/i.test(head.form) && /^nsubj/.test(head.deprel);
  return isAlone && tokens.slice(0, mention.head).every(({ upos }) => upos === "PUNCT" || upos === "CCONJ");
}

/** Whether a phrase is what somebody says or does: "we lost the vote". */
function isClause({ head, mention, children, tokens }: Profile): boolean {
  if (mention.kind === "clause" || head.upos === "VERB") return true;
  return (children[mention.head] ?? []).some((child) => /^[nc]subj/.test(tokens[child]?.deprel ?? ""));
}

/** Whether nothing that is told of two mentions speaks against their being one, but for what `agrees` asks. */
export function mayMean(profile: Profile, one: Weighed, scene: Scene): boolean {
  const { profile: other } = one;
  return (
    !(other.mention.type === "organization" && isIn(other, "dateline", scene)) &&
    !isAuthor(other, scene) &&
    !inSentenceOf(scene, profile, other).some((one) => isCommanded(profile, one)) &&
    !(meansClause(profile) && other.mention.kind !== "pronoun" && !isClause(other)) &&
    fitsKind(profile, other, scene) &&
    !areOtherNames(profile, one, scene) &&
    !isJudgement(other) &&
    !areParallel(profile, other) &&
    !areOfOtherNames(profile, other, scene) &&
    !areRankedApart(profile, other) &&
    !isOfNewKind(profile, other, scene) &&
    !(areOfOtherKinds(profile, other) && !isIn(other, "heading", scene)) &&
    !isNobody(profile, other) &&
    !isWriter(profile) &&
    holdersAgree(profile, other, scene) &&
    !isTooYoung(profile, other, scene) &&
    !isOtherThanBody(profile, other, scene) &&
    !(other.mention.type === "person" && isShip(profile, scene)) &&
    !officesDiffer(profile, other, scene) &&
    !isMisnamed(profile, other) &&
    !isAnyOne(profile, other, scene) &&
    !isIntroduced(profile, other, scene) &&
    !isNoCountry(profile, other, scene) &&
    !isNoBody(profile, other, scene) &&
    !isIdeaOfBody(profile, other, scene) &&
    !isOfficerOfCase(profile, other, scene) &&
    !isOfOther(profile, other) &&
    !isStranger(profile, other, scene) &&
    (!SECURITIES.test(profile.lemma) || ownersAgree(profile, other, scene)) &&
    !isWrongdoerOf(profile, other, scene) &&
    !isOneOfMany(profile, other, scene) &&
    !isOfTheDead(profile, other) &&
    !isOfNewPlace(profile, other, scene) &&
    !isKnownOtherwise(profile.lemma, other, scene) &&
    !isTycoonInOffice(profile, other, scene) &&
    !isSaidOfAnother(profile, other, scene) &&
    !(isCalledAtOnce(profile) && other.determiner !== "indefinite") &&
    !isOtherCountry(profile, other, scene) &&
    !ENEMY.test(profile.lemma) &&
    !countriesDiffer(other, profile, scene) &&
    !isToldBy(profile, other, scene) &&
    !isOfStranger(profile, other, scene) &&
    !isOfOwnBody(profile, other, scene) &&
    !(profile.lemma === "army" && clusterOf(scene, other).kinds.some(({ profile: one }) => isOfRebels(one))) &&
    !(other.determiner === "possessive" && isSingledOut(profile)) &&
    !(profile.pronoun && isToldOtherwise(profile, other, scene)) &&
    quantitiesAgree(other, profile)
  );
}

export const learnedNoun: Sieve = {
  id: "learned-noun",
  description: "A noun phrase takes up the mention that the model finds likeliest, if number, gender and names agree.",
  example: "[The old bridge] will close in May. Engineers call [the crossing] unsafe.",
  apply: (profile, scene) => {
    const { index, pronoun } = profile;
    // A personal pronoun that has found its place keeps it.
    if (isJudgement(profile) || isMerged(profile) || isCapacity(profile) || isDeed(profile)) return undefined;
    if (isSaidNotToBe(profile)) return undefined;
    if (pronoun ? !scene.clusters.isAlone(index) : !scene.clusters.isFirst(index)) return undefined;
    const found = weighedFor(profile, scene).find((one) => {
      const { profile: other, margin } = one;
      const agrees = margin > SURE_MARGIN ? mayBeOne(scene, other, profile) : clustersAgree(scene, other, profile);
      return agrees && mayMean(profile, one, scene);
    });
    return found?.profile;
  },
};
