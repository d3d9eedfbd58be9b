import type { Token } from "../model/index.ts";
import type { Profile } from "./profile.ts";
import { areOne, type Scene } from "./scene.ts";

/** Prepositions after which a phrase says whose or of what a thing is. */
const OF = new Set(["of", "for"]);

/** The preposition of a phrase, in lower case. */
export function prepositionOf({ tokens, children }: Profile, head: number): string | undefined {
  const found = (children[head] ?? []).find((child) => (tokens[child] as Token).deprel === "case" && child < head);
  return found === undefined ? undefined : (tokens[found] as Token).form.toLowerCase();
}

function dependentProfiles(
  profile: Profile,
  scene: Scene,
  at: number,
  test: (child: number, token: Token, profile: Profile, at: number) => boolean,
): Profile[] {
  const found: Profile[] = [];
  for (const child of profile.children[at] ?? []) {
    if (!test(child, profile.tokens[child] as Token, profile, at)) continue;
    const headed = scene.headedBy(profile.mention.sentence, child);
    if (headed) found.push(headed);
  }
  return found;
}

/** Whose a thing is or what it belongs to: "its", "Libya's", "U.S." before the noun; a name after "of" or "for". */
export function ownersOf(profile: Profile, scene: Scene, at: number = profile.mention.head): Profile[] {
  return dependentProfiles(profile, scene, at, isOwner);
}

function isOwner(child: number, { deprel, upos }: Token, profile: Profile, at: number): boolean {
  if (deprel === "nmod:poss") return true;
  if (deprel === "compound" || deprel === "amod" || deprel === "nmod:desc") return child < at;
  return deprel === "nmod" && upos === "PROPN" && OF.has(prepositionOf(profile, child) ?? "");
}

/** Mentions in prepositional phrases of a noun, each with its preposition. */
export function complementsOf(profile: Profile, scene: Scene): { preposition: string; value: Profile }[] {
  const found: { preposition: string; value: Profile }[] = [];
  for (const value of dependentProfiles(profile, scene, profile.mention.head, isModifier)) {
    const preposition = prepositionOf(profile, value.mention.head);
    if (preposition) found.push({ preposition, value });
  }
  return found;
}

function isModifier(_child: number, { deprel }: Token): boolean {
  return deprel === "nmod";
}

/** Whether no preposition of the two leads to different things: "in Oslo" against "in Bergen". */
export function complementsAgree(a: Profile, b: Profile, scene: Scene): boolean {
  const others = complementsOf(b, scene);
  return complementsOf(a, scene).every(({ preposition, value }) => {
    const same = others.filter((other) => other.preposition === preposition);
    return same.length === 0 || same.some((other) => areOne(scene, other.value, value));
  });
}

/** Whether a phrase says of what it is: "the leader of the largest party". */
export function isOfSomething(profile: Profile, scene: Scene): boolean {
  return complementsOf(profile, scene).some(({ preposition }) => preposition === "of");
}
