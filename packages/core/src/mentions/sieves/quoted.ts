import type { Profile } from "../profile.ts";
import { clusterOf, type Scene } from "../scene.ts";

/** `"One of them brought me a pen," he said. He had been there`: somebody whom only another's words tell of, and not by name. */
export function isOfQuotation(other: Profile, pronoun: Profile, scene: Scene): boolean {
  const isVague = other.determiner === "indefinite" || other.head.upos === "NUM";
  const said = isVague && pronoun.mention.sentence > other.mention.sentence ? scene.quotationOf(other) : undefined;
  if (said === undefined || scene.quotationOf(pronoun) !== undefined) return false;
  return clusterOf(scene, other).members.every((one) => scene.quotationOf(one) === said);
}
