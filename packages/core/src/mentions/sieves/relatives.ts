import { makesOfIt, type Token, toTree } from "../../model/index.ts";
import type { Profile } from "../profile.ts";
import { nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { typeOfNoun } from "../types.ts";

export const relativePronoun: Sieve = {
  id: "relative-pronoun",
  description: "A relative pronoun means the noun that its clause describes.",
  example: "The ministry praised [the pilot [who] landed the plane].",
  apply: (profile, scene) => {
    const { head, tokens, mention } = profile;
    if (!/^W/.test(head.xpos)) return undefined;
    for (let at = mention.head; at >= 0; at = (tokens[at] as Token).head) {
      const token = tokens[at] as Token;
      if (token.deprel !== "acl:relcl") continue;
      const sentence = scene.analysis.sentences[mention.sentence];
      if (sentence && head.deprel === "nsubj" && makesOfIt(toTree(sentence), at)) return undefined;
      return (
        namedBeside(mention.first, tokens, mention.sentence, scene) ??
        thingMeant(profile, scene.headedBy(mention.sentence, describedBy(tokens, at)), scene)
      );
    }
    return undefined;
  },
};

/** "One of the men, Lars Holm, who fled": the name that stands in commas right before the pronoun and says who is meant. */
function namedBeside(at: number, tokens: readonly Token[], sentence: number, scene: Scene): Profile | undefined {
  if (tokens[at]?.lemma !== "who" || tokens[at - 1]?.form !== ",") return undefined;
  const named = tokens.flatMap(({ deprel }, head) =>
    deprel === "appos" ? (scene.headedBy(sentence, head) ?? []) : [],
  );
  return named.find(({ mention }) => {
    const isName = mention.kind === "name" && mention.type === "person";
    return isName && mention.name?.last === at - 2 && tokens[mention.name.first - 1]?.form === ",";
  });
}

/** Verbs of what only happenings do. */
const HAPPENING = /^(?:kill|injure|wound|damage|destroy|claim|cause|trigger|spark|last|happen|occur|erupt|displace)$/;

/** The noun that a relative clause describes; of what happens, the event in whose phrase the parser's noun stands. */
function describedBy(tokens: readonly Token[], clause: number): number {
  const { head, lemma } = tokens[clause] as Token;
  if (!HAPPENING.test(lemma)) return head;
  for (let at = head; at >= 0; at = (tokens[at] as Token).head) {
    const token = tokens[at] as Token;
    if (token.upos === "NOUN" && typeOfNoun(token.lemma) === "event") return at;
    if (!/^(?:nmod|appos)/.test(token.deprel)) break;
  }
  return head;
}

/** "A panel with Kevin Conroy, the voice in The Seal Road, in which": "which" is nobody, but the thing named last before it. */
function thingMeant(profile: Profile, described: Profile | undefined, scene: Scene): Profile | undefined {
  const isSomebody = described?.mention.kind === "name" && described.mention.type === "person" && !described.group;
  if (!isSomebody || profile.head.form.toLowerCase() !== "which") return described;
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (other.mention.sentence !== profile.mention.sentence || other.index < described.index) break;
    if (other.mention.type !== "person" && other.mention.last < profile.mention.first) return other;
  }
  return described;
}
