import { clustersAgree } from "../agreement.ts";
import { countryOf } from "../countries.ts";
import { foldWord } from "../fold-word.ts";
import type { Profile } from "../profile.ts";
import { clusterOf, onlyOne, recentBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Nouns by which the news calls a public body before it gives the name. */
const PUBLIC =
  /^(?:watchdog|regulator|agency|authority|body|commission|office|service|institute|union|board|bureau|council|department|ministry|court|administration|federation|association|tribunal|inspectorate)$/;

/** How many sentences after a body is brought up its name may follow. */
const REACH = 2;

/** Whether a mention is a public body that a word such as "competition" tells of: "Britain's competition watchdog". */
function isToldBy(word: string, { mention, lemma, determiner, modifiers }: Profile): boolean {
  const isPublic = mention.kind === "nominal" && PUBLIC.test(lemma) && determiner !== "indefinite";
  return isPublic && modifiers.has(word);
}

/** Whether nothing so far gives a thing a name. */
function isNameless(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).kinds.every(({ profile: { mention } }) => mention.kind !== "name");
}

export const officialName: Sieve = {
  id: "official-name",
  description: "A new name of a public body is of the one that the sentences before called by a word of that name.",
  example: "[Britain's competition watchdog] stopped a merger. [The Competition Authority] gave no reason.",
  apply: (profile, scene) => {
    const { mention, index, name } = profile;
    const isNew = mention.kind === "name" && mention.type === "organization" && scene.clusters.isFirst(index);
    if (!isNew || name.length < 2 || !name.some((word) => PUBLIC.test(word))) return undefined;
    // "A Greek court" is not the Greek Ministry of Culture.
    const words = name
      .map(foldWord)
      .filter((word) => word.length > 3 && !PUBLIC.test(word) && countryOf([word]) === undefined);
    const told = [...recentBefore(scene, profile, REACH)].filter((other) => {
      const isBefore = other.mention.sentence < mention.sentence;
      return isBefore && words.some((word) => isToldBy(word, other)) && isNameless(other, scene);
    });
    const found = onlyOne(scene, told);
    return found && clustersAgree(scene, found, profile) ? found : undefined;
  },
};
