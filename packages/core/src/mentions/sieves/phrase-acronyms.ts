import { oncePer } from "../../model/index.ts";
import { initialsOf } from "../initials.ts";
import type { Profile } from "../profile.ts";
import { nearestBefore, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Letters that may be short for words: three capitals or more. */
const LETTERS = /^\p{Lu}{3,6}s?$/u;

export const acronymOfPhrase: Sieve = {
  id: "acronym-of-phrase",
  description: "Capitals that no name bears abbreviate the first noun phrase with those initials.",
  example: "Norway ships [liquefied natural gas] to Poland. Prices of [LNG] doubled in May.",
  apply: (profile, scene) => {
    const { head, name, index, country } = profile;
    const letters = head.form.replace(/s$/, "").toLowerCase();
    if (name.length > 1 || !LETTERS.test(head.form) || country || !scene.clusters.isFirst(index)) return undefined;
    // "The OBR's chair", with letters that the parser took for a noun.
    const named = profile.mention.kind === "nominal" ? namesWith(letters, profile, scene) : [];
    if (named.length > 0) return onlyOne(scene, named);
    return phrases(scene).find((other) => other.index < index && other.letters.includes(letters))?.profile;
  },
};

/** The names of bodies before a mention that letters abbreviate. */
function namesWith(letters: string, profile: Profile, scene: Scene): Profile[] {
  return [...nearestBefore(scene.profiles, profile)].filter(
    ({ name, mention }) => name.length > 1 && mention.type !== "person" && initialsOf(name).includes(letters),
  );
}

/** A common noun with the words right before it, and their initials. */
interface Phrase {
  readonly index: number;
  readonly profile: Profile;
  readonly letters: readonly string[];
}

/** The noun phrases of three words or more, found once. */
const phrases: (scene: Scene) => readonly Phrase[] = oncePer((scene) =>
  scene.profiles.flatMap((profile) => {
    const { mention, tokens, index } = profile;
    if (mention.kind !== "nominal") return [];
    const words = tokens
      .slice(mention.first, mention.head + 1)
      .filter(({ upos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos));
    return words.length < 3 ? [] : { index, profile, letters: initialsOf(words.map(({ form }) => form.toLowerCase())) };
  }),
);
