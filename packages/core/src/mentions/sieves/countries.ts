import { countryOf, seatsOf } from "../countries.ts";
import type { Profile } from "../profile.ts";
import { ownersOf } from "../relations.ts";
import { clusterOf, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Nouns for what governs a country. */
export const GOVERNMENTS: readonly string[] = ["government", "administration", "regime", "cabinet"];

/** The countries that a mention is, or that it says its noun is of: "the Austrian government", "Team Estonia". */
export function countriesOf(profile: Profile, scene: Scene): string[] {
  return clusterOf(scene, profile).kinds.flatMap(({ profile: one }) => {
    const own = one.country ? [one.country] : [];
    const owners = ownersOf(one, scene).flatMap((owner) => countriesIn(owner, scene));
    return [...own, ...owners, ...countriesInName(one)];
  });
}

/** The countries that a mention is one with: of "the country" where Norway was named. */
export function countriesIn(profile: Profile, scene: Scene): string[] {
  return clusterOf(scene, profile).kinds.flatMap(({ profile: { country } }) => country ?? []);
}

/** The countries that those are of whose a thing is said to be: of "their country". */
export function countriesOfOwners(profile: Profile, scene: Scene): string[] {
  return ownersOf(profile, scene).flatMap((owner) => countriesOf(owner, scene));
}

/** The countries that a body has in its name. */
function countriesInName({ mention, tokens, country }: Profile): string[] {
  const { kind, type, name } = mention;
  if (kind !== "name" || type !== "organization" || !name || country) return [];
  return tokens.slice(name.first, name.last + 1).flatMap(({ form }) => countryOf([form])?.code ?? []);
}

/** Whether a phrase means the country of somebody: "their country". */
export function isOwnCountry({ lemma, determiner }: Profile): boolean {
  return /^(?:country|nation|homeland)$/.test(lemma) && determiner === "possessive";
}

export const sameCountry: Sieve = {
  id: "same-country",
  description: "The names of a country and its adjective mean that country.",
  example: "[Britain] votes today. [The UK] has no written constitution.",
  apply: (profile, scene) => {
    if (!profile.country || profile.metonym) return undefined;
    for (const other of nearestBefore(scene.ofCountry(profile.country), profile)) if (!other.metonym) return other;
    return undefined;
  },
};

function isGovernmentOf(profile: Profile, country: string, scene: Scene): boolean {
  return ownersOf(profile, scene).some((owner) => owner.country === country);
}

export const seatOfGovernment: Sieve = {
  id: "seat-of-government",
  description: "A capital that acts means its country's government, or the country where the text names no government.",
  example: "[Moscow] rejected the plan. Talks with [Russia] had failed before.",
  apply: (profile, scene) => {
    const { country, metonym } = profile;
    if (!country || !metonym) return undefined;
    const governments = GOVERNMENTS.flatMap((lemma) => scene.withHead(lemma));
    const government = governments.find((other) => isGovernmentOf(other, country, scene));
    return government ?? scene.ofCountry(country).find((other) => other.index !== profile.index);
  },
};

function isSame(name: readonly string[], words: readonly string[]): boolean {
  return name.length === words.length && name.every((word, index) => word === words[index]);
}

export const capital: Sieve = {
  id: "capital",
  description: "The capital of a country is the city that the list of countries gives for it.",
  example: "The rally in [Nairobi] ended. Police in [Kenya's capital] made no arrests.",
  apply: (profile, scene) => {
    if (profile.lemma !== "capital" || profile.number !== "singular") return undefined;
    const country = ownersOf(profile, scene).find((owner) => owner.country)?.country;
    if (!country) return undefined;
    const cities = seatsOf(country).flatMap((seat) =>
      scene.bearersOf(seat[0] as string).filter(({ name }) => isSame(name, seat)),
    );
    return cities.find(({ metonym }) => !metonym);
  },
};

export const ownCountry: Sieve = {
  id: "own-country",
  description: "The country of those who are told to be of one is that one.",
  example: "[The Syrian] team came to Brazil. Its captain said that the team had left [its country] by sea.",
  apply: (profile, scene) => {
    if (!isOwnCountry(profile) || !scene.clusters.isFirst(profile.index)) return undefined;
    const [code, ...others] = new Set(countriesOfOwners(profile, scene));
    if (code === undefined || others.length > 0) return undefined;
    for (const other of nearestBefore(scene.ofCountry(code), profile)) if (!other.metonym) return other;
    return undefined;
  },
};
