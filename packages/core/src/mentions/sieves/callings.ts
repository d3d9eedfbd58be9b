import { clustersAgree } from "../agreement.ts";
import { countryOf } from "../countries.ts";
import { KIN } from "../kin.data.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import { isOfSomething, ownersOf } from "../relations.ts";
import { areOne, clusterOf, isNew, nearestBefore, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { holdersAgree, holdersDiffer } from "./holders.ts";
import { isKin, isTycoonInOffice } from "./nationals.ts";
import { officesDiffer } from "./offices.ts";

/** Who takes part in a story besides those whom it is about, and is called by nothing else. */
const CAST =
  /^(?:judge|prosecutor|lawyer|attorney|solicitor|barrister|witness|juror|jury|defendant|accused|victim|police|officer|detective|soldier|guard|driver|pilot|captain|referee|umpire|goalkeeper|keeper|coach|manager|opponent|rival|teammate|visitor|host|winner|loser|owner|buyer|seller|boss|chief|head|leader|president|spokesman|spokeswoman|spokesperson|deputy|successor|predecessor|colleague|partner|friend|neighbour|neighbor|man|woman|boy|girl|child|baby|person|people|couple|pair|duo|two|three|four|patient|customer|crowd|public|audience|other|rest|latter|former|dead|wounded|injured|poor|rich)$/;

/** Whether a mention calls somebody by what they are or were, in a word that is new: "the campaigner", "the former prime minister". */
function isCalling(profile: Profile, scene: Scene): boolean {
  const { mention, determiner, number, described, lemma, modifiers } = profile;
  if (mention.kind !== "nominal" || mention.type !== "person" || determiner !== "definite") return false;
  if (number !== "singular" || described) return false;
  if (isParentOf(profile)) return true;
  if (isOfSomething(profile, scene) || KIN[lemma] !== undefined) return false;
  const wasHolder = modifiers.has("former");
  const isKnown = scene.withHead(lemma).some(({ index }) => index < profile.index);
  return wasHolder || (!CAST.test(lemma) && !isKnown);
}

/** "The mother of two". */
function isParentOf({ lemma, children, tokens, mention }: Profile): boolean {
  if (!/^(?:grand)?(?:mother|father)$/.test(lemma)) return false;
  return (children[mention.head] ?? []).some(
    (child) => tokens[child]?.upos === "NUM" && tokens[child]?.deprel === "nmod",
  );
}

/** Whom the sentence just before is about. */
function topicBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > 1) return undefined;
    if (distance === 1 && isMainSubject(other)) return other;
  }
  return undefined;
}

/** Whether somebody is known by name. */
export function isNamed(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).kinds.some(({ profile: { mention } }) => {
    return mention.kind === "name" && mention.type === "person";
  });
}

/** Above this margin the model has nothing against whom the sentence before is about; what somebody was is seldom said of who is new. */
const LEAST_MARGIN = { calling: 0, former: -2 } as const;

/** Offices of which a country has one. */
const TOPS = /^(?:president|leader|chancellor|premier|minister)$/;

/** The country of whose highest office a mention speaks: "the Hungarian prime minister". */
function nationOfOffice({ lemma, mention, determiner, children, tokens, modifiers }: Profile): string | undefined {
  if (!TOPS.test(lemma) || mention.kind !== "nominal" || determiner !== "definite" || modifiers.has("former"))
    return undefined;
  if (lemma === "minister" && !modifiers.has("prime")) return undefined;
  for (const child of children[mention.head] ?? []) {
    const country = tokens[child]?.deprel === "amod" ? countryOf([tokens[child]?.form ?? ""]) : undefined;
    if (country?.form === "people") return country.code;
  }
  return undefined;
}

/** The countries that the text says somebody is of: "Hungary's Viktor Orban". */
function countriesTold(profile: Profile, scene: Scene): string[] {
  return clusterOf(scene, profile).members.flatMap((one) =>
    ownersOf(one, scene).flatMap(({ country }) => country ?? []),
  );
}

/** "The Hungarian president" is nobody who is one of many, "a Hungarian officer". */
export function isOneOfMany(office: Profile, profile: Profile, scene: Scene): boolean {
  if (nationOfOffice(office) === undefined) return false;
  return clusterOf(scene, profile).members.some((one) => {
    return one.determiner === "indefinite" && ownersOf(one, scene).some(({ country }) => country !== undefined);
  });
}

export const nationalOffice: Sieve = {
  id: "national-office",
  description:
    "The president or prime minister of a country is whom the text named by that country, else whom it was just about.",
  example: "[Hungary's Viktor Orban] invited Ada Berg. [The Hungarian prime minister] said she would be safe.",
  apply: (profile, scene) => {
    const nation = scene.clusters.isFirst(profile.index) ? nationOfOffice(profile) : undefined;
    if (nation === undefined) return undefined;
    const fits = (other: Profile) =>
      isNamed(other, scene) &&
      !isOneOfMany(profile, other, scene) &&
      clustersAgree(scene, other, profile) &&
      holdersAgree(profile, other, scene) &&
      !officesDiffer(profile, other, scene);
    const told = [...nearestBefore(scene.profiles, profile)].filter((other) => {
      const isNear = profile.mention.sentence - other.mention.sentence <= OFFICE_REACH;
      return isNear && other.number !== "plural" && countriesTold(other, scene).includes(nation) && fits(other);
    });
    if (told.length > 0) return onlyOne(scene, told);
    const topic = isMainSubject(profile) ? topicBefore(profile, scene) : undefined;
    const countries = topic ? countriesTold(topic, scene) : [];
    return topic && fits(topic) && (countries.length === 0 || countries.includes(nation)) ? topic : undefined;
  },
};

/** How many sentences back whoever holds an office may be named. */
const OFFICE_REACH = 6;

const CULPRITS =
  /^(?:gunman|shooter|attacker|assailant|killer|murderer|robber|raider|thief|burglar|kidnapper|bomber|arsonist|culprit|perpetrator)$/;
const HARMED = /^(?:shoot|kill|stab|attack|murder|beat|injure|wound|rob|kidnap|strangle|bludgeon)$/;
const LAWFUL = /^(?:police|officer|policeman|soldier|guard|marksman|troop)$/;

/** Whether somebody was shot or killed, and not by the police: that is not the gunman. */
function isVictim(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).members.some(({ head, tokens, children }) => {
    if (head.deprel !== "nsubj:pass" || !HARMED.test(tokens[head.head]?.lemma ?? "")) return false;
    const agent = (children[head.head] ?? []).find((child) => tokens[child]?.deprel === "obl:agent");
    return agent === undefined || !LAWFUL.test(tokens[agent]?.lemma ?? "");
  });
}

/** Whether the text tells that somebody died. */
function isDead(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).members.some(
    ({ head, tokens }) => /^nsubj/.test(head.deprel) && /^(?:die|drown|perish)$/.test(tokens[head.head]?.lemma ?? ""),
  );
}

/** "The gunman" is not whoever was shot, nor a lawyer's client whoever died. */
export function isWrongdoerOf(profile: Profile, other: Profile, scene: Scene): boolean {
  if (profile.mention.kind !== "nominal") return false;
  if (profile.lemma === "client" && profile.determiner === "possessive") return isDead(other, scene);
  return CULPRITS.test(profile.lemma) && isVictim(other, scene);
}

export const calling: Sieve = {
  id: "calling",
  description:
    "Somebody called by a word that is new is whom the sentence before is about, where the model finds nobody likelier.",
  example: "[Ida Holm] returned to Oslo in May. [The anti-corruption campaigner] was arrested at the airport.",
  apply: (profile, scene) => {
    if (!isMainSubject(profile) || !isNew(scene, profile) || !isCalling(profile, scene)) return undefined;
    const topic = topicBefore(profile, scene);
    if (
      !topic ||
      isKin(topic, scene) ||
      isWrongdoerOf(profile, topic, scene) ||
      isTycoonInOffice(profile, topic, scene) ||
      !isNamed(topic, scene) ||
      !clustersAgree(scene, topic, profile)
    )
      return undefined;
    const ranked = scene
      .rank(profile)
      .filter(({ profile: other }) => mayBe(profile, other, scene))
      .toSorted((a, b) => b.margin - a.margin);
    const [best] = ranked;
    const least = profile.modifiers.has("former") ? LEAST_MARGIN.former : LEAST_MARGIN.calling;
    return best && best.margin > least && areOne(scene, best.profile, topic) ? topic : undefined;
  },
};

/** Whether somebody can be whom a calling means, as far as offices tell. */
function mayBe(profile: Profile, other: Profile, scene: Scene): boolean {
  const isSomebody = other.mention.type === "person" && other.number !== "plural";
  if (!isSomebody || other.pronoun?.person === 1) return false;
  return (
    clustersAgree(scene, other, profile) &&
    (other.mention.kind !== "nominal" || !holdersDiffer(profile, other)) &&
    !officesDiffer(profile, other, scene)
  );
}
