import { titleAt } from "../offices.ts";
import type { Profile } from "../profile.ts";
import { NOT_HOLDING } from "../roles.data.ts";
import { clusterOf, type Scene } from "../scene.ts";

/** Words for those who stand against whoever holds an office. */
const OPPOSING = /^(?:opposition|rebel|shadow)$/;

/** Words for those who may come to hold one. */
const COMING = /^(?:next|would-be|incoming)$/;

/** Whether one phrase is of a holder of an office that the other is not of: "former", "deputy", "opposition". */
export function holdersDiffer(a: Profile, b: Profile): boolean {
  return holdsOtherwise(a) !== holdsOtherwise(b);
}

function holdsOtherwise({ modifiers, lemma }: Profile): boolean {
  return [...modifiers].some((word) => NOT_HOLDING.has(word) || OPPOSING.test(word)) || lemma.startsWith("ex-");
}

/** Whether a mention says nothing of an office: pronouns, and names without a title. */
function isSilent(profile: Profile): boolean {
  return profile.pronoun !== undefined || titleAt(profile) === undefined;
}

/** Whether nothing that is one with a mention holds an office otherwise than a phrase says; "the next mayor" is nobody of a name. */
export function holdersAgree(profile: Profile, other: Profile, scene: Scene): boolean {
  const isComing = [...profile.modifiers].some((word) => COMING.test(word));
  return clusterOf(scene, other).kinds.every(({ profile: one }) => {
    const isUntold = isSilent(profile) || isSilent(one);
    return one.pronoun || (isUntold && !isComing) || !holdersDiffer(profile, one);
  });
}
