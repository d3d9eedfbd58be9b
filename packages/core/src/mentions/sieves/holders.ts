import { titleAt } from "../offices.ts";
import type { Profile } from "../profile.ts";
import { NOT_HOLDING, OFFICES } from "../roles.data.ts";
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
  return [...modifiers].some((word) => NOT_HOLDING.has(word) || OPPOSING.test(word)) || /^(?:ex|vice)-/.test(lemma);
}

/** What a mention says that somebody is; nothing of pronouns, and of names without a title. */
function titleOf(profile: Profile): string | undefined {
  const at = profile.pronoun ? undefined : titleAt(profile);
  return at === undefined ? undefined : profile.tokens[at]?.lemma.toLowerCase();
}

function isOffice(title: string | undefined): boolean {
  return title !== undefined && OFFICES.has(title.slice(title.lastIndexOf("-") + 1));
}

const CHILDREN = /^(?:boy|girl|baby|toddler|teenager|schoolboy|schoolgirl|kid)$/;

/** "My boy" is nobody who holds an office. */
export function isTooYoung({ lemma }: Profile, other: Profile, scene: Scene): boolean {
  return CHILDREN.test(lemma) && clusterOf(scene, other).kinds.some(({ profile }) => isOffice(titleOf(profile)));
}

/** Whether two titles are of what only one can be at a time, or are the same: of a grower and a former captain either may be the other. */
function areOfOneKind(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && (one === other || (isOffice(one) && isOffice(other)));
}

/** Whether nothing that is one with a mention holds an office otherwise than a phrase says; "the next mayor" is nobody of a name. */
export function holdersAgree(profile: Profile, other: Profile, scene: Scene): boolean {
  const isComing = [...profile.modifiers].some((word) => COMING.test(word));
  return clusterOf(scene, other).kinds.every(({ profile: one }) => {
    const areTold = areOfOneKind(titleOf(profile), titleOf(one));
    return one.pronoun || !(areTold || isComing) || !holdersDiffer(profile, one);
  });
}
