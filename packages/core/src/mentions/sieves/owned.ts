import type { Profile } from "../profile.ts";
import { areOne, type Scene } from "../scene.ts";

/** `her minister` is somebody else than she, and `the front` somebody else than the front's commander. */
function owns(one: Profile, other: Profile, scene: Scene): boolean {
  const { mention, head } = one;
  const owned = /^nmod:poss/.test(head.deprel) ? scene.headedBy(mention.sentence, head.head) : undefined;
  return owned !== undefined && areOne(scene, owned, other);
}

/** What a company has that the news tells of it: "Orbex shares", "shares in Orbex". */
export const SECURITIES: RegExp = /^(?:share|stock|bond)$/;

/** Whether two things of a kind may be one by whose they are. */
export function ownersAgree(a: Profile, b: Profile, scene: Scene): boolean {
  const owner = (profile: Profile) =>
    (profile.children[profile.mention.head] ?? [])
      .filter((child) => {
        const { deprel = "", upos } = profile.tokens[child] ?? {};
        return (
          deprel === "nmod:poss" ||
          (SECURITIES.test(profile.lemma) && upos === "PROPN" && /^(?:nmod|compound)/.test(deprel))
        );
      })
      .flatMap((child) => scene.headedBy(profile.mention.sentence, child) ?? []);
  const [first, second] = [owner(a), owner(b)];
  if (owns(a, b, scene) || owns(b, a, scene) || second.some((one) => areOne(scene, one, a))) return false;
  // `its members` of one body are not those of another; a mother may be his and theirs.
  const areThings = a.lemma === b.lemma && (a.number === "plural" || a.mention.type !== "person");
  const isShared = first.some((one) => second.some((other) => areOne(scene, one, other)));
  return !areThings || first.length === 0 || second.length === 0 || isShared;
}
