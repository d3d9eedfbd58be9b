import type { Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import type { Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

export const reflexive: Sieve = {
  id: "reflexive",
  description: "A reflexive pronoun means the subject of its clause.",
  example: "[The senator] defended [herself] in court.",
  apply: (profile, scene) => {
    if (profile.pronoun?.use !== "reflexive") return undefined;
    let below = profile.mention.head;
    for (let at = profile.head.head; at >= 0; below = at, at = (profile.tokens[at] as Token).head) {
      const found = actorsOf(profile, at, below, scene).find(
        (other) => other.index !== profile.index && isOfPerson(other, profile) && clustersAgree(scene, other, profile),
      );
      if (found) return found;
    }
    return undefined;
  },
};

/** Whether a mention is of the person that a reflexive says: "we" is not "itself". */
function isOfPerson({ pronoun }: Profile, reflexive: Profile): boolean {
  return (pronoun?.person ?? 3) === reflexive.pronoun?.person;
}

/** Whom a reflexive below a verb may mean: where the verb makes its object act, "accused him of hurting himself", that first. */
function actorsOf({ tokens, children, mention }: Profile, verb: number, below: number, scene: Scene): Profile[] {
  const found = (relation: RegExp) =>
    (children[verb] ?? [])
      .filter((child) => child !== below && relation.test((tokens[child] as Token).deprel))
      .flatMap((child) => scene.headedBy(mention.sentence, child) ?? []);
  const isOf = (children[below] ?? []).some((child) => tokens[child]?.lemma === "of");
  const isMade = tokens[below]?.deprel === "xcomp" || (isOf && tokens[below]?.upos === "VERB");
  return [...(isMade ? found(/^i?obj/) : []), ...found(/^nsubj/)];
}
