import type { Profile } from "../profile.ts";
import { recentBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** How many sentences back those may stand whose number alone is told again. */
const SENTENCES_BACK = 6;

/** The number that a mention is, "the three", and nothing else of it is told. */
function bareNumber({ mention, head, determiner, children }: Profile): string | undefined {
  const isBare = determiner === "definite" && (children[mention.head] ?? []).length === 1;
  return mention.kind === "nominal" && head.upos === "NUM" && isBare ? head.form.toLowerCase() : undefined;
}

/** Whether a phrase counts so many: "three people", or "three" alone. */
function counts({ mention, head, children, tokens }: Profile, number: string): boolean {
  if (mention.type === "time" || mention.value) return false;
  if (head.upos === "NUM") return head.form.toLowerCase() === number;
  return (children[mention.head] ?? []).some((child) => {
    return tokens[child]?.deprel === "nummod" && tokens[child]?.form.toLowerCase() === number;
  });
}

export const numberAgain: Sieve = {
  id: "number-again",
  description: "A number with nothing but an article means those of whom so many were told.",
  example: "Police arrested [three people]. [The three] appeared in court.",
  apply: (profile, scene: Scene) => {
    const number = bareNumber(profile);
    if (number === undefined || !scene.clusters.isAlone(profile.index) || scene.clusters.isSettled(profile.index))
      return undefined;
    for (const other of recentBefore(scene, profile, SENTENCES_BACK)) if (counts(other, number)) return other;
    return undefined;
  },
};
