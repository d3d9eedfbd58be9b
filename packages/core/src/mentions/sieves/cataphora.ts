import { subtree, type Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import type { Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isThirdPerson, typeFits } from "./pronouns.ts";

/** The subject of the main clause after a clause that opens the sentence, if a pronoun there may mean it. */
function mainSubject(profile: Profile, scene: Scene): Profile | undefined {
  if (!isThirdPerson(profile) || !scene.clusters.isAlone(profile.index)) return undefined;
  const { tokens, children, mention } = profile;
  const clause = openingClause(profile);
  if (clause === undefined) return undefined;
  const main = (tokens[clause] as Token).head;
  const subject = (children[main] ?? []).find(
    (child) => /^nsubj/.test((tokens[child] as Token).deprel) && child > mention.head,
  );
  const other = subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
  return other && !other.pronoun && typeFits(profile, other, scene) && clustersAgree(scene, profile, other)
    ? other
    : undefined;
}

export const cataphora: Sieve = {
  id: "cataphora",
  description: "A pronoun in a clause that opens the sentence means the subject of the main clause after it.",
  example: "When [she] took office, [the new mayor] promised reforms.",
  apply: (profile, scene) => mainSubject(profile, scene),
};

export const cataphoraOfName: Sieve = {
  id: "cataphora-of-name",
  description:
    "A subject in a clause that opens the sentence means the person named as the subject of the main clause.",
  example: "A guard and her brother left. When [he] reached Geneva, [the envoy Lars Holm] spoke.",
  apply: (profile, scene) => {
    if (!profile.gender || profile.gender === "neuter" || !/^nsubj/.test(profile.head.deprel)) return undefined;
    const other = mainSubject(profile, scene);
    return other?.mention.kind === "name" ? other : undefined;
  },
};

/** The adverbial clause or phrase before its main clause that holds a pronoun. */
function openingClause({ tokens, children, mention }: Profile): number | undefined {
  for (let at = mention.head; at >= 0; at = (tokens[at] as Token).head) {
    const { deprel, head } = tokens[at] as Token;
    if (/^(?:advcl|obl)/.test(deprel) && at < head)
      return subtree(children, at).includes(mention.head) ? at : undefined;
  }
  return undefined;
}
