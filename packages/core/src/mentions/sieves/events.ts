import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import { complementsAgree, complementsOf, ownersOf } from "../relations.ts";
import { EVENT_SYNONYMS } from "../roles.data.ts";
import { areOne, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** The lemmas that may mean the same kind of event, the given one included. */
function synonymsOf(lemma: string): string[] {
  return [...new Set([lemma, ...EVENT_SYNONYMS.filter((group) => group.includes(lemma)).flat()])];
}

/** The noun of a mention, or the noun that its demonstrative stands for. */
function nounOf(profile: Profile, scene: Scene): string {
  return (standsFor(profile, scene) ?? profile).lemma;
}

/** The noun that "those" or "that" with a description of its own replaces: the last one of its number. */
function standsFor(profile: Profile, scene: Scene): Profile | undefined {
  if (!/^(?:those|that|ones?)$/i.test(profile.head.form) || profile.mention.kind !== "pronoun") return undefined;
  const plural = /^(?:those|ones)$/i.test(profile.head.form);
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (other.mention.kind === "nominal" && (other.number === "plural") === plural) return other;
  }
  return undefined;
}

/** How many of the nearest mentions of one noun are looked at. */
const MOST_ALIKE = 50;

/** Mentions before one of the kind of event that its noun means, the nearest first; none where the noun has no synonym. */
function eventsBefore(profile: Profile, scene: Scene): Profile[] {
  const nouns = synonymsOf(profile.lemma);
  if (nouns.length === 1) return [];
  return nouns
    .flatMap((lemma) => [...nearestBefore(scene.withHead(lemma), profile, MOST_ALIKE)])
    .sort((a, b) => b.index - a.index);
}

function isNominal({ mention }: Profile): boolean {
  return mention.kind === "nominal" && mention.type !== "time" && !mention.value;
}

/** Qualifiers of a phrase that are neither its owners nor in its prepositional phrases. */
function ownQualifiers({ tokens, children, mention }: Profile, owners: readonly Profile[]): string[] {
  return (children[mention.head] ?? [])
    .filter((child) => /^(?:amod|compound|nummod)$/.test(tokens[child]?.deprel ?? ""))
    .filter((child) => !owners.some((owner) => owner.mention.head === child))
    .flatMap((child) => tokens[child]?.lemma.toLowerCase() ?? []);
}

/** Owners that are somebody or some place; a common noun before the noun only says what kind it is. */
function bearers(profile: Profile, scene: Scene): Profile[] {
  return ownersOf(profile, scene).filter(({ mention, pronoun }) => mention.kind === "name" || pronoun !== undefined);
}

/** People of whom somebody has one at a time. */
const ONE_AT_A_TIME: ReadonlySet<string> = new Set(
  "coach wife husband mother father boss predecessor successor widow widower employer manager owner landlord".split(
    " ",
  ),
);

export const sameOwner: Sieve = {
  id: "same-owner",
  description: "Things of one kind that belong to the same owner, at the same place, are one.",
  example: "Fire damaged [the Italian embassy in Lima]. Italy will move [its embassy].",
  apply: (profile, scene) => {
    const owners = bearers(profile, scene);
    const { determiner, mention, number } = profile;
    if (owners.length === 0 || number !== "singular") return undefined;
    if (mention.type === "person" && !ONE_AT_A_TIME.has(profile.lemma)) return undefined;
    if (determiner !== "definite" && determiner !== "possessive") return undefined;
    const qualifiers = ownQualifiers(profile, owners);
    for (const other of nearestBefore(scene.withHead(profile.lemma), profile)) {
      const theirs = bearers(other, scene);
      if (!theirs.some((owner) => owners.some((one) => areOne(scene, one, owner)))) continue;
      const known = ownQualifiers(other, theirs);
      const agree = qualifiers.every((word) => known.includes(word)) && complementsAgree(other, profile, scene);
      if (agree && clustersAgree(scene, other, profile)) return other;
    }
    return undefined;
  },
};

/** How many sentences back a synonym may reach that names no target. */
const SYNONYM_REACH = 3;

function isNear(profile: Profile, other: Profile): boolean {
  return profile.mention.sentence - other.mention.sentence <= SYNONYM_REACH && profile.modifiers.size === 0;
}

/** Whether some preposition of the two leads to the same thing. */
function shareComplement(a: Profile, b: Profile, scene: Scene): boolean {
  const others = complementsOf(b, scene);
  return complementsOf(a, scene).some((one) => {
    return others.some((other) => other.preposition === one.preposition && areOne(scene, other.value, one.value));
  });
}

export const sameEvent: Sieve = {
  id: "same-event",
  description: "A definite noun for an event takes up an earlier noun for that kind of event with the same target.",
  example: "[An explosion] shook the port. [The blast] broke windows.",
  apply: (profile, scene) => {
    if (!isNominal(profile) || profile.determiner !== "definite" || !scene.clusters.isAlone(profile.index))
      return undefined;
    for (const other of eventsBefore(profile, scene)) {
      if (!isNominal(other) || !(isNear(profile, other) || shareComplement(profile, other, scene))) continue;
      if (complementsAgree(other, profile, scene) && clustersAgree(scene, other, profile)) return other;
    }
    return undefined;
  },
};

export const referredTo: Sieve = {
  id: "referred-to",
  description: "What a speaker is said to be referring to is the last thing of that kind in the quotation.",
  example: '"[The demonstrations] must stop," she said, referring to [protests that began in May].',
  apply: (profile, scene) => {
    const verb = profile.tokens[profile.head.head];
    if (verb?.form.toLowerCase() !== "referring" || profile.head.deprel !== "obl") return undefined;
    for (const other of nearestBefore(scene.profiles, profile)) {
      if (other.mention.sentence !== profile.mention.sentence) break;
      if (scene.quotationOf(other) && synonymsOf(profile.lemma).includes(nounOf(other, scene))) return other;
    }
    return undefined;
  },
};

export const ownedAgain: Sieve = {
  id: "owned-again",
  description: "A thing that gets an owner is the only thing of its kind so far that had none.",
  example: "The union considered [an offer]. [Renault's offer] expires on Friday.",
  apply: (profile, scene) => {
    const owners = ownersOf(profile, scene).filter(({ mention }) => mention.kind === "name");
    if (profile.determiner !== "possessive" || owners.length === 0 || !scene.clusters.isAlone(profile.index))
      return undefined;
    if (profile.mention.type !== "event" && profile.mention.type !== "abstract") return undefined;
    const alike = [...nearestBefore(scene.withHead(profile.lemma), profile, MOST_ALIKE)].filter(isNominal);
    const [nearest] = alike;
    if (nearest?.determiner === "none" || nearest?.number !== "singular") return undefined;
    const isOnly = alike.every((other) => nearest !== undefined && areOne(scene, nearest, other));
    return nearest && isOnly && ownersOf(nearest, scene).length === 0 && clustersAgree(scene, nearest, profile)
      ? nearest
      : undefined;
  },
};
