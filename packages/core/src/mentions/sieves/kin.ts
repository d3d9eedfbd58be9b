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

/** Whom the lawyer who was last told of speaks for: "his client", whoever "his" is taken for. */
function spokenFor({ mention, index }: Profile, nouns: readonly string[], scene: Scene): Profile[] {
  if (!nouns.includes("lawyer")) return [];
  const lawyers = nouns.flatMap((noun) => scene.withHead(noun));
  const near = lawyers.filter((one) => one.index < index && mention.sentence - one.mention.sentence <= 1);
  const last = near.sort((a, b) => a.index - b.index).at(-1);
  return last ? ownersOf(last, scene).filter((owner) => owner.mention.type === "person") : [];
}

export const inverseKin: Sieve = {
  id: "inverse-kin",
  description: "The father of somebody's son is that somebody, and so for other kin.",
  example: "[Eva Holm] retired. Her daughter, Ida Lund, said [her mother] was tired.",
  apply: (profile, scene) => {
    const nouns = KIN[profile.lemma];
    if (!nouns || profile.mention.kind !== "nominal" || !scene.clusters.isFirst(profile.index)) return undefined;
    if (profile.determiner !== "possessive" || profile.number !== "singular") return undefined;
    const kin = ownersOf(profile, scene).flatMap((owner) => kinOf(owner, nouns, scene));
    const found = onlyOne(scene, kin.length > 0 ? kin : spokenFor(profile, nouns, scene));
    return found && agree(profile, found) ? found : undefined;
  },
};
