import type { EntityType } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { isCommanded, isWithin } from "../binding.ts";
import { KINDS } from "../kinds.data.ts";
import { officeOf } from "../offices.ts";
import { isPredicate } from "../predicates.ts";
import { isBareDefinite, type Profile } from "../profile.ts";
import { ANALYSTS, PARTIES } from "../roles.data.ts";
import { areOne, clusterOf, inSentenceOf, isIn, nearestBefore, onlyOne, recentBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isCalledAtOnce, isWriter } from "./apart.ts";
import { isKnownOtherwise, TRADES } from "./known.ts";

/** How many sentences back a description may reach. */
const SENTENCES_BACK = 4;

/** Whether a description fits what it would take up: "the company" is no tanker and no trade union, "the country" no chamber. */
export function fitsKind({ lemma, mention }: Profile, other: Profile, scene: Scene): boolean {
  const kind = mention.kind === "nominal" ? KINDS[lemma] : undefined;
  // "Capital" may be money, and a "state" how things are.
  if (kind?.nameless && mention.type === "abstract") return true;
  return kind === undefined || clusterOf(scene, other).kinds.every(({ profile }) => mayBeOfKind(kind, profile));
}

/** Whether a word is letters that stand for a name, whatever the parser took it for: "the OBR". */
function isLetters({ form }: Profile["head"]): boolean {
  return /^\p{Lu}{2,}$/u.test(form);
}

/** Whether a mention says nothing that keeps it from being of a kind. */
/** Words in the names of bodies that no text calls a company. */
const PUBLIC =
  /^(?:army|navy|police|militia|brigade|ministry|university|court|council|parliament|government|senate|congress|embassy|consulate|party|union|committee|commission|movement|front)$/;

function mayBeOfKind(kind: (typeof KINDS)[string], { lemma, mention, name, country, metonym, head }: Profile): boolean {
  const { type, nouns, without } = kind;
  const isNoun = mention.kind === "nominal" && !isLetters(head);
  if (kind.country === false && country !== undefined && !metonym) return false;
  if (isNoun && nouns?.has(lemma) === false) return false;
  if (type !== "organization" || mention.kind === "pronoun" || (isNoun && PARTIES.has(lemma))) return true;
  if (mention.kind === "name" && mention.type === "place") return kind === KINDS.club;
  if (mention.kind === "name" && kind === KINDS.company && name.some((word) => PUBLIC.test(word))) return false;
  return !(isNoun && without?.has(lemma)) && !UNFIT.has(mention.type);
}

/** Types of what is no body. */
const UNFIT: ReadonlySet<EntityType> = new Set(["object", "event", "person", "time", "substance", "animal", "plant"]);

/** Whether a noun says that a thing is of another kind: an office is no company, whatever its name. */
function isCalledOtherwise({ nouns, without }: (typeof KINDS)[string], { mention, lemma, head }: Profile): boolean {
  return (
    mention.kind === "nominal" && !isLetters(head) && (nouns?.has(lemma) === false || without?.has(lemma) === true)
  );
}

/** `the drivers' union Aslef`: the noun right before a name says what it is. */
function nounBefore({ mention: { name }, tokens }: Profile): string {
  const { form = "", lemma = "" } = name ? (tokens[name.first - 1] ?? {}) : {};
  return /^\p{Ll}/u.test(form) ? lemma : "";
}

/** What only a state has. */
const OF_STATES = /^(?:parliament|constitution|army|independence|president|king|queen|currency|embassy|ambassador)$/;

/** Whether the text gives a place that no list knows what only states have: "Karsova's finance minister", "the president of Karsova". */
function isState(place: Profile, scene: Scene): boolean {
  return clusterOf(scene, place).members.some(({ mention, head, tokens, children }) => {
    if (mention.type !== "place" || mention.kind !== "name" || !/^nmod/.test(head.deprel)) return false;
    const { lemma = "" } = tokens[head.head] ?? {};
    const isOfMinister =
      lemma === "minister" && (children[head.head] ?? []).some((child) => tokens[child]?.deprel === "compound");
    const isOf = (children[mention.head] ?? []).some((child) =>
      /^(?:of|['’]s?|['’])$/.test(tokens[child]?.lemma ?? ""),
    );
    return isOf && (isOfMinister || OF_STATES.test(lemma));
  });
}

/** Whether a name is of the kind that a noun means, as far as its type and words tell. */
function isOfKind(kind: (typeof KINDS)[string], other: Profile, scene: Scene): boolean {
  const cluster = clusterOf(scene, other).kinds.map(({ profile }) => profile);
  if (!cluster.some(({ mention }) => mention.kind === "name" && mention.type === kind.type)) return false;
  if (cluster.some(({ name }) => name.some((word) => kind.without?.has(word)))) return false;
  if (cluster.some((one) => isCalledOtherwise(kind, one) || kind.without?.has(nounBefore(one)))) return false;
  if (kind.having && !cluster.some(({ name, lemma }) => [...name, lemma].some((word) => kind.having?.has(word))))
    return false;
  const isCountry = cluster.some(({ country }) => country !== undefined) || isState(other, scene);
  if (kind.type === "organization" && isCountry) return false;
  return kind.country === undefined || kind.country === isCountry;
}

/** Whether a body is named as one of the kind that a noun means, or called by the like: "the bank" is a company, and no union. */
export function isOfSameKind({ lemma }: Profile, body: Profile, scene: Scene): boolean {
  const kind = KINDS[lemma] ?? KINDS.company;
  return kind !== undefined && (KINDS[body.lemma] === kind || isOfKind(kind, body, scene));
}

/** How many mentions may be of one place in the text. */
const FEW = 5;

/** Those of some mentions that do not stand in another of them. */
function outermost(members: readonly Profile[]): readonly Profile[] {
  return members.filter((one) => !members.some((other) => other !== one && isWithin(one.mention, other.mention)));
}

/** Whether the text has been about something: it is a subject, or was mentioned twice before. */
function isTopic(profile: Profile, other: Profile, scene: Scene): boolean {
  if (other.head.deprel.startsWith("nsubj")) return true;
  const all = clusterOf(scene, other).members.filter(({ index }) => index < profile.index);
  // "The conciliation service Acas" brings it up once; of many mentions some stand alone.
  const before = other.mention.type === "organization" && all.length < FEW ? outermost(all) : all;
  if (before.length < 2) return false;
  // Where somebody is from is not what the text is about.
  return !other.country || before.filter(({ head }) => !/^(?:amod|compound)/.test(head.deprel)).length > 1;
}

/** How much the text has been about something: its mentions so far, the nearer the better. */
function weight(profile: Profile, other: Profile, scene: Scene): number {
  const before = clusterOf(scene, other).countBefore(profile.index);
  return Math.min(before, 4) - 1.5 * (profile.mention.sentence - other.mention.sentence);
}

/** Whether a name is of whose analysts speak: "analysts at Carnegie". */
function hasAnalysts({ head, tokens }: Profile): boolean {
  const noun = head.deprel === "nmod" ? tokens[head.head]?.lemma : undefined;
  return ANALYSTS.has(noun ?? "");
}

/** Nouns for what has analysts. */
const BANKS = /^(?:bank|brokerage|broker)$/;

/** "Analysts at Carnegie cut their rating. The bank said": whose analysts were just heard. */
function isBankOfAnalysts({ lemma, mention }: Profile, other: Profile): boolean {
  return BANKS.test(lemma) && mention.sentence - other.mention.sentence <= 1 && hasAnalysts(other);
}

/** "The chipmaker" is none that only its analysts are told of. */
function isOnlooker({ lemma }: Profile, other: Profile, scene: Scene): boolean {
  return !BANKS.test(lemma) && clusterOf(scene, other).kinds.some(({ profile }) => hasAnalysts(profile));
}

/** "Paris" of "the Paris Olympics" is no town that was spoken of. */
function isInName({ head, tokens }: Profile): boolean {
  return head.deprel === "compound" && tokens[head.head]?.upos === "PROPN";
}

/** "The man" is nobody whom the text has introduced by an office: "the prosecutor, Lars Holm". */
function isInOffice({ lemma }: Profile, other: Profile, scene: Scene): boolean {
  if (!BYSTANDERS.test(lemma)) return false;
  return clusterOf(scene, other).kinds.some(({ profile }) => officeOf(profile, scene) || OFFICERS.test(profile.lemma));
}

/** Nouns for people who hold no office in what is told. */
const BYSTANDERS = /^(?:man|woman|boy|girl|suspect|gunman|defendant|victim)$/;

/** "The prosecutor" is not "a man" whom police arrested just before. */
export function isOfficerOfCase({ lemma, determiner }: Profile, other: Profile, scene: Scene): boolean {
  const isOfficer = determiner === "definite" && OFFICERS.test(lemma);
  return isOfficer && clusterOf(scene, other).kinds.some(({ profile }) => BYSTANDERS.test(profile.lemma));
}

/** Further nouns for those who are in the news for what they do. */
const OFFICERS = /^(?:prosecutor|judge|lawyer|attorney|officer|official|doctor|professor|detective|inspector)$/;

function isHere({ mention }: Profile, other: Profile): boolean {
  return mention.sentence === other.mention.sentence;
}

/** "The party" as the text called one before: a party that came up since, and did nothing, is another one. */
function calledSoBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.withHead(profile.lemma), profile)) {
    if (!isBareDefinite(other) || other.number !== profile.number) continue;
    const isNamed = clusterOf(scene, other).kinds.some((one) => one.profile.mention.kind === "name");
    return isNamed && clustersAgree(scene, other, profile) ? other : undefined;
  }
  return undefined;
}

/** "The bank" is no body of which nothing tells what it does, where the text has spoken of a bank; of clubs it tells nothing else. */
function isOfUntoldTrade({ lemma, index }: Profile, named: Profile, scene: Scene): boolean {
  if (!TRADES.test(lemma) || lemma === "club" || named.name.includes(lemma)) return false;
  const called = scene.withHead(lemma).filter((other) => other.index < index && other.mention.kind === "nominal");
  return called.length > 0 && !called.some((other) => areOne(scene, other, named));
}

/** "He wants the man to be tried": whoever "he" is was told of last, and the man is another one. */
function isBesideHim(profile: Profile, scene: Scene): boolean {
  return [...recentBefore(scene, profile, 0)].some((other) => {
    const isHim = other.pronoun?.person === 3 && /^(?:masculine|feminine)$/.test(other.gender ?? "");
    return isHim && isCommanded(profile, other);
  });
}

/** The name of its kind that a bare definite noun may take up, of which the text has most to say. */
export function namedOfKind(profile: Profile, scene: Scene): Profile | undefined {
  const kind = KINDS[profile.lemma];
  if (
    !kind ||
    kind.nameless ||
    profile.mention.kind !== "nominal" ||
    profile.number !== "singular" ||
    profile.described
  )
    return undefined;
  if (profile.determiner !== "definite" && profile.determiner !== "demonstrative") return undefined;
  if (
    profile.modifiers.size > 0 ||
    isCalledAtOnce(profile) ||
    isWriter(profile) ||
    (kind.type === "person" && isBesideHim(profile, scene))
  )
    return undefined;
  let best: Profile | undefined;
  const passing: Profile[] = [];
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > SENTENCES_BACK) break;
    if (
      other.mention.kind !== "name" ||
      !isOfKind(kind, other, scene) ||
      isKnownOtherwise(profile.lemma, other, scene) ||
      isOfUntoldTrade(profile, other, scene) ||
      (kind.country === false && isInName(other)) ||
      isOnlooker(profile, other, scene) ||
      isInOffice(profile, other, scene) ||
      inSentenceOf(scene, profile, other).some((one) => isCommanded(profile, one)) ||
      !clustersAgree(scene, other, profile)
    )
      continue;
    if (isBankOfAnalysts(profile, other)) return other;
    if (!isTopic(profile, other, scene)) {
      passing.push(other);
      continue;
    }
    if (!best || (!areOne(scene, best, other) && weight(profile, other, scene) > weight(profile, best, scene)))
      best = other;
  }
  // "The boxes reached Port Said last month, but have not left the city's harbour".
  const here = kind.passing
    ? onlyOne(
        scene,
        passing.filter((other) => isHere(profile, other)),
      )
    : undefined;
  if (here && !(best && isHere(profile, best))) return here;
  const isNear = best && (/^nsubj/.test(best.head.deprel) || profile.mention.sentence - best.mention.sentence <= 1);
  const again = isNear ? undefined : calledSoBefore(profile, scene);
  // "A court in Lyon sentenced the city's former mayor": the one place that was named, though only in passing.
  return again ?? best ?? (kind.passing || kind.having ? onlyOne(scene, passing) : undefined);
}

export const nameOfKind: Sieve = {
  id: "name-of-kind",
  description: "A bare definite noun takes up the name of that kind that the last sentences were about.",
  example: "[Norway] joined in 1949. [The country] has no army base there.",
  apply: (profile, scene) => (scene.clusters.isFirst(profile.index) ? namedOfKind(profile, scene) : undefined),
};

/** How many sentences after a headline introduce what it is about. */
const LEAD = 3;

export const headlineNoun: Sieve = {
  id: "headline-noun",
  description: "A bare noun in a headline means the thing that the text below first brings up with that noun.",
  example: "[Ferry] sinks off Bergen\n\n[A ferry that carried salt] sank off Bergen on Monday.",
  apply: (profile, scene) => {
    const isBare = profile.determiner === "none" && profile.modifiers.size === 0;
    if (!isBare || profile.mention.kind !== "nominal" || !isIn(profile, "heading", scene)) return undefined;
    if (!scene.clusters.isAlone(profile.index)) return undefined;
    const begun = scene.withHead(profile.lemma).find((other) => {
      const distance = other.mention.sentence - profile.mention.sentence;
      const isBegun = isNamedByNoun(other) || isBroughtUp(other);
      return distance > 0 && distance <= LEAD && isBegun && clustersAgree(scene, other, profile);
    });
    return begun ?? namedInLead(profile, scene);
  },
};

/** "Airline fined": the one body of the kind that the sentence below the headline names. */
function namedInLead(profile: Profile, scene: Scene): Profile | undefined {
  const kind = profile.number === "singular" ? KINDS[profile.lemma] : undefined;
  if (kind?.type !== "organization") return undefined;
  const { sentences, paragraphs } = scene.analysis;
  const lead = sentences.findIndex(
    ({ paragraph }, at) => at > profile.mention.sentence && paragraphs[paragraph]?.kind === "body",
  );
  const named = scene.profiles.filter(
    (other) =>
      other.mention.sentence === lead &&
      other.mention.kind === "name" &&
      isOfKind(kind, other, scene) &&
      clustersAgree(scene, other, profile),
  );
  return onlyOne(scene, named);
}

/** "The ferry Nordlys". */
function isNamedByNoun({ mention, head }: Profile): boolean {
  return mention.kind === "name" && head.upos === "NOUN";
}

/** "A ferry that carried salt", "about 2,300 dockers": the argument of a verb, and not one of them all. */
function isBroughtUp({ mention, determiner, head, number }: Profile): boolean {
  const isNew = determiner === "indefinite" || (determiner === "none" && number === "plural");
  return mention.kind === "nominal" && isNew && /^(?:nsubj|obj)/.test(head.deprel);
}

/** The noun phrase beside a name in its sentence that says who somebody is: "Ada Berg, a reporter". */
function explanationsOf(profile: Profile, scene: Scene): readonly Profile[] {
  return inSentenceOf(scene, profile, profile).filter(({ mention }) => mention.kind === "nominal");
}

/** Somebody whom the text has brought up, but not named. */
export function isUnnamed(other: Profile, scene: Scene): boolean {
  const isPerson = other.mention.type === "person" && other.number === "singular" && other.determiner === "indefinite";
  return isPerson && clusterOf(scene, other).kinds.every(({ profile }) => profile.mention.kind !== "name");
}

/** Above this margin the model is sure enough that what explains a name takes up whom the text left unnamed. */
const SURE_MARGIN = 1;

export const introducedName: Sieve = {
  id: "introduced-name",
  description: "A new name that a noun phrase explains is whoever the sentences just before brought up without a name.",
  example: "Police released [a journalist] on Monday. [Ada Berg], a reporter for the Herald, was arrested in May.",
  apply: (profile, scene) => {
    const isNew = profile.mention.kind === "name" && profile.mention.type === "person";
    if (!isNew || !scene.clusters.isFirst(profile.index)) return undefined;
    const explanations = explanationsOf(profile, scene);
    for (const said of explanations.length > 0 ? [...explanations, profile] : []) {
      const found = scene.rank(said).find((ranked) => {
        const { profile: other } = ranked;
        const distance = profile.mention.sentence - other.mention.sentence;
        const mayBe = distance > 0 && distance <= LEAD && isUnnamed(other, scene) && !isPredicate(other);
        return mayBe && ranked.margin > SURE_MARGIN && clustersAgree(scene, other, profile);
      });
      if (found) return found.profile;
    }
    return undefined;
  },
};

export const sameTime: Sieve = {
  id: "same-time",
  description: "Expressions of one day, month or year mean the same time.",
  example: "The mill opened in [1998]. The bank lent money in [1998].",
  apply: (profile, scene) => {
    const { value } = profile.mention;
    if (!value || profile.mention.type !== "time" || value.datatype === "xsd:duration") return undefined;
    for (const other of nearestBefore(scene.withHead(profile.lemma), profile)) {
      if (other.mention.value?.value === value.value && other.mention.value.datatype === value.datatype) return other;
    }
    return undefined;
  },
};
