import { clustersAgree } from "../agreement.ts";
import { isBareDefinite, type Profile } from "../profile.ts";
import { nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** How many sentences back the compound may stand. */
const SENTENCES_BACK = 4;

/** How many letters each part of a compound has at least: "warship", but no "island". */
const LEAST_LETTERS = 3;

/** Whether a noun is another one with a word before it, written in one: "website" of "site". */
function isCompoundOf(compound: string, noun: string): boolean {
  return noun.length >= LEAST_LETTERS && compound.length - noun.length >= LEAST_LETTERS && compound.endsWith(noun);
}

/** The nearest phrase whose noun is a compound with the mention's, if the model does not speak against it: "passport" is no port. */
function compoundBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > SENTENCES_BACK) return undefined;
    if (other.mention.kind !== "nominal" || !isCompoundOf(other.lemma, profile.lemma)) continue;
    if ((scene.marginOf(profile, other) ?? 0) > 0 && clustersAgree(scene, other, profile)) return other;
  }
  return undefined;
}

export const headOfCompound: Sieve = {
  id: "head-of-compound",
  description: "A bare definite noun takes up a compound that ends with it.",
  example: "[A warship] left Toulon on Monday. [The ship] carried sixty people.",
  apply: (profile, scene) => {
    if (!isBareDefinite(profile) || !scene.clusters.isFirst(profile.index)) return undefined;
    return compoundBefore(profile, scene);
  },
};
