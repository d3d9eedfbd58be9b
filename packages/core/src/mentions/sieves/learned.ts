import { agree, clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import { NOT_HOLDING } from "../roles.data.ts";
import type { Sieve } from "../sieve.ts";

/** Below these margins the model is wrong too often for a graph: of nouns, and of words such as "that" and "there". */
const LEAST_MARGIN = 0.5;
const LEAST_FOR_PRONOUNS = 1;

/** Above this margin the two mentions need to agree, but not all that is one with them. */
const SURE_MARGIN = 1;

/** Whether one phrase is of a holder of an office that the other is not of: "former", "deputy". */
function holdersDiffer(a: Profile, b: Profile): boolean {
  const holds = ({ modifiers }: Profile) => [...modifiers].some((word) => NOT_HOLDING.has(word));
  return holds(a) !== holds(b);
}

function areNames(a: Profile, b: Profile): boolean {
  return a.mention.kind === "name" && b.mention.kind === "name";
}

export const learnedNoun: Sieve = {
  id: "learned-noun",
  description: "A noun phrase takes up the mention that the model finds likeliest, if number, gender and names agree.",
  example: "[The old bridge] will close in May. Engineers call [the crossing] unsafe.",
  apply: (profile, scene) => {
    const { mention, index, pronoun } = profile;
    if (pronoun || !scene.clusters.isFirst(index)) return undefined;
    const least = mention.kind === "pronoun" ? LEAST_FOR_PRONOUNS : LEAST_MARGIN;
    const ranked = scene.rank(profile).filter(({ margin }) => margin > least);
    ranked.sort((a, b) => b.margin - a.margin || b.profile.index - a.profile.index);
    const found = ranked.find(({ profile: other, margin }) => {
      const agrees = margin > SURE_MARGIN ? agree(other, profile) : clustersAgree(scene, other, profile);
      return agrees && !areNames(profile, other) && !holdersDiffer(profile, other);
    });
    return found?.profile;
  },
};
