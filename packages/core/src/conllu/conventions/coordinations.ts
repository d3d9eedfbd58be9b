import type { Mention } from "../../model/index.ts";
import { type Convention, type Edit, type MarkedSentence, mentionOf } from "../convention.ts";

export const coordination: Convention = {
  id: "coordination",
  description: "Things named side by side that a later word takes up together are a mention together.",
  example: "[Eva Holm and Leo Lind] won the vote. [They] thanked the crowd.",
  apply: ({ mentions, sentences, partsOf }) =>
    [...mentions.keys()].flatMap((index): Edit[] => {
      const parts = partsOf(index).flatMap((part) => mentions.get(part) ?? []);
      const [opening] = parts;
      const sentence = opening && sentences[opening.sentence];
      if (!opening || !sentence || !areJoined(sentence, opening, parts)) return [];
      const first = Math.min(...parts.map((part) => part.first));
      const last = Math.max(...parts.map((part) => part.last));
      return [{ one: [mentionOf(sentence, { first, last, head: opening.head }, opening.type), index] }];
    }),
};

/** Whether several mentions are conjuncts of the first of them. */
function areJoined({ tokens }: MarkedSentence, opening: Mention, parts: readonly Mention[]): boolean {
  const isConjunct = (part: Mention) => {
    const { deprel, head } = tokens[part.head] ?? {};
    return part.sentence === opening.sentence && deprel === "conj" && head === opening.head;
  };
  return parts.length > 1 && parts.every((part) => part === opening || isConjunct(part));
}
