import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import { nearestBefore } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Nouns for the two sides of a deal, with the verbs of what each does. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:buyer|acquirer|purchaser)$/, /^(?:buy|acquire|purchase)$/],
  [/^(?:seller|vendor)$/, /^sell$/],
];

/** Whether somebody does, or agrees or offers to do, what a verb says: "agreed to buy". */
function does({ head, tokens, children }: Profile, verb: RegExp): boolean {
  if (head.deprel !== "nsubj") return false;
  const below = (children[head.head] ?? []).filter((child) => tokens[child]?.deprel === "xcomp");
  return [head.head, ...below].some((at) => tokens[at]?.upos === "VERB" && verb.test(tokens[at]?.lemma ?? ""));
}

export const sideOfDeal: Sieve = {
  id: "side-of-deal",
  description: '"The buyer" means whoever was last told to buy, "the seller" whoever sells.',
  example: "[Alpina] agreed to buy its rival Norvik. [The buyer] will pay in shares.",
  apply: (profile, scene) => {
    const { mention, lemma, determiner, number, index } = profile;
    const verb = SIDES.find(([noun]) => noun.test(lemma))?.[1];
    if (verb === undefined || mention.kind !== "nominal" || determiner !== "definite" || number !== "singular")
      return undefined;
    if (!scene.clusters.isFirst(index)) return undefined;
    for (const other of nearestBefore(scene.profiles, profile)) {
      const isNear = other.mention.sentence < mention.sentence;
      if (isNear && does(other, verb)) return clustersAgree(scene, other, profile) ? other : undefined;
    }
    return undefined;
  },
};
