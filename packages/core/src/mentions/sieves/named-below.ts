import { isCommanded } from "../binding.ts";
import type { Profile } from "../profile.ts";
import { areOne, clusterOf, type Scene, speakerOf } from "../scene.ts";
import { SPEECH_VERBS } from "../speech.data.ts";

/** How many sentences of somebody's words are looked at behind the one that says who speaks. */
const SENTENCES_ON = 2;

/**
 * Whether whoever a subject "he" would mean is called by name in what he does or says: "He said, 'Andy Warhol was a legend'"
 * is no word of Warhol's (principle C of Chomsky 1981, "Lectures on Government and Binding", and what speakers call themselves).
 */
export function isNamedBelow(pronoun: Profile, other: Profile, scene: Scene): boolean {
  const { head, tokens, mention } = pronoun;
  if (!/^nsubj/.test(head.deprel) || pronoun.pronoun?.use !== "personal") return false;
  const cluster = clusterOf(scene, other);
  const names = (sentence: number) => cluster.membersIn(sentence).filter((one) => one.mention.kind === "name");
  if (names(mention.sentence).some((name) => isCommanded(name, pronoun))) return true;
  if (!SPEECH_VERBS.has(tokens[head.head]?.lemma ?? "")) return false;
  const sentences = Array.from({ length: SENTENCES_ON + 1 }, (_, on) => mention.sentence + on);
  return sentences.flatMap(names).some((name) => {
    const said = speakerOf(scene, name);
    return said !== undefined && areOne(scene, said, pronoun);
  });
}
