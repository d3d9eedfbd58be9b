import { agree, clustersAgree, gendersConflict, namesConflict } from "../agreement.ts";
import { isCommanded } from "../binding.ts";
import { KIN } from "../kin.data.ts";
import { COUNTRIES } from "../kinds.data.ts";
import { officeOf } from "../offices.ts";
import { isJudgement, isOutcome, isPredicate, isToldOtherwise, isUnreal, isYetToBe } from "../predicates.ts";
import type { Profile } from "../profile.ts";
import { complementsOf, ownersOf } from "../relations.ts";
import {
  areOne,
  clusterOf,
  inSentenceOf,
  isAuthor,
  isIn,
  onlyOne,
  type RankedProfile,
  type Scene,
  speakerOf,
} from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { typeOfNoun } from "../types.ts";
import { isOneOfMany, isWrongdoerOf } from "./callings.ts";
import { GOVERNMENTS } from "./countries.ts";
import { fitsKind, isOfficerOfCase } from "./descriptions.ts";
import { holdersAgree } from "./holders.ts";
import { isKnownOtherwise } from "./known.ts";
import { isOfRebels } from "./names.ts";
import { isTycoonInOffice } from "./nationals.ts";
import { isOfTheDead } from "./nouns.ts";
import { officesDiffer, speaksFor } from "./offices.ts";
import { ownersAgree, SECURITIES } from "./owned.ts";
import { isDeed } from "./selection.ts";
import { leadBody } from "./speakers.ts";

/** Below these margins the model is wrong too often for a graph: of nouns with one head, of other nouns, of names after nouns, and of words such as "that" and "there". */
const LEAST = { sameHead: 1, otherHead: 2.25, pronoun: 1.5, name: 2 } as const;

function leastMargin(profile: Profile, other: Profile): number {
  if (profile.mention.kind === "pronoun") return LEAST.pronoun;
  // A name that takes up a common noun is mostly of something new.
  if (profile.mention.kind === "name" && other.mention.kind === "nominal") return LEAST.name;
  return profile.lemma === other.lemma ? LEAST.sameHead : LEAST.otherHead;
}

/** Whether a mention agrees with one that the model would join it to; agreement is asked first, as it costs less. */
function mayTakeUp(profile: Profile, ranked: RankedProfile): boolean {
  return agree(ranked.profile, profile) && ranked.margin > leastMargin(profile, ranked.profile);
}

/** Above this margin the two mentions need to agree, but not all that is one with them. */
const SURE_MARGIN = 1;

const SIDES = /^(?:left|right)$/;

/** Words of which only one can be said of a thing of a kind. */
const RANKING = [
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/,
  /^(?:north|south|east|west|northern|southern|eastern|western|central)$/,
  /^(?:old|new)$/,
  /^(?:upper|lower)$/,
  SIDES,
  /^(?:small|big|large|great|tiny|huge|short|long)$/,
];

/** `the first patient` is not `the second patient`. */
function areRankedApart(a: Profile, b: Profile): boolean {
  if (a.lemma !== b.lemma) return false;
  return RANKING.some((words) => {
    const [one = [], other = []] = [a, b].map(({ modifiers }) => [...modifiers].filter((word) => words.test(word)));
    if (one.length > 0 && other.length > 0) return !one.some((word) => other.includes(word));
    return words === SIDES && one.length !== other.length && isOtherSide(a, b);
  });
}

/** "Her left kidney" is not "the healthy kidney": where only one of two names its side, another word sets the other apart. */
function isOtherSide(one: Profile, other: Profile): boolean {
  return one.modifiers.size > 0 && other.modifiers.size > 0;
}

/** `the bus drivers` are not `the train drivers`. */
function areOfOtherKinds(a: Profile, b: Profile): boolean {
  if (a.lemma !== b.lemma) return false;
  const [one, other] = [kindOf(a), kindOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

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

/** The nouns before a noun that say which kind it is of. */
function kindOf({ children, mention, tokens }: Profile): string[] {
  const nouns = (children[mention.head] ?? []).filter(
    (child) => tokens[child]?.deprel === "compound" && tokens[child]?.upos === "NOUN",
  );
  return nouns.map((child) => tokens[child]?.lemma.toLowerCase() ?? "");
}

/** Words before a noun by which it means each or none of a kind, or some quantity of it. */
const QUANTIFYING = /^(?:every|each|no|any|either|neither|enough|few|fewer|less|little|many|more|most|much|several)$/i;

function quantifierOf({ children, mention, tokens }: Profile): string | undefined {
  const before = (children[mention.head] ?? []).filter((child) => /^(?:det|amod)/.test(tokens[child]?.deprel ?? ""));
  return before.map((child) => tokens[child]?.form.toLowerCase() ?? "").find((form) => QUANTIFYING.test(form));
}

/** `every country` is not `this country`, nor `enough salt` the salt spoken of before. */
function quantitiesAgree(a: Profile, b: Profile): boolean {
  return quantifierOf(a) === quantifierOf(b) && !(isBare(b) && isSelected(a));
}

/** `people`: any of a kind. */
function isBare({ determiner, number, modifiers, mention }: Profile): boolean {
  return mention.kind === "nominal" && determiner === "none" && number === "plural" && modifiers.size === 0;
}

/** `those people`, `all people`, `three people`: some that were spoken of, or their number. */
function isSelected({ determiner, children, mention, tokens }: Profile): boolean {
  if (determiner === "demonstrative" || determiner === "quantified") return true;
  return (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "nummod");
}

/** Above this margin the model knows of two names that agree what the rules of names do not: "Typhoon Malaya", "Malaya". */
const SURE_OF_NAMES = 2.5;

/** The numbers in a mention's words: "the ATR 72" is none of ATR's others. */
function numbersOf({ tokens, mention: { first, last } }: Profile): string {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  return forms.filter((form) => /\d/.test(form)).join(" ");
}

/** Whether two names may be of two things: "Air Kalmaria" is not Kalmaria, nor "Berg" one of two who are called so. */
function areOtherNames(profile: Profile, { profile: other, margin }: RankedProfile, scene: Scene): boolean {
  if (profile.mention.kind !== "name" || other.mention.kind !== "name") return false;
  if (numbersOf(profile) !== numbersOf(other)) return true;
  const types = [profile.mention.type, other.mention.type];
  if (margin < SURE_OF_NAMES || (types.includes("organization") && types[0] !== types[1])) return true;
  if (profile.mention.type !== "person") return false;
  const short = profile.name.length < other.name.length ? profile : other;
  const bearers = scene.bearersOf(short.name.at(-1) ?? "").filter((one) => !areOne(scene, one, short));
  return !onlyOne(scene, bearers);
}

/** "The combined company" is none of the two. */
function isMerged({ modifiers }: Profile): boolean {
  return modifiers.has("combine") || modifiers.has("merge");
}

/** `rejected the hotel but approved the park`: in the same place of a coordinated clause another noun means another thing. */
function areParallel(a: Profile, b: Profile): boolean {
  const nouns = a.mention.kind === "nominal" && b.mention.kind === "nominal" && a.lemma !== b.lemma;
  if (!nouns || a.mention.sentence !== b.mention.sentence || a.head.deprel !== b.head.deprel) return false;
  const second = a.tokens[a.head.head];
  return second?.deprel === "conj" && second.head === b.head.head;
}

/** Whether "the government" would mean an organisation by a name of its own. */
function isMisnamed(profile: Profile, other: Profile): boolean {
  return GOVERNMENTS.includes(profile.lemma) && other.mention.kind === "name" && other.country === undefined;
}

/** `his successor as mayor`: a bare noun behind "as" tells what somebody is, and means nobody. */
function isCapacity({ determiner, number, mention, children, tokens }: Profile): boolean {
  const isBareNoun = mention.kind === "nominal" && determiner === "none" && number === "singular";
  return isBareNoun && (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "as");
}

/** `the house that he bought in Spain` is not the one that is told by whose it is: a clause that says which one is meant stands for itself. */
function isSingledOut({ mention, children, tokens }: Profile): boolean {
  return (children[mention.head] ?? []).some(
    (child) =>
      tokens[child]?.deprel === "acl:relcl" && !tokens.slice(mention.head + 1, child).some(({ form }) => form === ","),
  );
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
  const isNew = described || [...modifiers].some((word) => !other.modifiers.has(word));
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

/** The countries that a mention is, or that it says its noun is of: "the Austrian government". */
function countriesOf(profile: Profile, scene: Scene): string[] {
  return clusterOf(scene, profile).kinds.flatMap(({ profile: one }) => {
    const own = one.country ? [one.country] : [];
    return [...own, ...ownersOf(one, scene).flatMap(({ country }) => country ?? [])];
  });
}

/** What stands for a country besides: those who govern it or play for it. */
const OF_COUNTRIES =
  /^(?:government|administration|regime|leadership|team|side|squad|host|visitor|champion|winner|loser|rival|foe|enemy)$/;

/** `the presidential palace` is no country, though both are places. */
function isNoCountry({ lemma, mention }: Profile, other: Profile, scene: Scene): boolean {
  if (mention.kind !== "nominal" || COUNTRIES.has(lemma) || OF_COUNTRIES.test(lemma)) return false;
  return clusterOf(scene, other).kinds.some(({ profile }) => profile.mention.kind === "name" && profile.country);
}

/** `The match` is no club, and `in office` no body that was named, whatever type the model gives them here. */
function isIdeaOfBody(profile: Profile, other: Profile, scene: Scene): boolean {
  const { lemma, mention, determiner, number, head } = profile;
  if (mention.kind !== "nominal" || head.upos === "NUM" || !/^\p{Ll}/u.test(head.form)) return false;
  const type = typeOfNoun(lemma);
  const isBareNoun = determiner === "none" && number === "singular" && head.deprel !== "compound";
  const isAny = isBareNoun && type !== "person" && !isIn(profile, "heading", scene);
  if (type !== "event" && !isAny) return false;
  const names = clusterOf(scene, other).kinds.filter(({ profile: { mention: one } }) => one.kind === "name");
  return names.length > 0 && names.every(({ profile }) => /^(?:organization|place|person)$/.test(profile.mention.type));
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

/** "Its leader" is not "the Socialist leader", nor "her father" one of "a father and son". */
function isOfOther(profile: Profile, other: Profile): boolean {
  if (profile.determiner === "possessive" && KIN[profile.lemma] && other.determiner === "indefinite") return true;
  const { mention, determiner } = profile;
  const isOwned = determiner === "possessive" && mention.kind === "nominal" && mention.type === "person";
  return isOwned && other.determiner === "definite" && other.epithets.size > 0;
}

/** "That" as what a verb is about, "paid for that", is nobody, nor a body or a place by its name. */
function isNobody({ mention, head }: Profile, { mention: other }: Profile): boolean {
  const isThat = mention.kind === "pronoun" && /^(?:this|that)$/i.test(head.form) && /^(?:obj|obl)$/.test(head.deprel);
  return isThat && (other.type === "person" || other.kind === "name");
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

export const learnedNoun: Sieve = {
  id: "learned-noun",
  description: "A noun phrase takes up the mention that the model finds likeliest, if number, gender and names agree.",
  example: "[The old bridge] will close in May. Engineers call [the crossing] unsafe.",
  apply: (profile, scene) => {
    const { index, pronoun } = profile;
    // A personal pronoun that has found its place keeps it.
    if (isJudgement(profile) || isMerged(profile) || isCapacity(profile) || isDeed(profile)) return undefined;
    if (isPredicate(profile) && isUnreal(profile)) return undefined;
    // `is not called Freya`.
    if (profile.head.deprel === "xcomp" && isUnreal(profile, profile.head.head)) return undefined;
    if (pronoun ? !scene.clusters.isAlone(index) : !scene.clusters.isFirst(index)) return undefined;
    const ranked = scene.rank(profile).filter((one) => mayTakeUp(profile, one));
    ranked.sort((a, b) => b.margin - a.margin || b.profile.index - a.profile.index);
    const found = ranked.find((one) => {
      const { profile: other, margin } = one;
      const agrees = margin > SURE_MARGIN ? mayBeOne(scene, other, profile) : clustersAgree(scene, other, profile);
      return (
        agrees &&
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
        holdersAgree(profile, other, scene) &&
        !officesDiffer(profile, other, scene) &&
        !isMisnamed(profile, other) &&
        !isAnyOne(profile, other, scene) &&
        !isIntroduced(profile, other, scene) &&
        !isNoCountry(profile, other, scene) &&
        !isIdeaOfBody(profile, other, scene) &&
        !isOfficerOfCase(profile, other, scene) &&
        !isOfOther(profile, other) &&
        (!SECURITIES.test(profile.lemma) || ownersAgree(profile, other, scene)) &&
        !isWrongdoerOf(profile, other, scene) &&
        !isOneOfMany(profile, other, scene) &&
        !isOfTheDead(profile, other) &&
        !isOfNewPlace(profile, other, scene) &&
        !isKnownOtherwise(profile.lemma, other, scene) &&
        !isTycoonInOffice(profile, other, scene) &&
        !isSaidOfAnother(profile, other, scene) &&
        !countriesDiffer(other, profile, scene) &&
        !isToldBy(profile, other, scene) &&
        !isOfStranger(profile, other, scene) &&
        !isOfOwnBody(profile, other, scene) &&
        !(profile.lemma === "army" && clusterOf(scene, other).kinds.some(({ profile: one }) => isOfRebels(one))) &&
        !(other.determiner === "possessive" && isSingledOut(profile)) &&
        !(pronoun && isToldOtherwise(profile, other, scene)) &&
        quantitiesAgree(other, profile)
      );
    });
    return found?.profile;
  },
};
