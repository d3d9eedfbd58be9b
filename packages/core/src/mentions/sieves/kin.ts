import { agree } from "../agreement.ts";
import { KIN } from "../kin.data.ts";
import type { Profile } from "../profile.ts";
import { ownersOf } from "../relations.ts";
import { areOne, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Whose kin somebody is told to be by one of some nouns: of "Vance's son, Martin", Vance. */
function kinOf(somebody: Profile, nouns: readonly string[], scene: Scene): Profile[] {
  const told = nouns.flatMap((noun) => scene.withHead(noun)).filter((noun) => areOne(scene, noun, somebody));
  return told.flatMap((noun) => ownersOf(noun, scene)).filter(({ mention }) => mention.type === "person");
}

export const inverseKin: Sieve = {
  id: "inverse-kin",
  description: "The father of somebody's son is that somebody, and so for other kin.",
  example: "[Eva Holm] retired. Her daughter, Ida Lund, said [her mother] was tired.",
  apply: (profile, scene) => {
    const nouns = KIN[profile.lemma];
    if (!nouns || profile.mention.kind !== "nominal" || !scene.clusters.isFirst(profile.index)) return undefined;
    if (profile.determiner !== "possessive" || profile.number !== "singular") return undefined;
    const found = onlyOne(
      scene,
      ownersOf(profile, scene).flatMap((owner) => kinOf(owner, nouns, scene)),
    );
    return found && agree(profile, found) ? found : undefined;
  },
};
