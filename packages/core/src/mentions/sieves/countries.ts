import { seatsOf } from "../countries.ts";
import type { Profile } from "../profile.ts";
import { ownersOf } from "../relations.ts";
import { nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Nouns for what governs a country. */
export const GOVERNMENTS: readonly string[] = ["government", "administration", "regime", "cabinet"];

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
