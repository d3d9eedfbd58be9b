import type { EntityType } from "../../model/index.ts";
import { gendersConflict, namesConflict } from "../agreement.ts";
import { isWithin } from "../binding.ts";
import { isJudgement, isPredicate, isSaidNotToBe, isYetToBe } from "../predicates.ts";
import type { Profile } from "../profile.ts";
import { clusterOf, isIn, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { typeOfNoun } from "../types.ts";
import { isCapacity, isMerged, mayMean } from "./learned.ts";

/** Above this margin the model knows better than types, numbers and what else rules go by. */
const CERTAIN = 3;

/** Whether a phrase may be placed by the model alone: nothing in its own words says that it is another thing. */
function isOpen(profile: Profile, scene: Scene): boolean {
  const { mention, determiner, index } = profile;
  if (mention.kind !== "nominal" || !scene.clusters.isFirst(index)) return false;
  // "His deputy" is told by another, who may be whom the model means.
  if (determiner === "possessive" || isMerged(profile) || isCapacity(profile) || isYetToBe(profile)) return false;
  return !isSaidNotToBe(profile) && !isJudgement(profile);
}

/** Types of what neither acts nor is a place. */
const THINGS: ReadonlySet<EntityType | undefined> = new Set<EntityType>([
  "abstract",
  "event",
  "object",
  "substance",
  "time",
]);

/** Whether a noun may mean what another mention does: a job is nobody, and what is said of something is no name for it. */
function fitsNoun(profile: Profile, other: Profile, scene: Scene): boolean {
  const { kinds } = clusterOf(scene, other);
  if (THINGS.has(typeOfNoun(profile.lemma)) && !kinds.some(({ profile: { mention } }) => THINGS.has(mention.type)))
    return false;
  const isNamedPerson = ({ mention }: Profile): boolean => mention.kind === "name" && mention.type === "person";
  // "Lam and Baggio were newcomers": neither alone.
  return !isPredicate(profile) || (profile.number !== "plural" && kinds.some(({ profile: one }) => isNamedPerson(one)));
}

export const certainNoun: Sieve = {
  id: "certain-noun",
  description: "A noun phrase that no other rule has placed takes up the mention of which the model is nearly certain.",
  example: "The council lost [seven million dollars]. [The money] had been set aside for a bridge.",
  apply: (profile, scene) => {
    if (!isOpen(profile, scene)) return undefined;
    const ranked = scene.rank(profile).filter(({ margin }) => margin > CERTAIN);
    ranked.sort((a, b) => b.margin - a.margin || b.profile.index - a.profile.index);
    return ranked.find((one) => {
      const { profile: other } = one;
      return (
        !isWithin(profile.mention, other.mention) &&
        !isWithin(other.mention, profile.mention) &&
        !isYetToBe(other) &&
        !isIn(other, "dateline", scene) &&
        !gendersConflict(scene, other, profile) &&
        !namesConflict(scene, other, profile) &&
        fitsNoun(profile, other, scene) &&
        mayMean(profile, one, scene)
      );
    })?.profile;
  },
};
